import type { Budget, Reservation } from '../llm/budget.ts'
import type { LlmClient, LlmFailureKind, LlmRequest } from '../llm/client.ts'
import type { Reply } from '../model/reply.ts'
import type { Tokens } from '../model/usage.ts'
import { readReply, replySchema } from './schema.ts'
import { tokensOf } from './tokens.ts'

/** Tokens that an answer may take, where the ceiling of a call leaves as many: a long article's reading takes half of them, what is left is for models that think. */
const OUTPUT = 8_000

/** The window of a call without a ceiling, in tokens: what the smallest models of today hold. */
const WINDOW = 32_000

/** The room of a call under a ceiling for its answer, and for the content of its question, in tokens. */
export const roomOf = (
  ceiling: number | null,
  instructions: string,
): { readonly output: number; readonly content: number } => {
  const most = ceiling ?? WINDOW
  const output = Math.min(OUTPUT, Math.floor(most / 2))
  return { output, content: most - output - overheadOf(instructions) }
}

const schema = replySchema()
const SCHEMA_TOKENS = tokensOf(JSON.stringify(schema))

/** What goes with every question: the instructions, and the schema, which endpoints count as input. */
const overheadOf = (instructions: string): number => tokensOf(instructions) + SCHEMA_TOKENS

export interface AskParts {
  readonly client: LlmClient
  readonly budget: Budget
}

export interface Question extends Pick<LlmRequest, 'instructions' | 'content' | 'signal'> {
  readonly guildId: string | null
  readonly maxOutputTokens: number
}

/** What came of one question. `broken` counts items of the answer that had no shape. */
export type Answered =
  | { readonly kind: 'reply'; readonly reply: Reply; readonly broken: number; readonly tokens: Tokens }
  | { readonly kind: 'failed'; readonly failure: LlmFailureKind; readonly detail: string; readonly tokens: Tokens }

/** What came of questions; `ceiling`, and none was asked, where together they might have passed one. */
export type Asking = readonly Answered[] | 'ceiling'

/** What a question takes at the most. */
const mostOf = ({ instructions, content, maxOutputTokens }: Question): number =>
  overheadOf(instructions) + tokensOf(content) + maxOutputTokens

/** Sets aside what all questions may take; nothing is kept where one of them finds no room. */
const reserveAll = async (budget: Budget, questions: readonly Question[]): Promise<Reservation[] | undefined> => {
  const reservations: Reservation[] = []
  for (const question of questions) {
    const reservation = await budget.reserve(question.guildId, mostOf(question))
    if (!reservation) {
      for (const one of reservations) one.release()
      return undefined
    }
    reservations.push(reservation)
  }
  return reservations
}

const put = async (client: LlmClient, question: Question, reservation: Reservation): Promise<Answered> => {
  const { instructions, content, maxOutputTokens, signal } = question
  const result = await client.ask({ task: 'reading', instructions, content, schema, maxOutputTokens, signal })
  // Nothing was said to the network: that is no call that failed.
  if (!result.ok && result.kind === 'open') reservation.release()
  else await reservation.settle({ ...result.tokens, failed: !result.ok })
  if (!result.ok) return { kind: 'failed', failure: result.kind, detail: result.detail, tokens: result.tokens }
  const read = readReply(result.value)
  return read
    ? { kind: 'reply', ...read, tokens: result.tokens }
    : { kind: 'failed', failure: 'malformed', detail: 'the answer has another shape', tokens: result.tokens }
}

/** Asks questions under the ceilings, at once, and writes down what they took. All of them or none: half an article is no article. */
export const ask = async ({ client, budget }: AskParts, questions: readonly Question[]): Promise<Asking> => {
  const reservations = await reserveAll(budget, questions)
  if (!reservations) return 'ceiling'
  return Promise.all(
    questions.flatMap((question, at) => {
      const reservation = reservations[at]
      return reservation ? [put(client, question, reservation)] : []
    }),
  )
}

/** Tokens of several calls together. */
export const sumOf = (all: readonly Tokens[]): Tokens => ({
  input: all.reduce((sum, { input }) => sum + input, 0),
  output: all.reduce((sum, { output }) => sum + output, 0),
})
