import type { NamingRules, ProperNoun } from '../../../languages/parts/naming.ts'
import type { Span } from '../../../model/span.ts'
import type { Scene } from '../scene.ts'
import { type ArticleWord, articleOf, type NameArticle } from './article.ts'
import { ledgerOf, type NameLedger } from './ledger.ts'
import { bestPlace, placeOf } from './places.ts'

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

/** The name as it is written, in the article or in what is known of it. */
const whole = ({ article, ledger, cited }: NameScene, name: string): Standing => {
  const place = bestPlace(article.text, name, cited)
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
  const own = ledger.people.some((forms) => parts.every((part) => forms.some((form) => form.split(PARTS).includes(part))))
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
  ledger.bodies.some((body) => [naming, source].some((rules) => rules?.shortens(name, body) || rules?.shortens(body, name)))
    ? 'ledger'
    : undefined

const kin = ({ article, naming }: NameScene, name: string): Standing =>
  name.includes(' ') ? undefined : article.byStem.get(naming.stem(name))

/** What bears a folded name out; people's only whole, other names part by part as well. */
const standingOf = (scene: NameScene, name: string, kind: ProperNoun['kind']): Standing => {
  const found = whole(scene, name) ?? declared(scene, name) ?? region(scene, name)
  if (found) return found
  return kind === 'person' ? (inParts(scene, name) ?? around(scene, name)) : (kin(scene, name) ?? shortened(scene, name))
}

/** What bears out a name of a statement. */
export const nameStanding = (scene: NameScene, noun: ProperNoun, text: string): Standing => {
  const { fold, pieces } = scene.naming
  const name = fold(text.slice(noun.start, noun.end)).trim()
  const found = standingOf(scene, name, noun.kind)
  if (found) return found
  const parts = pieces(noun, text).map((piece) => standingOf(scene, fold(piece), noun.kind))
  return parts.length > 0 && parts.every((part) => part !== undefined) ? parts[0] : undefined
}
