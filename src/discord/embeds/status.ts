import type { APIEmbed } from 'discord.js'
import type { LanguageBasics } from '../../languages/pack.ts'
import type { StatusLabels } from '../../languages/parts/statusLabels.ts'
import { NO_SPENDING, type Spending } from '../../model/usage.ts'
import type { ModelStatus } from '../context.ts'
import { bold, COLOUR, lines, upTo } from './text.ts'

const MODEL = 100

const COUNTS = Object.keys(NO_SPENDING) as (keyof Spending)[]

const sumOf = (all: readonly Spending[]): Spending => {
  const sum: Record<keyof Spending, number> = { ...NO_SPENDING }
  for (const one of all) for (const count of COUNTS) sum[count] += one[count]
  return sum
}

/** Cents where there are any, else as many digits as show something: a call to a small model is a hundredth of a cent. */
const dollarsOf = (microdollars: number): string => (microdollars / 1e6).toFixed(microdollars < 100_000 ? 4 : 2)

// A call that failed before it took anything has no price either.
const costLines = ({ input, output, microdollars, unpriced }: Spending, labels: StatusLabels): readonly string[] => [
  microdollars > 0 || (unpriced === 0 && input + output > 0) ? labels.cost(dollarsOf(microdollars)) : '',
  unpriced > 0 ? labels.unpriced(unpriced) : '',
]

const spendingText = (spent: Spending, labels: StatusLabels): string => {
  const { calls, failed, input, output, savedCalls, savedTokens, turnedAway, passed, dropped } = spent
  const text = lines([
    calls > 0 ? labels.calls(calls, failed) : '',
    input + output > 0 ? labels.tokens(input, output) : '',
    ...costLines(spent, labels),
    savedCalls > 0 ? labels.saved(savedCalls, savedTokens) : '',
    turnedAway > 0 ? labels.turnedAway(turnedAway) : '',
    passed + dropped > 0 ? labels.statements(passed, dropped) : '',
  ])
  return text === '' ? labels.idle : text
}

const tokensOf = ({ input, output }: Spending): number => input + output

const ceilingsText = ({ ceilings, everyone }: ModelStatus, today: Spending, labels: StatusLabels): string =>
  lines([
    labels.guildDay(tokensOf(today), ceilings.guildDay),
    labels.everyoneDay(tokensOf(everyone), ceilings.day),
    ceilings.call === null ? '' : labels.perCall(ceilings.call),
  ])

/** How a server's model fares and what it costs; `null` where none is set up. */
export const statusEmbed = (status: ModelStatus | null, { labels: { status: labels } }: LanguageBasics): APIEmbed => {
  if (!status) return { title: labels.title, description: labels.none, color: COLOUR }
  const today = sumOf(status.days.filter(({ day }) => day === status.today))
  return {
    title: labels.title,
    description: lines([bold(upTo(MODEL)(status.model)), labels.endpoint[status.breaker]]),
    fields: [
      { name: labels.today, value: spendingText(today, labels), inline: true },
      { name: labels.week, value: spendingText(sumOf(status.days), labels), inline: true },
      { name: labels.ceilings, value: ceilingsText(status, today, labels) },
    ],
    color: COLOUR,
  }
}
