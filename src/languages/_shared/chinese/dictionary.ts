import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import type { Span } from '../../../model/span.ts'
import type { DictionaryWord } from '../../parts/names.ts'
import { simplified } from './script.ts'

let loaded: Jieba | undefined

/** Tags of the Peking University corpus: nr names a person, ns a place, nt and nz a body or a brand. */
const kindOf = (tag: string): DictionaryWord['kind'] => {
  if (tag.startsWith('nr')) return 'person'
  if (tag === 'ns') return 'place'
  return tag === 'nt' || tag === 'nz' ? 'name' : 'word'
}

/** A word that the dictionary tags; m and t among the tags are numbers and times. */
export interface TaggedWord extends Span {
  readonly tag: string
}

/**
 * All words of a text of either script as jieba's dictionary cuts it, in order. It is in simplified characters, so it is
 * handed those; each is one UTF-16 unit as before. Linear: about 2 MB a second.
 */
export const taggedWords = (text: string): TaggedWord[] => {
  loaded ??= Jieba.withDict(dict)
  let start = 0
  return loaded.tag(simplified.write(text.toWellFormed()), false).map(({ word, tag }) => {
    const tagged = { start, end: start + word.length, tag }
    start = tagged.end
    return tagged
  })
}

/** The words of several characters that jieba's dictionary finds in a text of either script, in order. */
export const dictionaryWords = (text: string): DictionaryWord[] =>
  taggedWords(text).flatMap(({ start, end, tag }) =>
    end - start > 1 && /^\p{Script=Han}/u.test(text.slice(start, end)) ? [{ start, end, kind: kindOf(tag) }] : [],
  )
