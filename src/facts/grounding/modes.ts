import type { LanguagePack } from '../../languages/pack.ts'
import type { QuotationMode, SpeakerKind } from '../../model/quotation.ts'
import type { Span } from '../../model/span.ts'
import { trimSpan } from '../../text/spans.ts'
import { holdsQuoted, type QuotedStretch } from './hearing/quoted.ts'
import type { Who } from './hearing/speaker.ts'
import type { Hearing } from './hearing.ts'

/** Marks that belong to the words where they stand right before the closing one. */
const STOP = /[\p{P}]/u

/** The words up to the marks around them, where only stops part them; else as they are. */
export const filled = (text: string, span: Span, quoted: QuotedStretch | undefined): Span => {
  if (!quoted) return span
  const before = text.slice(quoted.start, span.start)
  const after = text.slice(span.end, quoted.end)
  const bare = (words: string): boolean => Array.from(words).every((one) => STOP.test(one) || /\s/u.test(one))
  const comma = /[,，、\s]+$/u.exec(after)?.[0].length ?? 0
  return trimSpan(text, {
    start: bare(before) ? quoted.start : span.start,
    end: bare(after) ? Math.max(span.end, quoted.end - comma) : span.end,
  })
}

const COLON = /[:：]\s?$/u

/** Words in marks or right behind a colon are direct, those that hold words in marks mixed, all others indirect. */
export const modeOf = (hearing: Hearing, span: Span, quoted: QuotedStretch | undefined): QuotationMode => {
  if (quoted) return 'direct'
  if (holdsQuoted(hearing.quoted(), span)) return 'mixed'
  return COLON.test(hearing.document.text.slice(Math.max(0, span.start - 2), span.start)) ? 'direct' : 'indirect'
}

const isPublication = (pack: LanguagePack | undefined, name: string): boolean => {
  switch (pack?.grammar) {
    case 'han':
      return pack.cues.subjects.publication.test(name)
    case 'spaced':
      return pack.cues.speakers.publication.test(name)
    case 'particle':
      return pack.cues.speakers.papers.test(name)
    case undefined:
      return false
  }
}

/** What sort of speaker somebody is in the facts. */
export const kindOf = ({ pack }: Hearing, who: Who): SpeakerKind => {
  const name = 'entity' in who ? who.entity.name : who.words
  if ('entity' in who && who.entity.kind === 'person') return 'person'
  if (isPublication(pack, name)) return 'publication'
  return 'entity' in who ? 'organisation' : 'unnamed'
}
