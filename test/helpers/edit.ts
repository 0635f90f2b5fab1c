import type { Edit } from '../../src/model/edit.ts'
import type { Facts } from '../../src/model/facts.ts'
import { aBrief, aQuotation, aSpan, someFacts } from './reading.ts'

/** What a model made of a story, for the archive to keep; without changes in English, with a brief of the sample story. */
export const anEdit = (storyId: string, changes: Partial<Omit<Edit, 'id'>> = {}): Omit<Edit, 'id'> => ({
  storyId,
  model: 'model-a',
  promptVersion: 1,
  language: 'en',
  brief: aBrief({ headline: 'The old pier will be rebuilt', madeBy: 'llm', model: 'model-a', dropped: 1 }),
  translations: { 0: 'The pier is the gate of this town.' },
  gate: { passed: 9, repaired: 1, dropped: { number: 1 } },
  tokens: { input: 1_200, output: 340 },
  madeAt: '2025-03-04T02:00:00.000Z',
  ...changes,
})

/** The sample story's facts with a quotation and an alias that the rules missed. */
export const moreFacts = (): Facts => {
  const { people, quotations, ...rest } = someFacts()
  const found = aQuotation({
    mode: 'indirect',
    text: '市府將投入3億元整修舊碼頭',
    cue: '宣布',
    span: aSpan('市府將投入3億元整修舊碼頭'),
    foundBy: 'llm',
  })
  return {
    ...rest,
    people: people.map((person) => ({ ...person, aliases: [...person.aliases, '灣岸市長'], foundBy: 'both' })),
    quotations: [...quotations, found],
  }
}
