import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Grounded, GroundTask, ItemKind } from '../../../src/facts/grounding/task.ts'
import type { LanguageTag } from '../../../src/languages/pack.ts'
import type { Facts } from '../../../src/model/facts.ts'
import type { Reading } from '../../../src/model/reading.ts'
import type { Reply } from '../../../src/model/reply.ts'
import { createRulesPipeline } from '../../../src/parts.ts'
import { indexAt } from '../../../src/text/spans.ts'
import { aReply } from '../../helpers/reply.ts'
import type { Line, Place, ReplyCase } from './table.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const read = createRulesPipeline({ timeZone: 'Asia/Taipei' })
const readings = new Map<string, Promise<Reading>>()

const fileOf = (story: string): string => {
  const tag = story.slice(story.lastIndexOf('.') + 1)
  const own = join(root, 'src', 'playground', 'stories', `${story}.txt`)
  return existsSync(own)
    ? own
    : join(root, 'test', 'languages', tag, 'stories', `${story.slice(0, -tag.length - 1)}.txt`)
}

const readAnew = async (story: string): Promise<Reading> => {
  const reading = await read({ kind: 'text', text: readFileSync(fileOf(story), 'utf8'), name: `${story}.txt` })
  if (!reading.ok) throw new Error(`${story}: ${reading.failure.code}`)
  return reading.value
}

/** What the rules read in a story, once for all its cases. */
export const readingOf = (story: string): Promise<Reading> => {
  const reading = readings.get(story) ?? readAnew(story)
  readings.set(story, reading)
  return reading
}

const sentenceAt = ({ document }: Reading, place: Place): number => {
  if (place.startsWith('#')) return Number(place.slice(1))
  const number = indexAt(document.sentences, document.text.indexOf(place)) + 1
  if (number === 0) throw new Error(`No sentence holds: ${place}`)
  return number
}

/** The index of the fact whose words hold `words`, as a candidate's id; one that begins with # is handed on. */
const idOf = (letter: string, list: readonly string[], words: string): string => {
  if (words.startsWith('#')) return words.slice(1)
  const index = list.findIndex((one) => one.includes(words))
  if (index < 0) throw new Error(`No candidate ${letter} holds: ${words}`)
  return `${letter}${index + 1}`
}

/** `title: 市長` among the fields of a person. */
const fieldOf = (line: Line, name: string): string | null =>
  line.fields.find((field) => field.startsWith(`${name}: `))?.slice(name.length + 2) ?? null

const add = (reply: Reply, line: Line, reading: Reading): Reply => {
  const { facts } = reading
  const [first = '', second = '', third = ''] = line.fields
  const sentences = line.places.map((place) => sentenceAt(reading, place))
  const ids = (letter: string, list: readonly string[]) => line.fields.map((words) => idOf(letter, list, words))
  switch (line.kind) {
    case 'H':
      return { ...reply, headline: { text: first, sentences } }
    case 'S':
      return { ...reply, brief: [...reply.brief, { text: first, sentences }] }
    case 'P': {
      const aliases = fieldOf(line, 'aliases')?.split(', ') ?? []
      const kind = fieldOf(line, 'kind') === 'organisation' ? 'organisation' : 'person'
      const role = { title: fieldOf(line, 'title'), organisation: fieldOf(line, 'organisation') }
      return { ...reply, people: [...reply.people, { name: first, kind, aliases, ...role, sentences }] }
    }
    case 'F':
      return { ...reply, figures: [...reply.figures, { words: first, subject: second, sentence: sentences[0] ?? 0 }] }
    case 'Q':
      return { ...reply, quotations: [...reply.quotations, { speaker: first, cue: second, words: third, sentences }] }
    case 'D':
      return { ...reply, disputes: [...reply.disputes, { by: first, against: second, words: third, sentences }] }
    case 'T': {
      const quotation = idOf(
        'q',
        facts.quotations.map(({ text }) => text),
        first,
      )
      return { ...reply, translations: [...reply.translations, { quotation, text: second }] }
    }
    case 'N': {
      const [written = '', original = ''] = first.split(' = ')
      return { ...reply, names: [...reply.names, { written, original }] }
    }
    case 'K':
      return {
        ...reply,
        keyFigures: ids(
          'f',
          facts.figures.map(({ text }) => text),
        ),
      }
    case 'C':
      return {
        ...reply,
        confirmed: ids(
          'p',
          facts.people.map(({ name }) => name),
        ),
      }
  }
}

/** A case as the gate is asked; without a headline of its own it has one that stands on the story's title. */
export const taskOf = async ({ story, reader, lines }: ReplyCase): Promise<GroundTask> => {
  const reading = await readingOf(story)
  const language = reader ?? (reading.document.language as LanguageTag)
  return { ...reading, language, reply: lines.reduce((reply, line) => add(reply, line, reading), aReply()) }
}

const KIND_OF: Readonly<Partial<Record<Line['kind'], ItemKind>>> = {
  H: 'headline',
  S: 'sentence',
  P: 'person',
  F: 'figure',
  Q: 'quotation',
  D: 'dispute',
  T: 'translation',
}

/** The items of a case that the gate judges, with their places in the reply's lists. */
export const itemsOf = ({
  lines,
}: ReplyCase): { readonly item: ItemKind; readonly index: number; readonly line: Line }[] =>
  lines.flatMap((line, at) => {
    const item = KIND_OF[line.kind]
    const index = lines.slice(0, at).filter(({ kind }) => kind === line.kind).length
    return item ? [{ item, index, line }] : []
  })

const factLines = ({ people, organisations, figures, quotations, disputes }: Facts): string[] => [
  ...people.map(({ name, aliases, roles }) =>
    [name, ...aliases, ...roles.map(({ title, organisation }) => `${organisation ?? ''}${title}`)].join(' | '),
  ),
  ...organisations.map(({ name, aliases }) => [name, ...aliases].join(' | ')),
  ...figures.map(({ text, subject }) => `${text}; ${subject}`),
  ...quotations.map(({ speaker, text }) => `${speaker}：${text}`),
  ...disputes.map(({ by, against }) => `${by} → ${against}`),
]

/** Every text that the gate lets through; the facts as `speaker：words` and `by → against`. */
export const linesShown = ({ facts, headline, sentences, translations }: Grounded): string[] => [
  ...(headline === null ? [] : [headline]),
  ...sentences.flatMap((one) => (one ? [one.text] : [])),
  ...Object.values(translations),
  ...factLines(facts),
]
