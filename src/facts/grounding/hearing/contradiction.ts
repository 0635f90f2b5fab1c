import type { LanguagePack } from '../../../languages/pack.ts'
import type { Span } from '../../../model/span.ts'
import { wordsIn, wordsOf } from '../../words.ts'
import type { Hearing } from '../hearing.ts'

/** Whether a pattern, global or not, matches anywhere in a text. */
const isIn = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0

const holds = ({ document }: Hearing, pack: LanguagePack, stretch: Span): boolean => {
  const text = document.text.slice(stretch.start, stretch.end)
  switch (pack.grammar) {
    case 'han': {
      const { against, beside, wrong } = pack.cues.disputes
      return [against, beside, wrong].some((pattern) => isIn(pattern, text))
    }
    case 'spaced': {
      const { denials, answers, wrong } = pack.cues.disputes
      const words = wordsIn(wordsOf(document, pack.words), stretch)
      return words.some(({ text: word, lemma }, at) => {
        const joined = `${lemma} ${words[at + 1]?.text.toLowerCase() ?? ''}`
        return denials.has(lemma) || denials.has(joined) || answers.has(lemma) || answers.has(joined) || wrong.has(word)
      })
    }
    case 'particle': {
      const { answers, denies, untrue } = pack.cues.disputes
      return [answers, denies, untrue].some((pattern) => isIn(pattern, text))
    }
  }
}

/** Whether one of the stretches holds a word by which somebody contradicts another: 反駁, denied, 否定. Never in a language without a pack. */
export const isTold = (hearing: Hearing, stretches: readonly Span[]): boolean => {
  const { pack } = hearing
  return pack !== undefined && stretches.some((stretch) => holds(hearing, pack, stretch))
}
