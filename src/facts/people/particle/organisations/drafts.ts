import type { Span } from '../../../../model/span.ts'

/** An organisation in the making, with every form of its name. */
export interface BodyDraft {
  readonly forms: Set<string>
  /** Whether it counts only where it speaks: 警察, 米国. */
  readonly speaking: boolean
}

/** A place where an organisation is named. */
export interface BodyFind extends Span {
  readonly name: string
}

export const bodyFind = (text: string, start: number, end: number): BodyFind => ({
  start,
  end,
  name: text.slice(start, end),
})
