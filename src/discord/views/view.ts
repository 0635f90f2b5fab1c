import { basicsOf } from '../../languages/index.ts'
import type { LanguageBasics } from '../../languages/pack.ts'
import { PLAIN_REASONS, type PlainReason } from '../../model/edit.ts'
import type { ViewStore } from '../../storage/store.ts'

/** What a message shows, as far as its buttons need to know it. Stories and people are named by what the archive finds them by. */
export type View =
  | {
      readonly kind: 'summary'
      readonly story: string
      /** The id of the model's edit; `null` for the rules' brief. */
      readonly edit: string | null
      /** Why it is the rules' although a model is set up. */
      readonly reason: PlainReason | null
    }
  | { readonly kind: 'people'; readonly story: string }
  | { readonly kind: 'person'; readonly story: string; readonly person: number }
  | { readonly kind: 'numbers'; readonly story: string; readonly about: string | null }
  | {
      readonly kind: 'said'
      /** The story that was asked; `null` for all. */
      readonly story: string | null
      readonly person: string | null
      readonly about: string | null
      /** The quotations found, as `story.index` one after another: what was found stays the answer when stories are added. `null` for all of the story. */
      readonly found: string | null
    }
  | { readonly kind: 'evidence'; readonly of: string; readonly page: number }

type Kept = NonNullable<Awaited<ReturnType<ViewStore['view']>>>

const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)
const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

const reasonOf = (value: unknown): PlainReason | null => PLAIN_REASONS.find((reason) => reason === value) ?? null

const readers: Readonly<Record<string, (kept: Kept) => View | undefined>> = {
  // Those that were kept before there was a model have neither edit nor reason.
  summary: ({ story, edit, reason }) =>
    isText(story) ? { kind: 'summary', story, edit: isText(edit) ? edit : null, reason: reasonOf(reason) } : undefined,
  people: ({ story }) => (isText(story) ? { kind: 'people', story } : undefined),
  person: ({ story, person }) => (isText(story) && isIndex(person) ? { kind: 'person', story, person } : undefined),
  numbers: ({ story, about }) => (isText(story) && isTextOrNull(about) ? { kind: 'numbers', story, about } : undefined),
  said: ({ story, person, about, found }) =>
    isTextOrNull(story) && isTextOrNull(person) && isTextOrNull(about) && isTextOrNull(found)
      ? { kind: 'said', story, person, about, found }
      : undefined,
  evidence: ({ of, page }) => (isText(of) && isIndex(page) ? { kind: 'evidence', of, page } : undefined),
}

/** A view with the language that its message is in, on which the places of its pages depend. */
export interface KeptView {
  readonly view: View
  readonly language: LanguageBasics
}

/** A view out of the store; `undefined` for what is none. */
export const viewOf = (kept: Kept): KeptView | undefined => {
  const { kind, language: tag } = kept
  const view = isText(kind) && Object.hasOwn(readers, kind) ? readers[kind]?.(kept) : undefined
  const language = isText(tag) ? basicsOf(tag) : undefined
  return view && language && { view, language }
}

/** Keeps a view as its message shows it, and answers its id. */
export const keepView = (store: ViewStore, { view, language }: KeptView): Promise<string> =>
  store.keepView({ ...view, language: language.tag })

/** The view kept under this id; `undefined` where there is none. */
export const findView = async (store: ViewStore, id: string): Promise<KeptView | undefined> => {
  const kept = await store.view(id)
  return kept && viewOf(kept)
}
