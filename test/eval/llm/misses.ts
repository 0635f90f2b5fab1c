import type { Fault } from '../../../src/facts/grounding/task.ts'
import type { EditedArticle } from './article.ts'
import type { Judged } from './asked.ts'
import { makers } from './columns.ts'
import { itemOf } from './gate.ts'

/** An item is shown to be known again. */
const SHOWN = 160

const faultLine = (asking: number, { task }: Judged, fault: Fault): string => {
  const item = JSON.stringify(itemOf(task.reply, fault)) ?? ''
  return `  thrown out${asking > 0 ? ' again' : ''}: ${fault.cause}, ${fault.item} ${fault.index + 1}: ${fault.detail} | ${item.slice(0, SHOWN)}`
}

/** A line for each thing that the gate threw out of one article's replies, and one for each disagreement with the gold and who disagrees. */
export const missLines = ({ name, judged, scored }: EditedArticle): string[] => {
  const faults = judged.flatMap((one, asking) => one.grounded.faults.map((fault) => faultLine(asking, one, fault)))
  const all = makers.flatMap((maker) => scored[maker].misses.map((miss) => ({ maker, miss })))
  const misses = [...Map.groupBy(all, ({ miss }) => miss)].map(
    ([miss, by]) => `  ${by.map(({ maker }) => maker).join(', ')}: ${miss}`,
  )
  return [name, ...faults, ...misses]
}
