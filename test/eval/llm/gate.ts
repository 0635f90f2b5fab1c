import type { Fault, ItemKind } from '../../../src/facts/grounding/task.ts'
import { DROP_CAUSES, type DropCause } from '../../../src/model/edit.ts'
import type { Reply } from '../../../src/model/reply.ts'
import type { Table } from '../report.ts'
import type { EditedArticle } from './article.ts'
import type { Judged } from './asked.ts'

const LISTS = {
  headline: (reply: Reply) => [reply.headline],
  sentence: (reply: Reply) => reply.brief,
  person: (reply: Reply) => reply.people,
  figure: (reply: Reply) => reply.figures,
  quotation: (reply: Reply) => reply.quotations,
  dispute: (reply: Reply) => reply.disputes,
  translation: (reply: Reply) => reply.translations,
} as const satisfies Readonly<Record<ItemKind, (reply: Reply) => readonly unknown[]>>

export const itemKinds = Object.keys(LISTS) as ItemKind[]

/** The item of a reply that a fault is about. */
export const itemOf = (reply: Reply, { item, index }: Pick<Fault, 'item' | 'index'>): unknown =>
  LISTS[item](reply)[index]

/** Items that were answered, and those that the gate let through. */
export interface Passing {
  readonly passed: number
  readonly answered: number
}

/** What the gate made of replies, as far as it went into the edits. */
export interface GateSum {
  /** Items as the gate counts them. */
  readonly all: Passing
  /** Each kind by the reply's own lists. */
  readonly kinds: Readonly<Record<ItemKind, Passing>>
  readonly dropped: Readonly<Partial<Record<DropCause, number>>>
  /** What was thrown out at the first asking, and of that what came back right. */
  readonly askedAgain: number
  readonly repaired: number
  /** Articles that an answer came for, and those whose brief gave way to the rules'. */
  readonly edits: number
  readonly gaveWay: number
}

/** The look that the edit was made from: the second only where it left fewer faults. */
const usedOf = ({ judged: [first, second] }: EditedArticle): Judged | undefined =>
  first && second && second.grounded.faults.length < first.grounded.faults.length ? second : first

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

const passingOf = (used: readonly Judged[], kind: ItemKind): Passing => {
  const answered = sum(used.map(({ task }) => LISTS[kind](task.reply).length))
  const faults = sum(used.map(({ grounded }) => grounded.faults.filter(({ item }) => item === kind).length))
  return { passed: answered - faults, answered }
}

/** Adds up what the gate made of the replies to some articles. */
export const gateSum = (articles: readonly EditedArticle[]): GateSum => {
  const edits = articles.flatMap(({ edit }) => edit ?? [])
  const used = articles.flatMap((article) => (article.edit ? (usedOf(article) ?? []) : []))
  const passed = sum(edits.map(({ gate }) => gate.passed))
  const droppedBy = (cause: DropCause): number => sum(edits.map(({ gate }) => gate.dropped[cause] ?? 0))
  const causes = DROP_CAUSES.map((cause) => [cause, droppedBy(cause)] as const).filter(([, count]) => count > 0)
  const kinds = itemKinds.map((kind) => [kind, passingOf(used, kind)] as const)
  return {
    all: { passed, answered: passed + sum(causes.map(([, count]) => count)) },
    // The list of kinds gives each its place; Object.fromEntries can't carry it.
    kinds: Object.fromEntries(kinds) as Record<ItemKind, Passing>,
    dropped: Object.fromEntries(causes),
    askedAgain: sum(articles.map(({ judged: [first] }) => first?.grounded.faults.length ?? 0)),
    repaired: sum(edits.map(({ gate }) => gate.repaired)),
    edits: edits.length,
    gaveWay: edits.filter(({ brief }) => brief === null).length,
  }
}

/** The share that passed, in per cent with one decimal; 100 where nothing was answered. */
export const rateOf = ({ passed, answered }: Passing): number =>
  answered === 0 ? 100 : Math.round((1000 * passed) / answered) / 10

const shown = (passing: Passing): string =>
  passing.answered === 0 ? '–' : `${rateOf(passing).toFixed(1)} (${passing.passed}/${passing.answered})`

const NAMES: Readonly<Record<ItemKind, string>> = {
  headline: 'headlines',
  sentence: 'sentences of briefs',
  person: 'people and bodies',
  figure: 'figures',
  quotation: 'quotations',
  dispute: 'disputes',
  translation: 'translations',
}

/** The gate's own table. */
export const gateTable = (gate: GateSum): Table => ({
  title: 'The gate',
  head: ['', 'let through'],
  rows: [
    ['everything', shown(gate.all)],
    ...itemKinds.map((kind) => [NAMES[kind], shown(gate.kinds[kind])]),
    ['thrown out at first, mended at a second asking', `${gate.askedAgain}, ${gate.repaired}`],
    ['briefs that gave way to the rules’', `${gate.gaveWay}/${gate.edits}`],
    ...DROP_CAUSES.flatMap((cause) => {
      const count = gate.dropped[cause]
      return count === undefined ? [] : [[`dropped: ${cause}`, String(count)]]
    }),
  ],
  notes: ['In per cent (passed/answered), after the second asking. docs/grounding.md tells the causes.'],
})
