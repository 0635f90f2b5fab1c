import { createRequire } from 'node:module'

const load = createRequire(import.meta.url)

/** A table of opencc-js by name: `from to|from to|…`. Loaded when it is first asked for: the largest takes a megabyte. */
export const tableOf = (name: string): string => {
  const module: unknown = load(`opencc-js/dict/${name}`)
  const table = typeof module === 'object' && module !== null && 'default' in module ? module.default : ''
  return typeof table === 'string' ? table : ''
}

/** The pairs of a table. */
export const pairsOf = (table: string): [from: string, to: string][] =>
  table.split('|').flatMap((entry): [string, string][] => {
    const [from, to] = entry.split(' ')
    return from && to ? [[from, to]] : []
  })

const charactersOf = (
  encoding: string,
  [firstLead, lastLead]: [number, number],
  trails: readonly number[],
): Set<string> => {
  const bytes: number[] = []
  for (let lead = firstLead; lead <= lastLead; lead++) for (const trail of trails) bytes.push(lead, trail)
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)))
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** The 5,401 characters in daily use in Taiwan, as Big5 lists them first. */
export const taiwanCharacters = (): Set<string> =>
  charactersOf('big5', [0xa4, 0xc6], [...range(0x40, 0x7e), ...range(0xa1, 0xfe)])

/** The 6,763 characters of the mainland's GB 2312. */
export const mainlandCharacters = (): Set<string> => charactersOf('gbk', [0xb0, 0xf7], range(0xa1, 0xfe))
