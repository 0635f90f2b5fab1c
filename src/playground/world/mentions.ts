import type { APIUser } from 'discord-api-types/v10'
import { asList, type Fields, isFields } from '../limits/check.ts'
import type { World } from './world.ts'

export interface Mentions {
  readonly mentions: APIUser[]
  readonly mention_roles: string[]
  readonly mention_everyone: boolean
}

const userMention = /<@!?(\d{1,20})>/g
const roleMention = /<@&(\d{1,20})>/g

const ids = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].flatMap((match) => match[1] ?? [])),
]

const mayPing = (allowed: Fields | undefined, kind: 'users' | 'roles' | 'everyone', id?: string): boolean => {
  if (!allowed) return true
  const parsed = Array.isArray(allowed['parse']) && allowed['parse'].includes(kind)
  return parsed || (id !== undefined && kind !== 'everyone' && asList(allowed[kind]).includes(id))
}

/** Whom a text pings, under the `allowed_mentions` that came with it. Without any, everything in it pings. */
export const mentionsOf = (world: World, text: string, allowedMentions: unknown): Mentions => {
  const allowed = isFields(allowedMentions) ? allowedMentions : undefined
  return {
    mentions: ids(text, userMention)
      .filter((id) => mayPing(allowed, 'users', id))
      .flatMap((id) => world.users.get(id) ?? []),
    mention_roles: ids(text, roleMention).filter((id) => mayPing(allowed, 'roles', id)),
    mention_everyone: /@(?:everyone|here)/.test(text) && mayPing(allowed, 'everyone'),
  }
}
