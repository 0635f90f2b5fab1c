import type { NamingRules } from '../../../languages/parts/naming.ts'
import { indexAt } from '../../../text/spans.ts'
import type { NameScene, Standing } from './nameScene.ts'
import { type Fits, placeOf } from './places.ts'

/** What a name begins with in scripts that have capital letters. */
export const CAPITAL = /^\p{Lu}/u
/** What parts the names of one person. */
export const PARTS = /[\s·]+/u
/** A name in letters of meaning alone. */
export const HAN = /^[\p{Script=Han}·]+$/u
/** Forms of a region that are words as well have a capital letter where they mean it: US, Polish. */
const LATIN = /^\p{Script=Latin}/u
const anywhere: Fits = () => true

/** A place of a name in the article, in one of the cited sentences where there is one. */
const inArticle = ({ article, cited }: NameScene, name: string, fits: Fits): Standing => {
  const first = placeOf(article.text, name, fits)
  if (first < 0) return undefined
  const near =
    indexAt(cited, first) < 0 ? placeOf(article.text, name, (at) => indexAt(cited, at) >= 0 && fits(at)) : first
  const start = near < 0 ? first : near
  return { start, end: start + name.length }
}

/** The name as it is written, in the article or in what is known of it; with a capital letter where it is a name by that. */
export const whole = (scene: NameScene, name: string, capital = false): Standing => {
  const { article, ledger } = scene
  const fits: Fits = capital ? (at) => CAPITAL.test(article.raw.slice(at, at + 2)) : anywhere
  const place = inArticle(scene, name, fits)
  if (place) return place
  if (ledger.forms.has(name) || placeOf(article.header, name) >= 0) return 'ledger'
  return undefined
}

const SHORTEST_PART = 2

const DECLARED_PARTS = /[\s·・‧-]+/u

/** Whether a name is a part of a declared one: 馬斯克 of 伊隆·馬斯克, Huang of Jensen Huang; 黃 and 仁勳 of 黃仁勳. */
const isPart = (form: string, name: string): boolean => {
  if (form.split(PARTS).includes(name) || form.split(DECLARED_PARTS).includes(name)) return true
  if (!HAN.test(form) || !HAN.test(name)) return false
  return form.startsWith(name) || (name.length >= SHORTEST_PART && form.endsWith(name))
}

/** Whether a name is what a declared place or body is called for short, with the same word for its kind: 佛州 of 佛羅里達州. */
const isShort = (naming: NamingRules, form: string, name: string): boolean =>
  form.at(-1) === name.at(-1) && form.at(0) === name.at(0) && naming.shortens(name, form)

/** The name is one that the model has declared to stand for another, a part of it, a short form, or one with a word for its kind: 霧海|公司, 承包商|遠汐. */
export const declared = ({ written, naming }: NameScene, name: string): Standing =>
  written.some(
    (form) =>
      form === name ||
      isPart(form, name) ||
      isShort(naming, form, name) ||
      (form.length >= SHORTEST_PART && name.startsWith(form) && naming.isGeneric(name.slice(form.length))) ||
      (form.length >= SHORTEST_PART && name.endsWith(form) && naming.isGeneric(name.slice(0, -form.length))),
  )
    ? 'ledger'
    : undefined

/** A country or a part of the world by any of its names, in the reader's language or the article's. */
export const region = (scene: NameScene, name: string): Standing => {
  const codes = scene.naming.regionsIn(name)
  if (codes.length === 0) return undefined
  let found: Standing
  for (const code of codes) {
    if (code === scene.home) {
      found ??= 'ledger'
      continue
    }
    const forms = [...(scene.source?.regions().get(code) ?? []), ...(scene.naming.regions().get(code) ?? [])]
    const standing = forms.map((form) => whole(scene, form, LATIN.test(form))).find((one) => one !== undefined)
    if (!standing) return undefined
    found = standing
  }
  return found
}
