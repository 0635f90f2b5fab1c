import type { Gender } from '../../languages/parts/names.ts'
import type { Span } from '../../model/span.ts'

/** A stretch of the text that may name a person, with how much speaks for it. */
export interface Find extends Span {
  readonly name: string
  readonly kind: 'native' | 'sound' | 'latin' | 'nickname'
  readonly weight: number
  /** Whether the place proves a person by itself: a title before, a verb of speech after, a Latin form in brackets. */
  readonly proven: boolean
  /** A Latin form that the text gives in brackets. */
  readonly latin: string | null
}

/** A person who is named by a surname alone with a noun or a title: 林姓主管, 吳男, 賴總統. */
export interface PartialFind extends Span {
  readonly name: string
  readonly surname: string
  readonly kind: 'marked' | 'short' | 'kin' | 'titled'
  /** The noun or title. */
  readonly noun: string
  readonly gender: Gender | null
}
