import type { Role } from '../../model/person.ts'
import { isEdge, type View, wordAfter } from './view.ts'

const modifiersBefore = (view: View, from: number, end: number): number => {
  let at = end
  for (;;) {
    const length = view.pack.titles.modifiers.endsAt(view.text.slice(from, at), at - from)
    if (!length) return at
    at -= length
  }
}

/** Mends a cut inside a name: 高雄|市長 is a title whole, 民眾|黨主席 is 民眾黨|主席. */
const placeBefore = (view: View, from: number, cut: number, end: number): number => {
  const { places, suffixes, wholes } = view.pack.names.organisations
  const phrase = view.text.slice(from, cut)
  const first = view.text.charAt(cut)
  if (phrase === '' || end - cut < 2) return cut
  if (
    suffixes.has(first) &&
    !suffixes.endsAt(phrase, phrase.length) &&
    view.pack.titles.titles.has(view.text.slice(cut + 1, end))
  )
    return cut + 1
  if (!view.pack.names.context.placeEndings.has(first) || suffixes.endsAt(phrase, phrase.length)) return cut
  const place = places.endsAt(phrase, phrase.length)
  return place ? cut - place : from + wholes.startsAt(phrase, 0)
}

/** Whether what stands before a title is a part of it and no body: 芬蘭籍|工程師, 霧港消防|局長. */
const isOfTitle = (view: View, phrase: string, title: string): boolean => {
  const { suffixes, wholes } = view.pack.names.organisations
  if (view.pack.titles.descriptions.endsAt(phrase, phrase.length)) return true
  if (title.length !== 2 || !/\p{Script=Han}$/u.test(phrase)) return false
  const first = title.charAt(0)
  const headed = view.pack.names.context.placeEndings.has(first) || view.pack.titles.heads.has(first)
  return headed && !suffixes.endsAt(phrase, phrase.length) && !wholes.endsAt(phrase, phrase.length)
}

/** Past the noun for a thing that a body's name stands after: 手機品牌|阿克塔. */
export const pastThings = (view: View, phrase: string): string => {
  const { thingsBefore } = view.pack.names.context
  for (let at = phrase.length - 2; at > 1; at--) if (thingsBefore.endsAt(phrase, at) > 1) return phrase.slice(at)
  return phrase
}

/** Where the title begins with its modifiers; they are a body's where they leave it a single character: 商總|理事長. */
const cutBefore = (view: View, start: number, titleStart: number): number => {
  const cut = modifiersBefore(view, start, titleStart)
  return cut - start === 1 && !isEdge(view.text, start) ? titleStart : cut
}

const MOST_WORDS = 2

/** Whether the words before a title are a stretch of a sentence: several everyday words, and no body's name. */
const isRamble = (view: View, start: number, end: number): boolean => {
  const { places, wholes, suffixes } = view.pack.names.organisations
  if (end <= start || suffixes.endsAt(view.text, end) > 1 || wholes.endsAt(view.text, end) > 1) return false
  let words = 0
  for (let at = start; at < end; at = wordAfter(view, at)) {
    const word = view.text.slice(at, Math.min(end, wordAfter(view, at)))
    if (places.startsAt(word, 0) || wholes.startsAt(word, 0) || /[A-Za-z]/.test(word)) return false
    // 奧克利|大學|經濟學: a body, and what part of it.
    if (at > start && word.length > 1 && suffixes.has(word)) return false
    if (word.length > 1) words++
  }
  return words > MOST_WORDS
}

/** Splits the words of a role into organisation and title, so that joined they give the words again. */
export const splitRole = (view: View, start: number, titleStart: number, end: number): Role => {
  const whole = view.text.slice(start, end)
  if (view.pack.titles.formers.startsAt(whole, 0)) return { title: whole, organisation: null }
  const cut = placeBefore(view, start, cutBefore(view, start, titleStart), end)
  const organisation = pastThings(view, view.text.slice(start, cut).trim())
  if (isRamble(view, start, cut)) return { title: view.text.slice(cut, end), organisation: null }
  if (organisation.length > 1 && isOfTitle(view, organisation, view.text.slice(cut, end)))
    return { title: whole, organisation: null }
  return { title: view.text.slice(cut, end), organisation: organisation.length > 1 ? organisation : null }
}
