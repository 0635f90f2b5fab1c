import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhenResult } from 'cockatiel'
import type { Log } from '../../log.ts'
import type { BreakerState } from '../client.ts'
import { failed, type Trial } from './trial.ts'

/** After how many questions failed in a row the breaker opens, and for how many milliseconds. */
export interface BreakerOptions {
  readonly failures: number
  readonly restMs: number
}

export interface Breaker {
  /** Asks unless the breaker is open. While one question tries whether the endpoint is back, others are not asked. */
  run(ask: () => Promise<Trial>): Promise<Trial>
  state(): BreakerState
}

const NAMES: Readonly<Record<CircuitState, BreakerState>> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.HalfOpen]: 'half-open',
  [CircuitState.Open]: 'open',
  [CircuitState.Isolated]: 'open',
}

interface Run {
  readonly trial: Trial
  /** Whether it was to show that the endpoint is back. */
  readonly probe: boolean
}

// One that was given up shows nothing: the breaker stays as it is.
const speaksAgainst = ({ trial, probe }: Run): boolean =>
  trial.counts || (probe && !trial.result.ok && trial.result.kind === 'aborted')

const isRun = (result: unknown): result is Run => typeof result === 'object' && result !== null && 'trial' in result

const open = (): Trial => failed('open', 'the breaker is open')

/** A breaker that opens after failures in a row, and closes with the first question that goes through after its rest. */
export const createBreaker = ({ failures, restMs }: BreakerOptions, log: Log): Breaker => {
  const policy = circuitBreaker(
    handleWhenResult((result) => isRun(result) && speaksAgainst(result)),
    { halfOpenAfter: restMs, breaker: new ConsecutiveBreaker(failures) },
  )
  let wasOpen = false
  policy.onBreak(() => {
    if (!wasOpen) log.warn({ failures, restMs }, 'the endpoint fails; no model is asked for a while')
    wasOpen = true
  })
  policy.onReset(() => {
    wasOpen = false
    log.info('the endpoint answers again')
  })
  return {
    state: () => NAMES[policy.state],
    run: async (ask) => {
      // cockatiel would hold others back until the probe is done; nobody has that time.
      if (policy.state === CircuitState.HalfOpen) return open()
      try {
        const run = await policy.execute(async () => ({
          probe: policy.state === CircuitState.HalfOpen,
          trial: await ask(),
        }))
        return run.trial
      } catch {
        return open()
      }
    },
  }
}
