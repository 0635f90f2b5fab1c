import type { WordKind } from '../../parts/particle/names.ts'
import type { Word } from '../../parts/words.ts'

/** The classes of IPADIC, the longest that fits. */
const KINDS: Readonly<Record<string, WordKind>> = {
  '名詞-固有名詞-人名-姓': 'surname',
  '名詞-固有名詞-人名-名': 'given',
  '名詞-固有名詞-人名-一般': 'person',
  '名詞-固有名詞-人名': 'person',
  '名詞-固有名詞-地域': 'place',
  '名詞-固有名詞-組織': 'body',
  '名詞-固有名詞': 'proper',
  '名詞-代名詞': 'pronoun',
  '名詞-数': 'number',
  '名詞-接尾': 'suffix',
  '名詞-副詞可能': 'time',
  '名詞-非自立': 'function',
  名詞: 'common',
  接頭詞: 'prefix',
  '助詞-連体化': 'of',
  記号: 'mark',
  UNK: 'unknown',
}

const MARK = /^[\p{P}\p{S}]+$/u
const NUMBER = /^[\d０-９.,．，]+$/u

/** The kind of a class; IPADIC has some dozens of them, so each is worked out once. */
const kindOfClass = (detail: string): WordKind => {
  const parts = detail.split('-')
  for (let length = parts.length; length > 0; length--) {
    const kind = KINDS[parts.slice(0, length).join('-')]
    if (kind) return kind
  }
  return 'function'
}

const classes = new Map<string, WordKind>()

/** What a word is to a name, by its class in IPADIC. */
export const kindOf = ({ detail, text }: Word): WordKind => {
  const kind = classes.get(detail) ?? kindOfClass(detail)
  classes.set(detail, kind)
  if (kind !== 'unknown') return kind
  if (MARK.test(text)) return 'mark'
  return NUMBER.test(text) ? 'number' : 'unknown'
}
