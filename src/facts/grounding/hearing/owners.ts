import type { LanguagePack, ParticlePack } from '../../../languages/pack.ts'
import type { ParticleRole } from '../../../languages/parts/particle/cues.ts'
import type { Word } from '../../../languages/parts/words.ts'
import type { Document } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'
import { wordAfter, wordsOf } from '../../words.ts'

/** How many words behind an owner are looked at for what is owned. */
const NEAR = 6

/** Whether a paper or words of somebody's own follow, which speak for him: 某人的聲明. Near miss: 某人的律師. */
const speaksFor = (pattern: RegExp, words: string): boolean => words.search(pattern) >= 0

const roleAt = (words: readonly Word[], at: number, { cues }: ParticlePack): ParticleRole | null => {
  const word = words[at]
  return word ? cues.roleOf(word, words[at - 1] ?? null) : null
}

/**
 * Whether a name only tells whose somebody else is: 林渡川的律師, Moss’s lawyer, 山田氏の弁護士. Not where what is owned is a paper or
 * words, which are the owner's own.
 */
export const isOwner = (document: Document, pack: LanguagePack | undefined, { end }: Span): boolean => {
  const { text } = document
  switch (pack?.grammar) {
    case 'han': {
      const { cut, reports } = pack.cues.subjects
      return text.startsWith(cut, end) && !speaksFor(reports, text.slice(end, end + NEAR + cut.length))
    }
    case 'spaced': {
      const words = wordsOf(document, pack.words)
      const at = wordAfter(words, end)
      const owned = words.slice(at + 1, at + NEAR).map((word) => word.text.toLowerCase())
      const { papers } = pack.cues.speakers
      const owns = words[at]?.start === end && pack.cues.forms.possessive.test(words[at]?.text ?? '')
      return owns && !owned.some((word) => papers.has(word) || pack.cues.claims.has(word))
    }
    case 'particle': {
      const words = wordsOf(document, pack.words)
      const at = wordAfter(words, end)
      const of = [at, at + 1].find((one) => words[one] && roleAt(words, one, pack) === 'of')
      if (of === undefined) return false
      const start = words[of]?.start ?? end
      const owned = words[of + 1]?.text ?? ''
      return (
        !speaksFor(pack.cues.speakers.toldBy, text.slice(start, start + NEAR)) && !pack.cues.claims.views.has(owned)
      )
    }
    case undefined:
      return false
  }
}
