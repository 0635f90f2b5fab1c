import type { Env } from '../../config/env.ts'
import { createEditing } from '../editing.ts'
import type { Ground } from '../facts/grounding/task.ts'
import type { Log } from '../log.ts'
import type { Edit, PlainReason } from '../model/edit.ts'
import type { Facts } from '../model/facts.ts'
import type { Reading } from '../model/reading.ts'
import { type DaySpending, NO_SPENDING } from '../model/usage.ts'
import type { EditStore } from '../storage/store.ts'

/** Keeps one story's edits for as long as the command runs. */
const createMemory = (facts: Facts): EditStore & { readonly latest: () => Facts } => {
  const edits: Edit[] = []
  let now = facts
  return {
    latest: () => now,
    edits: async () => edits,
    edit: async (id) => edits.find((one) => one.id === id),
    facts: async () => now,
    async keepEdit(made, { to }) {
      now = to
      const edit = { ...made, id: `${edits.length}` }
      edits.push(edit)
      return { kind: 'kept', edit }
    },
  }
}

/** A reading as a model writes it; the rules' with the reason where it doesn't. */
export interface EditedReading {
  readonly reading: Reading
  readonly reason: PlainReason | null
}

/** Has a model edit one reading, in the operator's language and outside the bot's own budget. `undefined` where none is set up. */
export const editReading = async (
  reading: Reading,
  env: Env,
  ground: Ground,
  log: Log,
): Promise<EditedReading | undefined> => {
  const memory = createMemory(reading.facts)
  const store = {
    ...memory,
    spend: async () => {},
    spending: async (): Promise<DaySpending[]> => [],
    spendingOf: async () => NO_SPENDING,
  }
  const now = (): Date => new Date()
  const editing = createEditing(env, { store, ground, now, log })
  if (!editing) return undefined
  const story = { id: 'read', keptAt: now().toISOString(), reading }
  const request = { language: env.defaultLanguage, guildId: null, signal: new AbortController().signal }
  const outcome = await editing.editor.edit(story, request)
  const facts = memory.latest()
  if (outcome.kind === 'plain' || outcome.edit.brief === null)
    return { reading: { ...reading, facts }, reason: outcome.kind === 'plain' ? outcome.reason : null }
  return { reading: { ...reading, facts, brief: outcome.edit.brief }, reason: null }
}
