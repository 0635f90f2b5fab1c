import { clauseBefore } from './clause.ts'
import { doerBefore, worth } from './head.ts'
import { isNoun, phraseStart, textOf } from './nouns.ts'
import type { Reader } from './quantity.ts'
import type { Token } from './tokens.ts'

const MAX_BACK = 2
const DOES = new Set<Token['kind']>(['verb', 'act', 'say', 'change', 'level', 'have', 'share', 'opinion'])

/** The last noun phrase of a clause, if it names something that is measured. */
const measuredIn = (reader: Reader, tokens: readonly Token[]): string | null => {
  const last = tokens.findLastIndex(isNoun)
  if (last < 0) return null
  const text = textOf(reader.text, tokens, phraseStart(reader, tokens, last), last)
  return reader.pack.units.subjects.measured.test(text) ? worth(reader, text) : null
}

/** What a clause is about. */
const topicOf = (reader: Reader, tokens: readonly Token[]): string | null => {
  const verb = tokens.findIndex((token) => DOES.has(token.kind))
  const measured = measuredIn(reader, tokens)
  if (measured || tokens[verb]?.kind === 'say') return measured
  return doerBefore(reader, tokens, verb < 0 ? tokens.length : verb)
}

/** What the clauses before the one that begins at `start` are about, the nearest first. */
export const topicBefore = (reader: Reader, start: number): string | null => {
  let end = start
  for (let back = 0; back < MAX_BACK && end > 1; back++) {
    const clause = clauseBefore(reader, 0, end - 1)
    const topic = topicOf(reader, clause)
    if (topic) return topic
    end = clause[0]?.start ?? end - 1
  }
  return null
}
