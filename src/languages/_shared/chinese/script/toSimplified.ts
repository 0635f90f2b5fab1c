import { Trie } from 'opencc-js/core'
import { once } from './once.ts'
import { mainlandCharacters, pairsOf, tableOf } from './tables.ts'

/** Characters of traditional Chinese that nobody writes on the mainland: 國, 這; not 乾 (乾隆), 著 (著名), 瞭 (瞭望). */
const onlyTraditional = once(() => {
  const daily = mainlandCharacters()
  return new Set(
    pairsOf(tableOf('TSCharacters')).flatMap(([from, to]) => (from !== to && !daily.has(from) ? [from] : [])),
  )
})

const trieOf = (...tables: readonly string[]): Trie => {
  const trie = new Trie()
  trie.loadDictGroup(tables)
  return trie
}

const variants = once(() => trieOf(tableOf('TWVariantsRevPhrases'), tableOf('TWVariantsRev')))
const characters = once(() => trieOf(tableOf('TSPhrases'), tableOf('TSCharacters')))

/** A text in the mainland's characters, where it has characters of traditional Chinese; another isn't touched. Words stay what they are. */
export const toSimplified = (text: string): string =>
  Array.from(text).some((one) => onlyTraditional().has(one)) ? characters().convert(variants().convert(text)) : text
