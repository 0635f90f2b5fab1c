import { createHash } from 'node:crypto'

/** Lines of outside text between two marks that nothing inside can write: they are made from all that stands between them. */
export const fenced = (name: string, lines: readonly string[]): string => {
  const inside = lines.map((line) => line.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')).join('\n')
  const mark = `${name} ${createHash('sha256').update(inside).digest('hex').slice(0, 16)}`
  return `<<<BEGIN ${mark}>>>\n${inside}\n<<<END ${mark}>>>`
}
