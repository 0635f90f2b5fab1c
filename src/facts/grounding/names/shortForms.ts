import type { NameScene, Standing } from './nameScene.ts'
import { CAPITAL, HAN } from './wholes.ts'

/** A short form of a body of the ledger, or the long form of one. */
export const shortened = ({ naming, source, ledger }: NameScene, name: string): Standing =>
  ledger.bodies.some((body) =>
    [naming, source].some((rules) => rules?.shortens(name, body) || rules?.shortens(body, name)),
  )
    ? 'ledger'
    : undefined

const DRAWN = { least: 3, most: 6 }
/** How many letters a name may have that a short one is drawn from: 海洋保育署. */
const LONGEST_DRAWN = 8

/** A body's name in Han characters whose letters stand in order in a stretch of the article between its first and its last: 海保署 of 海洋保育署. */
export const drawn = ({ article }: NameScene, name: string): Standing => {
  if (!HAN.test(name) || name.length < DRAWN.least || name.length > DRAWN.most) return undefined
  const found = new RegExp([...name].join('\\p{Script=Han}{0,3}'), 'u').exec(article.text)
  if (!found || found[0].length > LONGEST_DRAWN) return undefined
  return { start: found.index, end: found.index + found[0].length }
}

const SPELT_LEAST = 2
const LETTERED_LEAST = 3
/** Words without a capital letter that abbreviations leave out: of, the. */
const LONGEST_SMALL = 3
const LETTERS = /^(?:\p{Lu}\.?){2,6}$/u

/** An abbreviation by its capital letters, spelt out in the article: L.A., IMF. */
export const spelt = ({ article }: NameScene, written: string): Standing => {
  const letters = LETTERS.test(written) ? written.replaceAll('.', '').toLowerCase() : ''
  if (letters.length < SPELT_LEAST) return undefined
  let run = ''
  for (const word of article.words) {
    const capital = CAPITAL.test(article.raw.slice(word.start, word.start + 2))
    if (!capital && word.text.length <= LONGEST_SMALL) continue
    run = capital ? (run + word.text.charAt(0)).slice(-letters.length) : ''
    if (run === letters) return word
  }
  return undefined
}

/** A name of several words that the article has by its first letters alone: International Monetary Fund, of which it says IMF. */
export const lettered = ({ article }: NameScene, written: string): Standing => {
  const capitals = written.split(/[\s-]+/u).filter((word) => CAPITAL.test(word))
  if (capitals.length < LETTERED_LEAST) return undefined
  const letters = capitals.map((word) => word.charAt(0).toLowerCase()).join('')
  return article.words[article.byWord.get(letters)?.[0] ?? -1]
}
