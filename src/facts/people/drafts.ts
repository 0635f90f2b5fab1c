import type { Gender } from '../../languages/parts/names.ts'
import type { Role } from '../../model/person.ts'

/** A person in the making: every form of their name, and what the forms themselves tell. */
export interface Draft {
  readonly forms: Set<string>
  /** The whole name, where the text gives it. */
  readonly full: string | null
  readonly surname: string | null
  readonly kin: boolean
  gender: Gender | null
  readonly roles: Role[]
}

export const createDraft = (form: string, more: Partial<Omit<Draft, 'forms'>> = {}): Draft => ({
  forms: new Set([form]),
  full: more.full ?? null,
  surname: more.surname ?? null,
  kin: more.kin ?? false,
  gender: more.gender ?? null,
  roles: [...(more.roles ?? [])],
})
