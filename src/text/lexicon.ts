/** A set of words that can be looked for at an offset of a text, in time that depends on the words' lengths alone. */
export interface Lexicon {
  has(word: string): boolean
  /** The length of the longest word that starts at `offset`; 0 where none does. */
  startsAt(text: string, offset: number): number
  /** The length of the longest word that ends at `offset`; 0 where none does. */
  endsAt(text: string, offset: number): number
}

/** The words that go on from here, by their next UTF-16 unit. */
interface Node {
  whole: boolean
  next: Map<number, Node> | undefined
}

/** How many buckets the first units fall into: few enough to stay in the processor's cache, enough to tell most apart. */
const BUCKETS = 2048

interface Tree {
  readonly root: Node
  /** 1 for each bucket that a first unit falls into; most places of a text are told by it alone. */
  readonly firsts: Uint8Array
}

const treeOf = (words: Iterable<string>, step: 1 | -1): Tree => {
  const root: Node = { whole: false, next: undefined }
  const firsts = new Uint8Array(BUCKETS)
  for (const word of words) {
    let node = root
    for (let n = 0, at = step > 0 ? 0 : word.length - 1; n < word.length; n++, at += step) {
      const unit = word.charCodeAt(at)
      if (n === 0) firsts[unit % BUCKETS] = 1
      node.next ??= new Map()
      const known = node.next.get(unit)
      const next: Node = known ?? { whole: false, next: undefined }
      if (!known) node.next.set(unit, next)
      node = next
    }
    node.whole = true
  }
  return { root, firsts }
}

/** The length of the longest word from the unit at `first` on, in the direction of `step`. */
const longest = ({ root, firsts }: Tree, text: string, first: number, step: 1 | -1): number => {
  if (first < 0 || first >= text.length || firsts[text.charCodeAt(first) % BUCKETS] === 0) return 0
  let found = 0
  let length = 0
  let node: Node | undefined = root
  for (let at = first; node?.next && at >= 0 && at < text.length; at += step) {
    node = node.next.get(text.charCodeAt(at))
    length++
    if (node?.whole) found = length
  }
  return found
}

/** Makes a lexicon of words; empty ones are left out. */
export const createLexicon = (list: Iterable<string>): Lexicon => {
  const words = new Set(list)
  words.delete('')
  // Most are asked in one direction only.
  let forwards: Tree | undefined
  let backwards: Tree | undefined
  return {
    has: (word) => words.has(word),
    startsAt: (text, offset) => {
      forwards ??= treeOf(words, 1)
      return longest(forwards, text, offset, 1)
    },
    endsAt: (text, offset) => {
      backwards ??= treeOf(words, -1)
      return longest(backwards, text, offset - 1, -1)
    },
  }
}

/** The words of a list that is written as one string, parted by white space. */
export const wordsOf = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== '')
