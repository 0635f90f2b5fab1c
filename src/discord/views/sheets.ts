import { fail, ok, type Result } from '../../errors.ts'
import { basicsOf } from '../../languages/index.ts'
import type { Labels } from '../../languages/parts/labels.ts'
import type { Story } from '../../model/story.ts'
import type { Ask } from '../context.ts'
import { evidencePages } from '../embeds/evidence.ts'
import { numbersPages } from '../embeds/numbers.ts'
import { peoplePages } from '../embeds/people.ts'
import { personPages } from '../embeds/person.ts'
import { saidPages } from '../embeds/said.ts'
import { createSaid, inTextOrder, type Said } from '../embeds/saidOf.ts'
import { summaryPages } from '../embeds/summary.ts'
import { readFound } from './found.ts'
import type { LazyPage, Sheet } from './sheet.ts'
import { translationsOf } from './translations.ts'
import { findView, type View } from './view.ts'

type OfKind<K extends View['kind']> = View & { readonly kind: K }

/** The labels of the article's own language, for its quotation marks and the order of its titles; the reader's where it is none of ours. */
const articleLabels = ({ reading }: Story, { language }: Ask): Labels =>
  (basicsOf(reading.document.language) ?? language).labels

/** A view of one story; fails with not-yours where the viewer may not see it. */
const ofStory = async (
  id: string,
  ask: Ask,
  pages: (story: Story) => Result<LazyPage[]> | Promise<Result<LazyPage[]>>,
  doors = false,
): Promise<Result<Sheet>> => {
  const story = await ask.archive.story(id, ask.viewer)
  if (!story) return fail('not-yours')
  const made = await pages(story)
  return made.ok ? ok({ pages: made.value, story, doors }) : made
}

/** The model's brief where the view names one that is still there; a newer reading of the story drops it. */
const summarySheet = async ({ story: id, edit, reason }: OfKind<'summary'>, ask: Ask): Promise<Result<Sheet>> => {
  const kept = edit === null ? undefined : await ask.archive.edit(edit)
  const own = kept?.storyId === id ? kept : null
  return ofStory(id, ask, (story) => ok(summaryPages(story, ask.language, own, reason)), true)
}

const lookUp = async (story: Story, ask: Ask) => ({
  quotations: story.reading.facts.quotations,
  said: createSaid(story, articleLabels(story, ask), await translationsOf(story, ask)),
})

const personSheet = ({ story: id, person: index }: OfKind<'person'>, ask: Ask): Promise<Result<Sheet>> =>
  ofStory(id, ask, async (story) => {
    const person = story.reading.facts.people[index]
    if (!person) return fail('expired')
    const { quotations, said } = await lookUp(story, ask)
    const own = inTextOrder(quotations.map(said).filter(({ quotation }) => quotation.speaker === person.name))
    const { language, settings } = ask
    return ok(personPages(story, person, own, language, articleLabels(story, ask), settings.quotationsPerPage))
  })

/** All quotations of a story. */
const saidAll = async (id: string | null, ask: Ask): Promise<Said[]> => {
  const story = id === null ? undefined : await ask.archive.story(id, ask.viewer)
  if (!story) return []
  const { quotations, said } = await lookUp(story, ask)
  return quotations.map(said)
}

/** The quotations that a search found, as far as the viewer may see their stories. */
const saidFound = async (found: string, ask: Ask): Promise<Said[]> => {
  const list = readFound(found)
  const ids = [...new Set(list.map(({ story }) => story))]
  const stories = await Promise.all(
    ids.map(async (id) => {
      const story = await ask.archive.story(id, ask.viewer)
      return story ? [[id, await lookUp(story, ask)] as const] : []
    }),
  )
  const byId = new Map(stories.flat())
  return list.flatMap(({ story: id, index }) => {
    const story = byId.get(id)
    const quotation = story?.quotations[index]
    return story && quotation ? [story.said(quotation, index)] : []
  })
}

/** The one story of all quotations; `null` where there are several or none. */
const onlyStory = (list: readonly Said[]): Story | null => {
  const [first] = list
  return first && list.every(({ story }) => story.id === first.story.id) ? first.story : null
}

const saidSheet = async (view: OfKind<'said'>, ask: Ask): Promise<Result<Sheet>> => {
  const list = inTextOrder(view.found === null ? await saidAll(view.story, ask) : await saidFound(view.found, ask))
  const asked = view.story === null ? null : ((await ask.archive.story(view.story, ask.viewer)) ?? null)
  if ((view.story !== null && asked === null) || (view.found && list.length === 0)) return fail('not-yours')
  const story = asked ?? onlyStory(list)
  const question = { story, person: view.person, about: view.about }
  return ok({ pages: saidPages(list, question, ask.language, ask.settings.quotationsPerPage), story, doors: false })
}

/** What a page of another view stands on. Evidence has no evidence of its own. */
const evidenceSheet = async ({ of, page }: OfKind<'evidence'>, ask: Ask): Promise<Result<Sheet>> => {
  const kept = await findView(ask.archive, of)
  if (!kept || kept.view.kind === 'evidence') return fail('expired')
  const sheet = await sheetOf(kept.view, { ...ask, language: kept.language })
  if (!sheet.ok) return sheet
  const shown = sheet.value.pages[page]?.()
  if (!shown) return fail('expired')
  return ok({
    ...sheet.value,
    pages: evidencePages(shown.clues, ask.language, ask.settings.evidencePerPage),
    doors: false,
  })
}

/** Everything that a view shows. Fails with not-yours or expired. */
export const sheetOf = (view: View, ask: Ask): Promise<Result<Sheet>> => {
  const { language, settings } = ask
  switch (view.kind) {
    case 'summary':
      return summarySheet(view, ask)
    case 'people':
      return ofStory(view.story, ask, (story) =>
        ok(peoplePages(story, language, articleLabels(story, ask), settings.peoplePerPage)),
      )
    case 'person':
      return personSheet(view, ask)
    case 'numbers':
      return ofStory(view.story, ask, (story) => ok(numbersPages(story, view.about, language, settings.figuresPerPage)))
    case 'said':
      return saidSheet(view, ask)
    case 'evidence':
      return evidenceSheet(view, ask)
  }
}
