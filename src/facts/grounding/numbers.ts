import type { Figure } from '../../model/figure.ts'
import type { Span } from '../../model/span.ts'
import { overlaps, sentenceAt, slice } from '../../text/spans.ts'
import { agrees } from './numbers/bears.ts'
import { citedNumbers, headerNumbers } from './numbers/evidence.ts'
import { clashOf } from './numbers/figures.ts'
import { type Grounds, groundOf } from './numbers/grounds.ts'
import { indexNumbers } from './numbers/lookup.ts'
import { figureBears, type Said, saidIn } from './numbers/said.ts'
import type { Check, Finding, Flaw, Scene, Statement } from './scene.ts'

const flawed = (detail: string): Finding => ({ flaw: { cause: 'number', detail }, spans: [] })

const isSame = (one: Figure, other: Figure): boolean => one.value !== null && one.value === other.value

/** The words of a figure of the cited sentences that says another thing of the same number; silent where one says the same. */
const clashing = ({ figure, number }: Said, { scene, statement, figures, cited }: Grounds): Flaw | null => {
  if (!figure) return null
  // 90 cents are 0.9 dollars: the figure's value is its own
  const others = figures.filter((one) => figureBears(one, number) || isSame(one, figure))
  const clashes = others.map((one) => clashOf(figure, one, scene))
  // A number that is no figure of the ledger's may be the one that is meant.
  const unread =
    cited.near(number).filter((one) => !one.loose && !one.when && agrees(number, one)).length > others.length
  if (clashes.length === 0 || clashes.includes(null) || unread) return null
  const [other] = others
  const detail = `${slice(statement.text, figure.span)} ≠ ${other?.text ?? ''} (${clashes[0]})`
  return { cause: 'number', detail }
}

const sentenceOf = (figure: Figure, { document }: Scene): Span => {
  const { start, end } = sentenceAt(document, figure.span.start) ?? figure.span
  return { start, end }
}

const groundsOf = (statement: Statement, scene: Scene, said: readonly Said[]): Grounds => ({
  scene,
  statement,
  said,
  cited: indexNumbers(citedNumbers(statement.cited, scene)),
  header: headerNumbers(scene),
  figures: scene.facts.figures.filter(({ span }) => statement.cited.some((sentence) => overlaps(sentence, span))),
})

/** Every number of a statement stands in the cited sentences, in the article's head or in a figure of the ledger, and means the same there. */
export const numbersCheck: Check = (statement, scene) => {
  const said = saidIn(statement.text, scene.reader)
  const grounds = groundsOf(statement, scene, said)
  const spans: Span[] = []
  for (const one of said) {
    const ground = groundOf(one, grounds)
    if (!ground) return flawed(slice(statement.text, one.number))
    const flaw = ground === 'cited' ? clashing(one, grounds) : null
    if (flaw) return { flaw, spans: [] }
    if (ground !== 'cited') spans.push(sentenceOf(ground, scene))
  }
  return { flaw: null, spans }
}
