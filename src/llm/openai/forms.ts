import type { Log } from '../../log.ts'
import { type Form, WAYS, type Way } from './request.ts'
import type { Refused } from './trial.ts'

/** Answers without the shape, before any that had it, after which a way counts as passed over in silence. */
const MAX_MISFITS = 2

/** What an endpoint was found to take. */
export interface Forms {
  /** The form to ask with. */
  current(): Form
  /** The form to ask with instead, after a refusal; `undefined` where there is none left. */
  after(form: Form, refused: Refused): Form | undefined
  /** Learns from an answer. */
  answered(form: Form, fits: boolean): void
  /** Whether the endpoint ever answered. */
  known(): boolean
}

const following = (way: Way): Way | undefined => WAYS[WAYS.indexOf(way) + 1]

/** Remembers, for as long as it lives, which form an endpoint takes. */
export const createForms = (log: Log): Forms => {
  const refusedWays = new Set<Way>()
  let limit: Form['limit'] = 'max_completion_tokens'
  let known = false
  let misfits = 0

  const firstFrom = (way: Way | undefined): Way | undefined =>
    WAYS.slice(way === undefined ? WAYS.length : WAYS.indexOf(way)).find((each) => !refusedWays.has(each))

  const refuse = (way: Way): void => {
    if (way === 'plain' || refusedWays.has(way)) return
    refusedWays.add(way)
    log.info({ refused: way, next: firstFrom(way) }, 'the endpoint does not take a way of asking')
  }

  const otherLimit = (form: Form): Form | undefined =>
    form.limit === 'max_tokens' ? undefined : { ...form, limit: 'max_tokens' }

  const afterWay = (form: Form): Form | undefined => {
    const way = firstFrom(following(form.way))
    return way === undefined ? undefined : { ...form, way }
  }

  return {
    current: () => ({ way: firstFrom(WAYS[0]) ?? 'plain', limit }),
    after: (form, refused) => {
      if (refused === 'limit') {
        limit = 'max_tokens'
        return otherLimit(form)
      }
      if (refused === 'way') {
        refuse(form.way)
        return afterWay(form)
      }
      // Nobody said what is wrong: tried in turn, and remembered only once something is answered.
      return known ? undefined : (afterWay(form) ?? otherLimit(form))
    },
    answered: (form, fits) => {
      if (known) return
      if (!fits && ++misfits < MAX_MISFITS) return
      if (!fits) {
        misfits = 0
        return refuse(form.way)
      }
      known = true
      limit = form.limit
      for (const way of WAYS.slice(0, WAYS.indexOf(form.way))) refuse(way)
    },
    known: () => known,
  }
}
