import type { SpacedPack } from '../../../languages/pack.ts'
import type { NamedKind } from '../called.ts'

const CAPITAL = /\p{Lu}/u
const HAN_ALONE = /^[\p{Lo}\s·]+$/u

/** Words that tell what somebody is, and not who: Former Prime Minister, The President. */
const isTitleWord = ({ titles, names }: SpacedPack, word: string): boolean =>
  titles.offices.has(word) ||
  titles.modifiers.has(word) ||
  titles.personNouns.has(word) ||
  titles.honorifics.has(word) ||
  names.functionWords.has(word)

/** `isCalled` for a language whose names have capital letters. */
export const isSpacedName = (kind: NamedKind, name: string, pack: SpacedPack): boolean => {
  if (HAN_ALONE.test(name)) return true
  if (!CAPITAL.test(name)) return false
  const { names, cues, titles } = pack
  const whole = name.toLowerCase()
  const words = whole.split(/[\s-]+/).map((word) => word.replace(/[.’']+$/, ''))
  const bare = name.replace(cues.forms.leadingArticle, '')
  // The 61-year-old: the article alone has a capital letter.
  if (!CAPITAL.test(bare)) return false
  if (cues.speakers.pronouns.has(whole) || titles.offices.has(bare.toLowerCase()) || names.nobody.has(name))
    return false
  // A country speaks as a body does.
  if (names.countries.has(bare)) return kind === 'organisation'
  if (names.functionWords.has(whole) || names.times.has(bare) || names.belongings.has(bare)) return false
  if (names.places.has(bare)) return false
  const told = words.every((word) => isTitleWord(pack, word))
  // King and Dean are names as well: one who is called so alone is known by a word that is no title.
  return !told || (kind === 'organisation' && words.length > 1)
}
