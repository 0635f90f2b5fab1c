import type { Budget } from '../../src/llm/budget.ts'
import type { Edit } from '../../src/model/edit.ts'
import type { Facts } from '../../src/model/facts.ts'
import type { EditStore } from '../../src/storage/store.ts'

/** A store of edits in memory. */
export interface MemoryEdits extends EditStore {
  /** Puts a story there with the facts that the rules read; its edits go. */
  put(storyId: string, facts: Facts): void
}

const idOf = ({ storyId, model, promptVersion, language }: Omit<Edit, 'id'>): string =>
  [storyId, model, promptVersion, language].join(' ')

/** Keeps facts and edits of stories in memory, as the archive does: an edit of other facts than the story has is not kept. */
export const memoryEdits = (): MemoryEdits => {
  const stories = new Map<string, Facts>()
  const kept = new Map<string, Edit>()
  const editsOf = (storyId: string): Edit[] => [...kept.values()].filter((one) => one.storyId === storyId).reverse()
  return {
    put(storyId, facts) {
      stories.set(storyId, facts)
      for (const { id } of editsOf(storyId)) kept.delete(id)
    },
    edits: async (storyId) => editsOf(storyId),
    facts: async (storyId) => stories.get(storyId),
    edit: async (id) => kept.get(id),
    async keepEdit(made, { from, to }) {
      const facts = stories.get(made.storyId)
      if (!facts) return { kind: 'gone' }
      if (facts !== from) return { kind: 'outdated', facts }
      const edit: Edit = { ...made, id: idOf(made) }
      stories.set(made.storyId, to)
      kept.delete(edit.id)
      kept.set(edit.id, edit)
      return { kind: 'kept', edit }
    },
  }
}

/** A budget that only says no where one call takes more than `call` tokens; nothing is written down. */
export const openBudget = (call: number | null = null): Budget => ({
  ceilings: { day: null, guildDay: null, call },
  today: () => '2025-03-04',
  reserve: async (_guildId, tokens) =>
    call !== null && tokens > call ? undefined : { settle: async () => undefined, release: () => undefined },
  saved: async () => undefined,
  judged: async () => undefined,
})
