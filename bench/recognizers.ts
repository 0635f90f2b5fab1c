import { Culture, recognizeCurrency, recognizeNumber, recognizePercentage } from '@microsoft/recognizers-text-suite'
import { Converter } from 'opencc-js'
import type { Subject, Subjects } from './subject.ts'

/** The peer, which reads only numbers, shares and money. Its Chinese models know the simplified script, so it gets a folded text as well. */
export const subjectsOf = async (text: string): Promise<Subjects> => {
  const simplified = Converter({ from: 'tw', to: 'cn' })(text)
  const readers = [recognizeCurrency, recognizePercentage, recognizeNumber]
  const run = (input: string): Subject => {
    return async () => readers.reduce((sum, reader) => sum + reader(input, Culture.Chinese).length, 0)
  }
  return { 'recognizers (as written)': run(text), 'recognizers (folded)': run(simplified) }
}
