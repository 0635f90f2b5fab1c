import { mailField } from '../languages/_shared/boilerplate/mail.ts'
import type { Line } from './lines.ts'

/** No head of an e-mail has more lines. */
const LONGEST_HEAD = 12

/** A pasted e-mail's subject (`null` where the text is no e-mail), and its lines without the head but for the date. */
export const readMail = (
  lines: readonly Line[],
): { readonly subject: string | null; readonly lines: readonly Line[] } => {
  const fields = lines.slice(0, LONGEST_HEAD).map((line) => mailField(line.text))
  const end = fields.indexOf(undefined)
  const head = end < 0 ? fields : fields.slice(0, end)
  const subject = head.find((field) => field?.kind === 'subject')?.value
  if (!subject || head.length < 2) return { subject: null, lines }
  const signature = lines.findIndex((line, index) => index >= lines.length - LONGEST_HEAD && line.text === '--')
  const dates = lines.slice(0, head.length).filter((_, index) => head[index]?.kind === 'date')
  return { subject, lines: [...dates, ...lines.slice(head.length, signature < head.length ? lines.length : signature)] }
}
