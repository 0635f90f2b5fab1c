/** Marks that enclose, each with its partner. The straight quotation mark is its own. */
const PARTNERS: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '“': '”',
  '„': '“',
  '«': '»',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '【': '】',
  '〔': '〕',
  '[': ']',
  '［': '］',
  '"': '"',
  '〝': '〞',
}

const OPENERS: Readonly<Record<string, readonly string[]>> = Object.entries(PARTNERS).reduce<Record<string, string[]>>(
  (openers, [open, close]) => {
    openers[close] = [...(openers[close] ?? []), open]
    return openers
  },
  {},
)

interface Open {
  readonly mark: string
  readonly at: number
}

/**
 * Where each enclosing mark of `block` closes, by the offset at which it opens, if that is at most `longest` away.
 * A mark that is opened again before it was closed was forgotten, and encloses nothing; so was one that never closes.
 */
export const enclosures = (block: string, longest: number): ReadonlyMap<number, number> => {
  const closes = new Map<number, number>()
  let stack: Open[] = []
  for (let at = 0; at < block.length; at++) {
    const mark = block.charAt(at)
    const opened = isStraightOpening(block, at) ? undefined : lastOpener(stack, mark)
    if (opened) {
      if (at - opened.at <= longest) closes.set(opened.at, at)
      stack = stack.slice(0, stack.indexOf(opened))
    } else if (PARTNERS[mark]) {
      stack = stack.filter((open) => open.mark !== mark)
      stack.push({ mark, at })
    }
  }
  return closes
}

const lastOpener = (stack: readonly Open[], mark: string): Open | undefined => {
  const openers = OPENERS[mark]
  return openers && stack.findLast((open) => openers.includes(open.mark))
}

/** `"` opens after a space or another opening mark and before a word: he said "no". */
const isStraightOpening = (block: string, at: number): boolean =>
  block.charAt(at) === '"' && /^$|[\s(（「『“[【：:—]/.test(block.charAt(at - 1)) && /\S/.test(block.charAt(at + 1))
