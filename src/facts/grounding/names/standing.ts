import type { NamingRules, ProperNoun } from '../../../languages/parts/naming.ts'
import type { Span } from '../../../model/span.ts'
import type { Scene } from '../scene.ts'
import { type ArticleWord, articleOf, type NameArticle } from './article.ts'
import { ledgerOf, type NameLedger } from './ledger.ts'
import { type Fits, placeOf } from './places.ts'

/** What bears a name out: a place in the article, or something that has no place of its own there. */
export type Standing = Span | 'ledger' | undefined

/** A scene ready for names to be looked up in. */
export interface NameScene {
  readonly naming: NamingRules
  readonly source: NamingRules | undefined
  readonly article: NameArticle
  readonly ledger: NameLedger
  readonly written: readonly string[]
  readonly cited: readonly Span[]
}

export const nameSceneOf = (scene: Scene, cited: readonly Span[]): NameScene => {
  const { naming } = scene.reader.prose
  const source = scene.source?.prose.naming
  return {
    naming,
    source,
    article: articleOf(scene.document, naming.fold, (source ?? naming).stem),
    ledger: ledgerOf(scene.facts, naming.fold),
    written: scene.written.map(({ written }) => naming.fold(written)),
    cited,
  }
}

const CAPITAL = /^\p{Lu}/u
const anywhere: Fits = () => true

/** A place of a name in the article, in one of the cited sentences where there is one. */
const inArticle = ({ article, cited }: NameScene, name: string, fits: Fits): Standing => {
  // Sentences that hold the first place of all are seldom many: most names are looked for once.
  const first = placeOf(article.text, name, fits)
  if (first < 0) return undefined
  const near = cited.map((span) => placeOf(article.text, name, fits, span)).find((at) => at >= 0)
  const start = near ?? first
  return { start, end: start + name.length }
}

/** The name as it is written, in the article or in what is known of it; with a capital letter where it is a name by that. */
const whole = (scene: NameScene, name: string, capital = false): Standing => {
  const { article, ledger } = scene
  const fits: Fits = capital ? (at) => CAPITAL.test(article.raw.slice(at, at + 2)) : anywhere
  const place = inArticle(scene, name, fits)
  if (place) return place
  if (ledger.forms.has(name) || placeOf(article.header, name) >= 0) return 'ledger'
  return undefined
}

/** The name is one that the model has declared to stand for another, or a part of it. */
const declared = ({ written }: NameScene, name: string): Standing =>
  written.some((form) => form === name || placeOf(form, name) >= 0) ? 'ledger' : undefined

/** A country or a part of the world by any of its names, in the reader's language or the article's. */
const region = (scene: NameScene, name: string): Standing => {
  const codes = scene.naming.regionsIn(name)
  if (codes.length === 0) return undefined
  let found: Standing
  for (const code of codes) {
    const forms = [...(scene.source?.regions().get(code) ?? []), ...(scene.naming.regions().get(code) ?? [])]
    const standing = forms.map((form) => whole(scene, form)).find((one) => one !== undefined)
    if (!standing) return undefined
    found = standing
  }
  return found
}

const MOST_BETWEEN = 3
const INITIAL = /^\p{L}\.?$/u
const PARTS = /[\s·]+/u
const HAN = /^[\p{Script=Han}·]+$/u

/** Whether the other parts follow a first one in order, close by: Donald J. Trump. */
const follows = (words: readonly ArticleWord[], parts: readonly string[], first: number): ArticleWord | undefined => {
  let at = first
  for (const part of parts.slice(1)) {
    const next = words.slice(at + 1, at + 1 + MOST_BETWEEN).findIndex((word) => word.text === part)
    if (next < 0) return undefined
    at += next + 1
  }
  return words[at]
}

/** A person's name of several words, with others between them in the article, or in another form of the ledger's. */
const inParts = ({ article, ledger }: NameScene, name: string): Standing => {
  const parts = name.split(PARTS).filter((part) => !INITIAL.test(part))
  if (parts.length < 2) return undefined
  const own = ledger.people.some((forms) =>
    parts.every((part) => forms.some((form) => form.split(PARTS).includes(part))),
  )
  if (own) return 'ledger'
  for (const first of article.byWord.get(parts[0] ?? '') ?? []) {
    const last = follows(article.words, parts, first)
    if (last) return { start: article.words[first]?.start ?? last.start, end: last.end }
  }
  return undefined
}

const MOST_AROUND = 2

/** A name of the ledger with a letter or two of the words around it, where no space tells them apart: 柯|渡川. */
const around = ({ ledger }: NameScene, name: string): Standing =>
  ledger.people.some((forms) =>
    forms.some((form) => form.length > 1 && name.length - form.length <= MOST_AROUND && name.includes(form)),
  ) && HAN.test(name)
    ? 'ledger'
    : undefined

const shortened = ({ naming, source, ledger }: NameScene, name: string): Standing =>
  ledger.bodies.some((body) =>
    [naming, source].some((rules) => rules?.shortens(name, body) || rules?.shortens(body, name)),
  )
    ? 'ledger'
    : undefined

const wordAt = ({ words }: NameArticle, at: number | undefined): Span | undefined => words[at ?? -1]

const SPELT_LEAST = 2
const LETTERS = /^(?:\p{Lu}\.?){2,6}$/u

/** An abbreviation by its capital letters, spelt out in the article: L.A., IMF. */
const spelt = ({ article }: NameScene, written: string): Standing => {
  const letters = LETTERS.test(written) ? written.replaceAll('.', '').toLowerCase() : ''
  if (letters.length < SPELT_LEAST) return undefined
  const { words, raw } = article
  let run = ''
  let first = 0
  for (const [at, word] of words.entries()) {
    const capital = CAPITAL.test(raw.slice(word.start, word.start + 2))
    if (!capital && word.text.length <= 3) continue
    if (!capital) run = ''
    else run = (run + word.text.charAt(0)).slice(-letters.length)
    if (run.length === 1) first = at
    if (run === letters) return wordAt(article, at) ?? wordAt(article, first)
  }
  return undefined
}

/** What bears a folded name out; people's only whole, other names part by part as well. */
const standingOf = (scene: NameScene, name: string, kind: ProperNoun['kind'], written: string): Standing => {
  const found = whole(scene, name, CAPITAL.test(written)) ?? declared(scene, name) ?? region(scene, name)
  if (found) return found
  if (kind === 'person') return inParts(scene, name) ?? around(scene, name)
  return shortened(scene, name) ?? spelt(scene, written)
}

const WINDOW = 10

/** Whether words that are kin to all parts of a name stand close together somewhere. */
const together = ({ article, naming }: NameScene, parts: readonly string[]): Standing => {
  const places = parts.map((part) => article.byStem.get(naming.stem(part)) ?? [])
  const rarest = places.toSorted((a, b) => a.length - b.length)[0] ?? []
  const at = rarest.find((one) => places.every((own) => own.some((other) => Math.abs(other - one) <= WINDOW)))
  return wordAt(article, at)
}

/** A name that is borne out, whether as a whole or by its parts alone. */
export interface Borne {
  readonly standing: Standing
  readonly whole: boolean
}

const inPieces = (scene: NameScene, noun: ProperNoun, text: string): Standing => {
  const { fold, pieces } = scene.naming
  const parts = pieces(noun, text)
  const others: string[] = []
  let found: Standing
  for (const part of parts) {
    const name = fold(part)
    const own =
      parts.length === 1 && name.length < noun.end - noun.start
        ? standingOf(scene, name, noun.kind, part)
        : (declared(scene, name) ?? region(scene, name))
    if (own) found = own
    else if (WORD.test(name)) others.push(name)
    else if (whole(scene, name)) found ??= whole(scene, name)
    else return undefined
  }
  return others.length > 0 ? together(scene, others) : found
}

const WORD = /^[\p{Script=Latin}\d]/u

/** What bears out a name of a statement. */
export const nameStanding = (scene: NameScene, noun: ProperNoun, text: string): Borne => {
  const written = text.slice(noun.start, noun.end).trim()
  const standing = standingOf(scene, scene.naming.fold(written), noun.kind, written)
  if (standing) return { standing, whole: true }
  return { standing: inPieces(scene, noun, text), whole: false }
}
