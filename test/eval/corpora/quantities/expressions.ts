import { near } from '../../match.ts'
import { recognised } from '../../peers/recognizers.ts'
import type { Corpus, Measured } from '../corpus.ts'
import type { Item, Kind } from './cases.ts'
import { isMoney } from './currencies.ts'
import { ourItems } from './ours.ts'

/** One whole expression with its value in the words of Duckling's own tests: `NumeralValue 40`, `above Dollar 3.04`, `simple Gram 1500 Nothing`. */
interface Expression {
  readonly corpus: string
  readonly text: string
  readonly gold: string
}

const isExpression = (line: unknown): line is Expression =>
  typeof line === 'object' &&
  line !== null &&
  'corpus' in line &&
  typeof line.corpus === 'string' &&
  'gold' in line &&
  typeof line.gold === 'string'

const kinds: Readonly<Record<string, Kind>> = { Numeral: 'number', AmountOfMoney: 'currency', Quantity: 'dimension' }

/** Grams in a unit of weight, for gold that is always in grams. */
const GRAMS = [1, 1000, 0.001, 500, 50, 600, 37.5] as const

const valuesIn = (gold: string): number[] => (gold.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)

const isRight = (kind: Kind, gold: string, item: Item): boolean => {
  const values = valuesIn(gold)
  const ends = item.other === undefined ? [item.value] : [item.value, item.other]
  const currency = gold.match(/\b(?:Dollar|Cent|[A-Z]{3})\b/)?.[0] ?? ''
  const code = /^[A-Z]{3}$/.test(currency) ? { isoCurrency: currency } : { unit: currency }
  // A bare 塊 or 元 is a dollar there, whatever the country's money is called.
  const money = (value: number, end: number): boolean =>
    isMoney({ start: 0, end: 0, type: 'currency', ...code }, value, { ...item, value: end }) ||
    (currency === 'Dollar' && near(value, end)) ||
    (currency === 'Cent' && near(value, end * 100))
  const same = (value: number): boolean =>
    ends.some((end) => {
      if (kind === 'currency') return money(value, end)
      return kind === 'number' ? near(value, end) : GRAMS.some((grams) => near(value, end * grams))
    })
  return values.every(same)
}

const languageCode = ({ corpus }: Expression): string => corpus.split('/')[1]?.toLowerCase() ?? ''

/** Duckling's own whole expressions, beside Microsoft's recognizers; Duckling itself passes all of them. */
export const expressions: Corpus = {
  isLine: isExpression,
  async measure(files): Promise<Measured> {
    const rows: string[][] = []
    const misses: string[] = []
    const lines = files.flatMap((file) => file.lines.filter(isExpression))
    for (const [name, own] of Map.groupBy(lines, ({ corpus }) => corpus)) {
      const kind = kinds[name.split('/')[0] ?? '']
      if (!kind) continue
      let [ours, theirs] = [0, 0]
      for (const one of own) {
        const found = await ourItems(kind, languageCode(one), one.text)
        const right = found.some((item) => isRight(kind, one.gold, item))
        ours += Number(right)
        if (!right)
          misses.push(`${name} ${one.text} | owed ${one.gold} | read ${found.map(({ value }) => value).join(', ')}`)
        theirs += Number(recognised(kind, languageCode(one), one.text).some((item) => isRight(kind, one.gold, item)))
      }
      rows.push([name, String(own.length), String(ours), String(theirs), String(own.length)])
    }
    const head = ['expressions', 'cases', 'ours', 'Microsoft’s recognizers', 'Duckling']
    const notes = [
      'Expressions with the right value, and money of the right currency where it is named. They are Duckling’s own tests: spoken money, lone numbers, sums without a unit.',
    ]
    return { tables: [{ title: 'Whole expressions', head, rows, notes }], misses }
  },
}
