import type { LanguagePack } from '../../../languages/pack.ts'
import type { ProperNoun } from '../../../languages/parts/naming.ts'
import { readersOf } from '../../readers.ts'
import { wordsAlone } from '../wordsAlone.ts'

/** What the readers of facts find in a text by itself. */
const readNames = (text: string, pack: LanguagePack): ProperNoun[] => {
  // Where names have capital letters these tell all of them, and better in a headline.
  if (pack.grammar === 'spaced') return []
  const { people, organisations } = readersOf(pack).findEntities(wordsAlone(text, pack))
  const { isGeneric } = pack.prose.naming
  const found = [
    ...people.flatMap(({ mentions }) => mentions.map((span): ProperNoun => ({ ...span, kind: 'person' }))),
    ...organisations.flatMap(({ mentions }) => mentions.map((span): ProperNoun => ({ ...span, kind: 'body' }))),
  ]
  return found.filter(({ start, end }) => !isGeneric(text.slice(start, end)))
}

/** Every stretch of a text that is a name by good evidence, the longest first; they may overlap. */
export const candidatesIn = (text: string, pack: LanguagePack): ProperNoun[] => {
  const line = text.replaceAll('\n', ' ')
  return [...pack.prose.properNouns(line), ...readNames(line, pack)].sort((a, b) => b.end - b.start - (a.end - a.start))
}
