import { mapOutside, markedIn } from './marks.ts'
import type { Flaw, Scene } from './scene.ts'

/** The language of a text as a BCP 47 tag; `und` where it doesn't tell. */
export type Detect = (text: string) => string

/** A text without the words of others, which are in whatever language they were said. */
const ownWords = (text: string, { reader }: Scene): string => {
  const marked = markedIn(text, reader.prose.marks)
  let own = ''
  mapOutside(text, marked, (outside) => {
    own += `${outside} `
    return outside
  })
  return own
}

/** Names of at most this many people and bodies keep their own letters. */
const MOST_NAMES = 200

/** Bodies of so many letters have a full name, whose words are its own; a shorter one is called as its readers do: 輝達. */
const FULL_NAME = 5

const namesIn = ({ facts }: Scene): string[] => [
  ...facts.people.slice(0, MOST_NAMES).flatMap(({ name, aliases }) => [name, ...aliases]),
  ...facts.organisations
    .slice(0, MOST_NAMES)
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter(({ length }) => length >= FULL_NAME),
]

/** The text in the reader's script and words outside of quotation marks; white space as one space. */
export const inOwnScript = (text: string, scene: Scene): string => {
  const { prose } = scene.reader
  const line = text.replace(/\s+/gu, ' ').trim()
  return mapOutside(line, markedIn(line, prose.marks), (outside) => prose.ownScript(outside, namesIn(scene)))
}

/** So few letters beside quoted words tell of no language: 「…」，Kavad說。 */
const FEW = 12

/** So many letters are needed to tell languages of one alphabet apart. */
const ENOUGH = 60

/** Whether a statement is in its readers' language, as far as its letters tell. */
export const languageFlaw = (text: string, scene: Scene): Flaw | null => {
  const { looksOwn } = scene.reader.prose
  const own = ownWords(text, scene)
  const letters = own.match(/\p{L}/gu)?.length ?? 0
  if (looksOwn(own) || (letters < FEW && own.trim() !== text.trim())) return null
  return { cause: 'language', detail: text.slice(0, 40).toWellFormed() }
}

/**
 * The language of statements together where it is none that letters tell: French for readers of English. `spoken` are the languages
 * that are told by their letters.
 */
export const foreignTongue = (
  texts: readonly string[],
  scene: Scene,
  detect: Detect,
  spoken: ReadonlySet<string>,
): string | undefined => {
  const own = texts.map((text) => ownWords(text, scene)).join('\n')
  if ((own.match(/\p{L}/gu)?.length ?? 0) < ENOUGH) return undefined
  const tag = detect(own)
  return tag === 'und' || spoken.has(tag) ? undefined : tag
}
