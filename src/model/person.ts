import type { FoundBy } from './foundBy.ts'
import type { Span } from './span.ts'

export interface Role {
  readonly title: string
  readonly organisation: string | null
}

/** Whoever is named and acts, speaks or is introduced. `name` is the form that the article uses most. */
export interface Person {
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly Role[]
  readonly mentions: readonly Span[]
  readonly foundBy?: FoundBy
}

export interface Organisation {
  readonly name: string
  readonly aliases: readonly string[]
  readonly mentions: readonly Span[]
  readonly foundBy?: FoundBy
}
