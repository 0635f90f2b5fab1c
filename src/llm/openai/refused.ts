import type { Form, Way } from './request.ts'
import type { Refused } from './trial.ts'

/** Statuses that a part of a request may be refused with. */
const STATUSES: readonly unknown[] = [400, 404, 422, 501]

const format =
  /response_?format|json[_ ]?schema|json[_ ]?object|json[_ ]mode|structured[_ ]outputs?|\bschema\b|\bgrammar\b|requested parameters/i
const tool = /\btool|\bfunction|\bschema\b|requested parameters/i

// What a refusal of a way names. `plain` asks for nothing that can be refused.
const NAMES: Readonly<Record<Way, RegExp | undefined>> = {
  json_schema: format,
  tool,
  json_object: format,
  plain: undefined,
}

// max_completion_tokens is too large: 99999. This model supports at most 16384: the name is known, the number is not liked.
const size = /too (?:large|high|big|many)|at most|exceed|(?:less|greater) than|context/i

/** What an endpoint says against a request, without what it repeats of the article. */
export interface Complaint {
  readonly status: unknown
  readonly param: string
  readonly code: string
  readonly message: string
}

const isMute = ({ status, param, code, message }: Complaint): boolean =>
  status === 400 &&
  param === '' &&
  code === '' &&
  /^(?:400 )?(?:bad request|status code \(no body\)|)\W*$/i.test(message)

/** Which part of the form an endpoint won't have; `undefined` where its complaint is about something else. */
export const refusedOf = (complaint: Complaint, { way, limit }: Form): Refused | undefined => {
  if (!STATUSES.includes(complaint.status)) return undefined
  const words = `${complaint.param} ${complaint.code} ${complaint.message}`
  if (words.includes(limit) && !size.test(words)) return 'limit'
  if (NAMES[way]?.test(words) === true) return 'way'
  return isMute(complaint) ? 'unsaid' : undefined
}
