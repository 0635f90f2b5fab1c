import type { NameKind, ProperNoun } from '../../../languages/parts/naming.ts'
import type { NameScene, Standing } from './nameScene.ts'
import { around, inParts } from './people.ts'
import { drawn, lettered, shortened, spelt } from './shortForms.ts'
import { inTail } from './tails.ts'
import { CAPITAL, declared, HAN, region, whole } from './wholes.ts'

/** What bears a folded name out; people's only whole, other names part by part as well. */
const standingOf = (scene: NameScene, name: string, kind: ProperNoun['kind'], written: string): Standing => {
  const found = whole(scene, name, CAPITAL.test(written)) ?? declared(scene, name) ?? region(scene, name)
  if (found) return found
  const parted = inParts(scene, name)
  if (parted || kind === 'person') return parted ?? around(scene, name)
  return (
    shortened(scene, name) ??
    spelt(scene, written) ??
    lettered(scene, written) ??
    (kind === 'body' ? drawn(scene, name) : undefined) ??
    inTail(scene, name)
  )
}

const WINDOW = 10

/** Whether words that are kin to all parts of a name stand close together somewhere. */
const together = ({ article, naming }: NameScene, parts: readonly string[]): Standing => {
  const places = parts.map((part) => article.byStem.get(naming.stem(part)) ?? [])
  const rarest = places.toSorted((a, b) => a.length - b.length)[0] ?? []
  const at = rarest.find((one) => places.every((own) => own.some((other) => Math.abs(other - one) <= WINDOW)))
  return article.words[at ?? -1]
}

/** A name that is borne out, whether as a whole or by its parts alone. */
export interface Borne {
  readonly standing: Standing
  readonly whole: boolean
}

const WORD = /^[\p{Script=Latin}\d]/u

/** What bears out one part of a name that isn't a word of its own article: a declared name, a country. */
const ofPart = (scene: NameScene, part: string, kind: NameKind, only: boolean): Standing => {
  const name = scene.naming.fold(part)
  return only ? standingOf(scene, name, kind, part) : (declared(scene, name) ?? region(scene, name))
}

const MOST_LOOKED = 50

/** Whether the word for a body's kind stands in names of other bodies alone: 地檢署 of 霧港地檢署 bears no 北汐地檢署. */
const isOfOthers = ({ article, ledger }: NameScene, kind: string, name: string): boolean => {
  const others = ledger.bodies.filter(
    (body) => body.endsWith(kind) && [...body.slice(0, -kind.length)].some((letter) => !name.includes(letter)),
  )
  let at = article.text.indexOf(kind)
  for (let looked = 0; at >= 0 && looked < MOST_LOOKED; looked++) {
    const end = at + kind.length
    if (!others.some((body) => article.text.startsWith(body, end - body.length))) return false
    at = article.text.indexOf(kind, at + 1)
  }
  return others.length > 0
}

/** What bears out the telling parts of a name, each of them; its words where they stand close together. */
const inPieces = (scene: NameScene, { start, end, kind }: ProperNoun, text: string): Standing => {
  const parts = scene.naming.pieces({ start, end, kind }, text)
  const last = scene.naming.fold(parts.at(-1) ?? '')
  const isKind = kind === 'body' && parts.length > 1 && HAN.test(last) && !scene.translated
  if (isKind && isOfOthers(scene, last, scene.naming.fold(text.slice(start, end)))) return undefined
  const words: string[] = []
  let found: Standing
  for (const part of parts) {
    if (scene.translated && scene.naming.isGeneric(part)) continue
    const name = scene.naming.fold(part)
    const own = ofPart(scene, part, kind, parts.length === 1 && name.length < end - start)
    if (own) found = own
    else if (WORD.test(name)) words.push(name)
    else {
      found = whole(scene, name)
      if (!found) return undefined
    }
  }
  return words.length > 0 ? together(scene, words) : found
}

/** Whether a title stands only inside of longer names of bodies: 自然 of 自然保育署 is no 《自然》. */
const isOnlyInside = ({ article, ledger }: NameScene, title: string): boolean => {
  const longer = ledger.bodies.filter((body) => body.length > title.length && body.includes(title))
  let at = article.text.indexOf(title)
  if (at < 0 || longer.length === 0) return false
  for (let looked = 0; at >= 0; looked++) {
    if (looked >= MOST_LOOKED || !longer.some((body) => isWithin(article.text, body, title, at))) return false
    at = article.text.indexOf(title, at + 1)
  }
  return true
}

const isWithin = (text: string, body: string, title: string, at: number): boolean =>
  text.startsWith(body, at - body.indexOf(title))

/** What bears somebody out who is called by the surname alone, and otherwise by it in the article. */
const calledElse = (scene: NameScene, { kind }: ProperNoun, written: string): Standing => {
  const calls = kind === 'person' ? (scene.naming.calls?.(written) ?? []) : []
  return calls.map((call) => whole(scene, scene.naming.fold(call))).find((one) => one !== undefined)
}

/** What bears out a name of a statement. */
export const nameStanding = (scene: NameScene, noun: ProperNoun, text: string): Borne => {
  const written = text.slice(noun.start, noun.end).trim()
  if (scene.translated && scene.naming.isGeneric(written)) return { standing: 'ledger', whole: true }
  // A work has another title in every language.
  if (noun.kind === 'work' && scene.translated) return { standing: 'ledger', whole: false }
  const name = scene.naming.fold(written)
  if (noun.kind === 'work' && isOnlyInside(scene, name)) return { standing: undefined, whole: false }
  const standing = standingOf(scene, name, noun.kind, written)
  if (standing) return { standing, whole: true }
  return { standing: inPieces(scene, noun, text) ?? calledElse(scene, noun, written), whole: false }
}
