import type { EditOutcome, Editor } from '../editor/editor.ts'
import { ok, type Result } from '../errors.ts'
import type { Story } from '../model/story.ts'
import type { Answer, Intake } from './context.ts'
import { show, showInstead } from './views/show.ts'
import type { View } from './views/view.ts'

type Edited = Pick<View & { kind: 'summary' }, 'edit' | 'reason'>

const editedBy = (outcome: EditOutcome): Edited => {
  if (outcome.kind === 'plain') return { edit: null, reason: outcome.reason }
  return { edit: outcome.edit.id, reason: outcome.edit.brief === null ? 'unsupported' : null }
}

const unanswered: EditOutcome = { kind: 'plain', reason: 'failed' }

const leftOf = (ms: number, { askedAt, now }: Intake): number => Math.max(0, askedAt.getTime() + ms - now().getTime())

/** Fires when the answer can't be changed any more, or when the bot stops. Nothing of it is left behind once it is cleared. */
const openLimit = (intake: Intake): { readonly signal: AbortSignal; clear(): void } => {
  const { settings, stopping } = intake
  const limit = new AbortController()
  const end = (): void => limit.abort()
  const timer = setTimeout(end, leftOf(settings.modelLimitMs, intake))
  stopping.addEventListener('abort', end)
  if (stopping.aborted) end()
  return {
    signal: limit.signal,
    clear() {
      clearTimeout(timer)
      stopping.removeEventListener('abort', end)
    },
  }
}

/** What comes of an edit, at the latest when the limit is there. */
const outcomeOf = async (editor: Editor, story: Story, intake: Intake): Promise<EditOutcome> => {
  const { language, viewer } = intake
  const { signal, clear } = openLimit(intake)
  const aborted = new Promise<EditOutcome>((resolve) => {
    if (signal.aborted) resolve(unanswered)
    signal.addEventListener('abort', () => resolve(unanswered), { once: true })
  })
  const edit = editor.edit(story, { language: language.tag, guildId: viewer.guildId, signal })
  try {
    return await Promise.race([edit, aborted])
  } finally {
    clear()
  }
}

/** The same, or `undefined` where the member would have to wait too long for it. */
const inTime = async (outcome: Promise<EditOutcome>, intake: Intake): Promise<EditOutcome | undefined> => {
  const limit = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => limit.resolve(undefined), leftOf(intake.settings.modelPatienceMs, intake))
  try {
    return await Promise.race([outcome, limit.promise])
  } finally {
    clearTimeout(timer)
  }
}

const viewOf = ({ id: story }: Story, edited: Edited): View => ({ kind: 'summary', story, ...edited })

/**
 * A story's summary, by the model in the language of the answer where one is set up. The rules' stands in its place where the
 * model fails, and until it is done where it takes long.
 */
export const showSummary = async (story: Story, intake: Intake): Promise<Result<Answer>> => {
  if (!intake.editor) return show(viewOf(story, { edit: null, reason: null }), intake)
  const outcome = outcomeOf(intake.editor, story, intake)
  const first = await inTime(outcome, intake)
  if (first) return show(viewOf(story, editedBy(first)), intake)
  const answer = await show(viewOf(story, { edit: null, reason: 'late' }), intake)
  if (!answer.ok) return answer
  const later = async (page: () => number) => {
    const edited = editedBy(await outcome)
    return showInstead(viewOf(story, edited), intake, page())
  }
  return ok({ ...answer.value, later })
}
