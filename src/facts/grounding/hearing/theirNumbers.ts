import type { Quotation } from '../../../model/quotation.ts'
import { contains, shift } from '../../../text/spans.ts'
import { bears } from '../numbers/bears.ts'
import { citedNumbers } from '../numbers/evidence.ts'
import type { Scene, Statement } from '../scene.ts'

/**
 * Whether every number of the words told stands in the cited sentences within what others say there, and nowhere else: it is theirs then,
 * in whichever language it is told. Dates and what isn't a number of its own tell nothing.
 */
export const areTheirNumbers = (
  told: string,
  theirs: readonly Quotation[],
  { cited }: Pick<Statement, 'cited'>,
  scene: Scene,
): boolean => {
  const said = scene.reader.prose.numbers(told).filter(({ loose, when }) => !loose && !when)
  const given = cited.flatMap((sentence) =>
    citedNumbers([sentence], scene).map((number) => ({
      number,
      isTheirs: theirs.some(({ span }) => contains(span, shift(number, sentence.start))),
    })),
  )
  return (
    said.length > 0 &&
    said.every((one) => {
      const bearing = given.filter(({ number }) => bears(number, one))
      return bearing.length > 0 && bearing.every(({ isTheirs }) => isTheirs)
    })
  )
}
