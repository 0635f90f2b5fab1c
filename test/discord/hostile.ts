import type { Reading } from '../../src/model/reading.ts'
import { aBrief, aDocument, aFigure, aPerson, aQuotation, noFacts } from '../helpers/reading.ts'

const ATTACK = '@everyone [點我](https://bad.example) <@1> <@&2> **粗** ||藏|| `碼` <t:1:R> :smile: \u202E# 題'

/** Text of about `length` UTF-16 units that attacks wherever it is shown as it is. */
const attack = (length: number): string =>
  ATTACK.repeat(Math.ceil(length / ATTACK.length))
    .slice(0, length)
    .toWellFormed()

const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))

/** A reading in which every text is an attack, and as long as `length`; `count` of each kind. */
export const aHostileReading = (length: number, count = 30): Reading => {
  const words = attack(length)
  const document = aDocument({
    title: words,
    byline: words,
    publisher: words,
    text: words,
    blocks: [{ kind: 'paragraph', start: 0, end: words.length }],
    sentences: [{ block: 0, start: 0, end: words.length }],
  })
  const whole = { start: 0, end: words.length }
  const part = { start: 3, end: Math.max(4, Math.floor(words.length / 2)) }
  const name = (at: number): string => `${at}${words}`
  return {
    document,
    facts: {
      ...noFacts,
      people: times(count, (at) =>
        aPerson({
          name: name(at),
          aliases: [words, words],
          roles: [{ title: words, organisation: words }],
          mentions: [part],
          foundBy: 'llm',
        }),
      ),
      figures: times(count, (at) =>
        aFigure({
          text: name(at),
          unit: words,
          unitText: words,
          subject: words,
          change: 'down',
          span: part,
          foundBy: 'llm',
        }),
      ),
      quotations: times(count, (at) =>
        aQuotation({
          speaker: name(at % 2),
          mode: (['direct', 'indirect', 'mixed'] as const)[at % 3] ?? 'direct',
          text: words,
          addressee: words,
          saidOn: words,
          span: part,
          foundBy: 'llm',
        }),
      ),
      disputes: [{ by: words, against: name(0), span: whole }],
    },
    brief: aBrief({
      headline: words,
      sentences: times(5, () => ({ text: words, spans: [whole, part] })),
      keyFigures: times(count, (at) => at),
      madeBy: 'llm',
      model: words,
      dropped: 3,
    }),
  }
}
