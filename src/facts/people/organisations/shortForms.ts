import { latinAfter } from '../latin.ts'
import { isEdge, type View } from '../view.ts'
import { type BodyDraft, isInitials } from './drafts.ts'

const SHORTEST_LONG = 4

/** Adds the Latin form that the text gives in brackets after a body's name: 東河商業銀行(DHB). */
export const addBracketForms = (
  view: View,
  places: readonly { readonly end: number; readonly owner: BodyDraft }[],
  drafts: readonly BodyDraft[],
): void => {
  for (const { end, owner } of places) {
    const latin = latinAfter(view, end)?.latin
    if (!latin || owner.forms.has(latin)) continue
    for (const other of drafts) other.forms.delete(latin)
    owner.forms.add(latin)
  }
}

const LENGTHS = [2, 3, 4]

/** The words of two to four characters in the text that may be the initials of a body, by their last character. */
const shortWords = (view: View): Map<string, Set<string>> => {
  const { shortEnds } = view.pack.names.organisations
  const words = new Map<string, Set<string>>()
  for (let end = 2; end <= view.text.length; end++) {
    const last = view.text.charAt(end - 1)
    if (!shortEnds.has(last) || (!view.starts(end) && !isEdge(view.text, end))) continue
    const own = words.get(last) ?? new Set()
    for (const length of LENGTHS)
      if (end >= length && view.starts(end - length) && view.starts(end - 1))
        own.add(view.text.slice(end - length, end))
    words.set(last, own)
  }
  return words
}

const MOST_WORDS = 400

/** Adds the short forms that only the text's own long form explains: 北院 where it names 台北地方法院. */
export const addInitials = (view: View, drafts: readonly BodyDraft[]): void => {
  const words = shortWords(view)
  const taken = new Set(drafts.flatMap((draft) => [...draft.forms]))
  const found = new Map<string, BodyDraft | null>()
  for (const draft of drafts) {
    for (const form of draft.forms) {
      if (form.length < SHORTEST_LONG) continue
      for (const word of [...(words.get(form.at(-1) ?? '') ?? [])].slice(0, MOST_WORDS)) {
        if (taken.has(word) || !isInitials(word, form)) continue
        found.set(word, found.has(word) && found.get(word) !== draft ? null : draft)
      }
    }
  }
  for (const [word, draft] of found) draft?.forms.add(word)
}

const SHORTEST = 4

/** Adds to each body the form without the place before it, where the text uses that: 永平分局 of 台南市永平分局. */
export const addPlacelessForms = (view: View, drafts: readonly BodyDraft[]): void => {
  const { places, plainSuffixes } = view.pack.names.organisations
  const taken = new Set(drafts.flatMap((draft) => [...draft.forms]))
  for (const draft of drafts) {
    for (const form of [...draft.forms]) {
      const place = places.startsAt(form, 0)
      const ending = place && view.pack.names.context.placeEndings.startsAt(form, place) === 1 ? 1 : 0
      const short = form.slice(place + ending)
      const fits = place > 0 && short.length >= SHORTEST && !plainSuffixes.has(short) && !taken.has(short)
      if (fits && view.text.replaceAll(form, '').includes(short)) draft.forms.add(short)
    }
  }
}
