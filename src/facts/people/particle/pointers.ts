import type { View } from './view.ts'

/** Past the words that point to a body and are no part of its name: 同|委員会, 各|新聞社. */
export const pastPointers = (view: View, start: number): number => {
  let at = start
  for (;;) {
    const length = view.pack.names.organisations.pointers.startsAt(view.text, at)
    if (!length || !view.starts(at + length)) return at
    at += length
    if (view.pack.names.scripts.dot.test(view.text.charAt(at))) at++
  }
}
