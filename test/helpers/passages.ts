import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gold, GoldQuotation } from '../eval/gold.ts'
import { entitiesOf, type SpeechCase } from './speech.ts'

/** A short story with what a careful reader hears in it, written down before any reader was run on it. */
export interface Passage extends SpeechCase {
  readonly gold: Gold
  /** Disputes that may be found or not, as `by → against`. */
  readonly open: readonly string[]
}

const languages = join(import.meta.dirname, '..', 'languages')

/** `d speaker: words` is direct, `i` and `m` are indirect and mixed; `|` parts speakers that are both right. */
const SAID = /^(\?)?([dim]) (.+?): (.+)$/
/** `x by → against`. A question mark before either says that it may be left out. */
const DISPUTE = /^(\?)?x (.+?) → (.+)$/

const namesIn = (lines: readonly string[], mark: string): string[] =>
  lines.filter((line) => line.startsWith(`${mark}: `)).flatMap((line) => line.slice(mark.length + 2).split(', '))

interface Owed extends GoldQuotation {
  readonly may: boolean
}

const saidIn = (lines: readonly string[]): Owed[] =>
  lines.flatMap((line) => {
    const [, may, mode, speakers = '', text = ''] = SAID.exec(line) ?? []
    const [speaker = '', ...others] = speakers.split('|')
    return mode === undefined
      ? []
      : [{ may: may !== undefined, mode: mode === 'd' ? 'direct' : 'indirect', speaker, speaker_any: others, text }]
  })

const parse = (part: string, language: string): Passage => {
  const [name = '', line = '', ...lines] = part.trim().split('\n')
  const text = line.replaceAll('¶', '\n')
  const people = namesIn(lines, 'P')
  const organisations = namesIn(lines, 'O')
  const said = saidIn(lines)
  const disputes = lines.flatMap((line) => {
    const [, may, by, against = ''] = DISPUTE.exec(line) ?? []
    return by === undefined ? [] : [{ may: may !== undefined, by, against }]
  })
  const entities = entitiesOf({ text, people, organisations })
  const gold: Gold = {
    language,
    people: entities.people,
    organisations: entities.organisations,
    quotations: said.filter(({ may }) => !may),
    quotations_may: said.filter(({ may }) => may),
    disputes: disputes.filter(({ may }) => !may),
  }
  const open = disputes.filter(({ may }) => may).map(({ by, against }) => `${by} → ${against}`)
  return { name, text, people, organisations, gold, open }
}

/** The passages of one file: each begins with `=== name`, its text is one line, with ¶ between paragraphs; P and O name people and organisations. */
export const passagesIn = (file: string, language = 'zh-Hant'): Passage[] =>
  readFileSync(join(languages, language, 'passages', file), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((part) => parse(part, language))
