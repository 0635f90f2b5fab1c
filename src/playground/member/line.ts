import type { Actor } from './actor.ts'
import { type BasicOption, namesOf } from './commands.ts'

/** An option with the text that was written behind it. */
export interface Written {
  readonly option: BasicOption
  readonly text: string
}

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

interface Mark {
  readonly option: BasicOption
  readonly start: number
  readonly end: number
}

const marksIn = (actor: Actor, options: readonly BasicOption[], text: string): Mark[] => {
  const byName = new Map(options.flatMap((option) => namesOf(actor, option).map((name) => [name, option] as const)))
  if (byName.size === 0) return []
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(literal)
  const seen = new Set<BasicOption>()
  return [...text.matchAll(new RegExp(`(?<=^|\\s)(${names.join('|')})[:：]`, 'g'))].flatMap((match) => {
    const option = byName.get(match[1] ?? '')
    // An option can be filled once: the same word again is a part of what is being written.
    if (!option || seen.has(option)) return []
    seen.add(option)
    return [{ option, start: match.index, end: match.index + match[0].length }]
  })
}

/**
 * Splits `story:潮汐 private:true` at the names of options, default or localised; a full-width colon counts too.
 * What stands before the first one belongs nowhere, and is refused.
 */
export const splitLine = (actor: Actor, options: readonly BasicOption[], text: string): Written[] => {
  const marks = marksIn(actor, options, text)
  const before = text.slice(0, marks[0]?.start ?? text.length).trim()
  if (before !== '')
    throw new Error(
      `“${before}” belongs to no option. There are: ${options.map(({ name }) => name).join(', ') || 'none'}`,
    )
  return marks.map(({ option, end }, at) => ({ option, text: text.slice(end, marks[at + 1]?.start).trim() }))
}
