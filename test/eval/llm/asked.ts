import { performance } from 'node:perf_hooks'
import type { Ground, Grounded, GroundTask } from '../../../src/facts/grounding/task.ts'
import type { LlmClient, LlmFailureKind } from '../../../src/llm/client.ts'
import type { Tokens } from '../../../src/model/usage.ts'

/** One question to the endpoint: what it took, in milliseconds and tokens, and why it has no answer. */
export interface Call {
  readonly ms: number
  readonly tokens: Tokens
  readonly failure: LlmFailureKind | null
}

/** One look of the gate at a reply. */
export interface Judged {
  readonly task: GroundTask
  readonly grounded: Grounded
}

/** The same client, which tells each call when it is over. */
export const watchedClient = (client: LlmClient, told: (call: Call) => void): LlmClient => ({
  model: client.model,
  breaker: () => client.breaker(),
  async ask(request) {
    const started = performance.now()
    const result = await client.ask(request)
    told({ ms: performance.now() - started, tokens: result.tokens, failure: result.ok ? null : result.kind })
    return result
  },
})

/** The same gate, which tells what it made of each reply. */
export const watchedGround =
  (ground: Ground, told: (judged: Judged) => void): Ground =>
  async (task) => {
    const grounded = await ground(task)
    told({ task, grounded })
    return grounded
  }
