import type { View } from './view.ts'

/** The length of the surname that starts at `offset`: the longest; 0 for none. */
export const surnameAt = (view: View, offset: number): number => {
  const { surnames } = view.pack.names.native
  const two = view.text.slice(offset, offset + 2)
  if (surnames.has(two)) return 2
  return surnames.has(two.charAt(0)) ? 1 : 0
}
