import { createHash } from 'node:crypto'

/** An id of `length` characters 0-9 and a-v, five bits each, made from the content alone. */
export const idOf = (content: string, length: number): string => {
  const digest = createHash('sha256').update(content).digest('hex')
  return BigInt(`0x${digest}`)
    .toString(32)
    .padStart(52, '0')
    .slice(1, length + 1)
}
