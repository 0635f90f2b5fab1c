import type { SaidNumber } from '../../languages/parts/prose.ts'
import type { Figure } from '../../model/figure.ts'
import type { Span } from '../../model/span.ts'
import { overlaps, sentenceAt, slice } from '../../text/spans.ts'
import { bears } from './numbers/bears.ts'
import { citedNumbers, headerNumbers } from './numbers/evidence.ts'
import { clashOf, figuresIn, isAlike, valuesOf } from './numbers/figures.ts'
import type { Check, Finding, Flaw, Scene, Statement } from './scene.ts'

/** A statement's number with the figure that it is a part of, if it is one. */
interface Said {
  readonly number: SaidNumber
  readonly figure: Figure | undefined
}

/** What one number stands on. */
type Ground =
  | { readonly kind: 'cited' }
  | { readonly kind: 'ledger'; readonly figure: Figure }
  | { readonly kind: 'none' }

const isPlain = ({ kind }: Figure): boolean => kind !== 'money' && kind !== 'percent'

const figureBears = (figure: Figure, number: SaidNumber): boolean =>
  valuesOf(figure).some((value) => bears({ value }, number))

/** Whether a given number may be the said one: a date and an order are no quantity. */
const isEvidence = (given: SaidNumber, { figure }: Said): boolean =>
  !given.when || !figure || figure.kind === 'rank' || figure.kind === 'measure'

/** Below it a count is so common that one elsewhere in the article proves nothing, unless it is of the same thing. */
const COMMON_COUNT = 100

/** Whether a figure that no cited sentence holds may bear a number. */
const isLedgerEvidence = (given: Figure, { figure, number }: Said, scene: Scene): boolean => {
  if (!figureBears(given, number)) return false
  if (!figure) return !number.when && number.value >= COMMON_COUNT
  if (!isAlike(figure, given, scene)) return false
  return (
    !isPlain(figure) || figure.unit === given.unit || (number.value >= COMMON_COUNT && scene.source !== scene.reader)
  )
}

const groundOf = (said: Said, given: readonly SaidNumber[], scene: Scene): Ground => {
  if (given.some((one) => isEvidence(one, said) && bears(one, said.number))) return { kind: 'cited' }
  const found = scene.facts.figures.find((one) => isLedgerEvidence(one, said, scene))
  return found ? { kind: 'ledger', figure: found } : { kind: 'none' }
}

/** Words of the source's language inside the statement are read by its own reader: US$12.8 billion in a Chinese sentence. */
const asSource = ({ text }: Statement, number: SaidNumber, { source, reader }: Scene): SaidNumber[] =>
  source && source.tag !== reader.tag ? source.prose.numbers(text).filter((one) => overlaps(one, number)) : []

const flawOf = (detail: string): Flaw => ({ cause: 'number', detail })

/** The first figure of the cited sentences that says another thing of the same number. */
const clash = (said: Said, statement: Statement, scene: Scene, ground: Ground): Flaw | null => {
  const { figure, number } = said
  if (!figure) return null
  const cited = scene.facts.figures.filter(
    (one) => statement.cited.some((sentence) => overlaps(sentence, one.span)) && figureBears(one, number),
  )
  const others = ground.kind === 'ledger' ? [ground.figure] : cited
  const clashes = others.map((one) => clashOf(figure, one, scene))
  if (clashes.length === 0 || clashes.includes(null)) return null
  const [other] = others
  return flawOf(`${slice(statement.text, figure.span)} ≠ ${other?.text ?? ''} (${clashes[0]})`)
}

const spanOf = (figure: Figure, { document }: Scene): Span => {
  const { start, end } = sentenceAt(document, figure.span.start) ?? figure.span
  return { start, end }
}

/** Every number of a statement stands in the cited sentences, in the article's head or in a figure of the ledger, and means the same there. */
export const numbersCheck: Check = (statement, scene): Finding => {
  const { text, cited } = statement
  const numbers = scene.reader.prose.numbers(text).filter(({ loose }) => !loose)
  if (numbers.length === 0) return { flaw: null, spans: [] }
  const figures = figuresIn(text, scene.reader)
  const given = [...citedNumbers(cited, scene), ...headerNumbers(scene)]
  const spans: Span[] = []
  for (const number of numbers) {
    const said = { number, figure: figures.find(({ span }) => overlaps(span, number)) }
    let ground = groundOf(said, given, scene)
    if (
      ground.kind === 'none' &&
      asSource(statement, number, scene).some((one) => given.some((two) => bears(two, one)))
    )
      ground = { kind: 'cited' }
    if (ground.kind === 'none') return { flaw: flawOf(slice(text, number)), spans: [] }
    const flaw = clash(said, statement, scene, ground)
    if (flaw) return { flaw, spans: [] }
    if (ground.kind === 'ledger') spans.push(spanOf(ground.figure, scene))
  }
  return { flaw: null, spans }
}
