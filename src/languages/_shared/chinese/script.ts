import characters from 'opencc-js/dict/TSCharacters'

/** One of the two scripts, by how it writes the words and patterns that stand here in traditional characters. */
export interface ChineseScript {
  readonly tag: 'zh-Hant' | 'zh-Hans'
  /**
   * A value as the script writes it: strings, patterns, lists, sets, maps and plain objects, keys too. Functions stay as
   * they are. Every character is written as one, so lengths stay true.
   */
  write<T>(value: T): T
}

/** Traditional characters as they stand. */
export const traditional: ChineseScript = { tag: 'zh-Hant', write: (value) => value }

// «萬 万|臺 台|…»; characters outside the basic plane would change lengths, and no rule has one.
const table = new Map(
  characters
    .split('|')
    .map((entry): [string, string] => [entry.charAt(0), entry.split(' ')[1]?.slice(0, 2) ?? ''])
    .filter(([from, to]) => /^[\u4e00-\u9fff]$/.test(from) && to.length === 1),
)

/** What the table leaves, since mainland spelling keeps it in a few words: 瞭望, 狼藉; 著 also, in `WRITTEN`. */
const more: Readonly<Record<string, string>> = {
  著: '着',
  瞭: '了',
  藉: '借',
  姊: '姐',
  妳: '你',
  牠: '它',
  祂: '他',
  甦: '苏',
}
for (const [from, to] of Object.entries(more)) table.set(from, to)

/** 著 and 乾 that stay: 著名, 著作, 顯著, 乾隆; not 拿著, 餅乾. */
const KEPT = /著(?=[名作稱述])|(?<=[顯名原卓昭])著|乾(?=[隆坤])/

/** Words of one length that the mainland spells with other characters: 報導 is 报道. */
const SPELT: Readonly<Record<string, string>> = {
  報導: '报道',
  計畫: '计划',
  規畫: '规划',
  企畫: '企划',
  策畫: '策划',
  回覆: '回复',
  答覆: '答复',
  身分: '身份',
  部份: '部分',
  連絡: '联络',
}
const SPELLINGS = new RegExp(Object.keys(SPELT).join('|'), 'g')

const simplify = (spelt: string): string => {
  const text = spelt.replace(SPELLINGS, (word) => SPELT[word] ?? word)
  let written = ''
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    const kept = (letter === '著' || letter === '乾') && KEPT.test(text.slice(Math.max(0, at - 1), at + 2))
    written += kept ? letter : (table.get(letter) ?? letter)
  }
  return written
}

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype

/** Of two weights that fall together the lower one holds: 于 is as doubtful a surname as 於. */
const rewriteMap = (map: ReadonlyMap<unknown, unknown>): Map<unknown, unknown> => {
  const written = new Map<unknown, unknown>()
  for (const [key, item] of map) {
    const [to, value] = [rewrite(key), rewrite(item)]
    const known = written.get(to)
    written.set(to, typeof known === 'number' && typeof value === 'number' ? Math.min(known, value) : value)
  }
  return written
}

const rewrite = (value: unknown): unknown => {
  if (typeof value === 'string') return simplify(value)
  if (value instanceof RegExp) return new RegExp(simplify(value.source), value.flags)
  if (Array.isArray(value)) return value.map(rewrite)
  if (value instanceof Set) return new Set([...value].map(rewrite))
  if (value instanceof Map) return rewriteMap(value)
  if (typeof value === 'object' && value !== null && isPlain(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [simplify(key), rewrite(item)]))
  return value
}

/** Simplified characters; several traditional ones may fall together (後 and 后, 隻 and 只). */
export const simplified: ChineseScript = {
  tag: 'zh-Hans',
  // What is rewritten keeps its shape, which no type can tell.
  write: <T>(value: T): T => rewrite(value) as T,
}
