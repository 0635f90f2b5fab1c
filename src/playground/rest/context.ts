import type { Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Fields } from '../limits/check.ts'
import { type Refusal, refusalBody } from '../limits/problem.ts'
import type { StoredFile } from '../world/world.ts'

/** A file of a multipart body, with its number there. */
export interface Upload extends StoredFile {
  readonly index: number
}

/** A request's body: JSON, and the files beside it. */
export interface Body {
  readonly json: unknown
  readonly files: readonly Upload[]
}

export type ApiEnv = { Variables: { body: Body } }
export type ApiContext = Context<ApiEnv>
export type Api = Hono<ApiEnv>

export const refuse = (c: Context, refusal: Refusal): Response =>
  c.json(refusalBody(refusal), refusal.status as ContentfulStatusCode)

export const bodyFields = (c: ApiContext): Fields => {
  const { json } = c.get('body')
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Fields) : {}
}

/** Answers that come from more than one route. */
export const refusals = {
  unauthorized: { status: 401, code: 0, message: '401: Unauthorized' },
  notFound: { status: 404, code: 0, message: '404: Not Found' },
  missingAccess: { status: 403, code: 50001, message: 'Missing Access' },
  unknownChannel: { status: 404, code: 10003, message: 'Unknown Channel' },
  unknownGuild: { status: 404, code: 10004, message: 'Unknown Guild' },
  unknownMember: { status: 404, code: 10007, message: 'Unknown Member' },
  unknownMessage: { status: 404, code: 10008, message: 'Unknown Message' },
  unknownUser: { status: 404, code: 10013, message: 'Unknown User' },
  unknownWebhook: { status: 404, code: 10015, message: 'Unknown Webhook' },
  unknownInteraction: { status: 404, code: 10062, message: 'Unknown interaction' },
  unknownCommand: { status: 404, code: 10063, message: 'Unknown application command' },
  notYourApplication: {
    status: 403,
    code: 20012,
    message: 'You are not authorized to perform this action on this application',
  },
  acknowledged: { status: 400, code: 40060, message: 'Interaction has already been acknowledged.' },
  tooManyFollowUps: {
    status: 400,
    code: 40094,
    message: 'This interaction has hit the maximum number of follow up messages',
  },
  notYourMessage: { status: 403, code: 50005, message: 'Cannot edit a message authored by another user' },
  deadToken: { status: 401, code: 50027, message: 'Invalid Webhook Token' },
  badJson: { status: 400, code: 50109, message: 'The request body contains invalid JSON.' },
} as const satisfies Record<string, Refusal>
