import type { Table } from '../test/eval/report.ts'
import { timeAcknowledgements } from './acknowledge.ts'

/** The bot against the stand-in while a long article is being read. */
export const botTable = async (): Promise<Table> => {
  const { file, answered, meanwhile } = await timeAcknowledgements()
  return {
    title: 'The bot while a 200 kB article is being read',
    head: ['acknowledged: /summary', 'answered', 'acknowledged meanwhile: /numbers', 'slowest'],
    rows: [[String(file), String(Math.round(answered)), `${meanwhile.length} times`, String(Math.max(...meanwhile))]],
    notes: ['Milliseconds.'],
  }
}
