import { Trie } from 'opencc-js/core'
import { cutAtNames } from './names.ts'
import { once } from './once.ts'
import { pairsOf, tableOf, taiwanCharacters } from './tables.ts'
import { GIVEN, SURNAMES, TAIWAN_WORDS, TRUSTED } from './taiwan.ts'

/** In daily use's list for meanings that are rare, and in simplified text at every turn: 么, 听, 坏, 儿. */
const ALSO_SIMPLIFIED = '么听坏儿荐'

/** Not in daily use's list, and in names of Taiwan: 恒 beside 恆. */
const ALSO_DAILY = '恒'

/** Characters of simplified Chinese that nobody writes in Taiwan: 国, 这; not 里 (里長), 台, 面, 干. */
const onlySimplified = once(() => {
  const daily = taiwanCharacters().add(ALSO_DAILY)
  const only = pairsOf(tableOf('STCharacters')).flatMap(([from, to]) => (from !== to && !daily.has(from) ? [from] : []))
  return new Set([...only, ...ALSO_SIMPLIFIED])
})

const onlyTraditional = once(
  () => new Set(pairsOf(tableOf('TSCharacters')).flatMap(([from, to]) => (from === to ? [] : [from]))),
)

const trieOf = (...tables: readonly string[]): Trie => {
  const trie = new Trie()
  trie.loadDictGroup(tables)
  return trie
}

const characters = once(() => trieOf(tableOf('STCharacters')))
const phrases = once(() =>
  trieOf(tableOf('STPhrases'), tableOf('STPhrases_GeneratedFromRegionalPhrases'), tableOf('STCharacters')),
)
const regional = once(() => {
  const trie = new Trie()
  trie.loadDict(pairsOf(tableOf('TWPhrases')).filter(([from]) => TRUSTED.has(from)))
  return trie
})
const variants = once(() => trieOf(tableOf('TWVariantsPhrases'), tableOf('TWVariants')))
const ownWords = once(() => {
  const trie = new Trie()
  trie.loadDict(Object.entries(TAIWAN_WORDS))
  return trie
})

const holds = (text: string, set: ReadonlySet<string>): boolean => Array.from(text).some((one) => set.has(one))

/** 臺灣 is right, and nobody's habit. */
const asPrinted = (text: string): string => variants().convert(text).replaceAll('臺', '台')

/** Words of Taiwan for those of the mainland, inside a stretch that no word of the tables crosses. */
const convertRun = (run: string): string => asPrinted(regional().convert(phrases().convert(run)))

const lengthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** Word for word, the longest first; our own words before those of the tables. */
const convertAll = (text: string): string => {
  let written = ''
  let run = ''
  for (let at = 0; at < text.length; ) {
    const one = lengthAt(text, at)
    const own = ownWords().matchPrefix(text, at)
    const end = phrases().matchPrefix(text, at)?.end ?? at + one
    const isWord = own !== null || end > at + one
    if (isWord) {
      written += convertRun(run)
      run = ''
    }
    if (own && own.end >= end) written += own.value
    else if (isWord) written += convertRun(text.slice(at, end))
    else run += text.slice(at, end)
    at = own && own.end >= end ? own.end : end
  }
  return written + convertRun(run)
}

/** In a text of both scripts only the words that are simplified: 里長 stays beside 这里. */
const convertStrays = (text: string): string =>
  phrases()
    .segment(text)
    .map((word) => (holds(word, onlySimplified()) ? asPrinted(phrases().convert(word)) : word))
    .join('')

/** Names of this many characters are those of bodies, unless a dot parts them. */
const LONG_NAME = 5

const convertName = (name: string): string => {
  if (!holds(name, onlySimplified()) && holds(name, onlyTraditional())) return name
  // A body's full name has words, which keep to its own: 云帆信息科技 is 雲帆信息科技.
  if (name.length >= LONG_NAME && !name.includes('·')) return asPrinted(phrases().convert(name))
  return Array.from(
    name,
    (one, at) => (at === 0 ? SURNAMES[one] : undefined) ?? GIVEN[one] ?? characters().convert(one),
  ).join('')
}

/**
 * A text in Taiwan's characters and words, where it has characters of simplified Chinese; another isn't touched. `names` are
 * the article's people, in its own characters.
 */
export const toTraditional = (text: string, names: readonly string[] = []): string => {
  if (!holds(text, onlySimplified())) return text
  const pieces = cutAtNames(text, names)
  const rest = pieces.map((piece) => (piece.name === undefined ? piece.text : '')).join('')
  const convert = holds(rest, onlyTraditional()) ? convertStrays : convertAll
  return pieces.map(({ text: piece, name }) => (name === undefined ? convert(piece) : convertName(name))).join('')
}
