import type { SaidLine } from '../../model/story.ts'

/** A quotation by its story's id and its place in that story. */
export interface Found {
  readonly story: string
  readonly index: number
}

/** Quotations as a view keeps them. */
export const writeFound = (found: readonly Found[]): string =>
  found.map(({ story, index }) => `${story}.${index}`).join(' ')

/** Quotations out of a view; what can't be read is left out. */
export const readFound = (text: string): Found[] =>
  text.split(' ').flatMap((part) => {
    const [, story, index] = /^(.+)\.(\d{1,9})$/.exec(part) ?? []
    return story === undefined ? [] : [{ story, index: Number(index) }]
  })

/** Where the archive's lines stand. */
export const foundOf = (lines: readonly SaidLine[]): Found[] =>
  lines.map(({ story, index }) => ({ story: story.id, index }))
