import { z } from 'zod'
import type { Reply } from '../model/reply.ts'

const text = z.string()
const textOrNull = z.string().nullable()
const sentences = z.array(z.int()).describe('the numbers of the sentences that this stands on')

const statement = z.object({ text, sentences })

const person = z.object({
  name: text.describe('as the article writes it most often'),
  kind: z.enum(['person', 'organisation']),
  aliases: z.array(text).describe('other forms of the name in the article, to the letter'),
  title: textOrNull.describe('in the article’s words'),
  organisation: textOrNull.describe('in the article’s words'),
  sentences,
})

const figure = z.object({
  words: text.describe('the number with its unit, to the letter'),
  subject: textOrNull.describe('what it is a figure of, in a few of the article’s words'),
  sentence: z.int(),
})

const quotation = z.object({
  speaker: text.describe('the name of whoever spoke; the article’s words for one without a name'),
  words: text.describe('what was said, to the letter, without quotation marks, speaker and verb'),
  cue: textOrNull.describe('the verb of saying, to the letter'),
  sentences,
})

const dispute = z.object({
  by: text,
  against: text,
  words: text.describe('the words that dispute, to the letter'),
  sentences,
})

const name = z.object({ written: text, original: text.describe('the same name as the article writes it') })

const translation = z.object({ quotation: text.describe('q3, or n1 for the first of your quotations'), text })

/** The fields of a reply, in the order in which a model is to write them: what it reads first, what it tells of it last. */
const fields = {
  confirmed: z.array(text).describe('ids of the candidates that are right'),
  people: z.array(person),
  figures: z.array(figure),
  quotations: z.array(quotation),
  disputes: z.array(dispute),
  headline: statement,
  brief: z.array(statement),
  keyFigures: z.array(text).describe('ids of candidates (f3), or n1 for the first of your figures'),
  names: z.array(name),
  translations: z.array(translation),
} as const

const whole = z.object(fields)

/** The JSON schema that a model is asked to answer in: every field required, no other allowed, as strict structured output wants it. */
export const replySchema = (): Readonly<Record<string, unknown>> => {
  const { $schema: _, ...schema } = z.toJSONSchema(whole, {
    // zod bounds whole numbers by what a double holds; some endpoints refuse the keywords.
    override: ({ jsonSchema }) => {
      delete jsonSchema.minimum
      delete jsonSchema.maximum
    },
  })
  return schema
}

/** Items past this many in a list are thrown out: no article in a model's window holds so many. */
const ITEMS = 400

/** What a model answered, and how many of its items were no items at all. */
export interface ReadReply {
  readonly reply: Reply
  readonly broken: number
}

const nothingSaid = { text: '', sentences: [] }

/** A list item by item, so that one that is broken doesn't take the others with it. */
const listOf = <T>(value: unknown, item: z.ZodType<T>): { items: T[]; broken: number } => {
  if (!Array.isArray(value)) return { items: [], broken: value === undefined || value === null ? 0 : 1 }
  const items = value.slice(0, ITEMS).flatMap((one) => {
    const parsed = item.safeParse(one)
    return parsed.success ? [parsed.data] : []
  })
  return { items, broken: value.length - items.length }
}

/** Parsed JSON as a reply; what is missing is empty, what is broken is counted. `undefined` for what is no object or has no brief. */
export const readReply = (value: unknown): ReadReply | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const given: Readonly<Record<string, unknown>> = { ...value }
  const list = <T>(field: Exclude<keyof Reply, 'headline'>, item: z.ZodType<T>) => listOf(given[field], item)
  const headline = statement.safeParse(given['headline'])
  const lists = {
    brief: list('brief', statement),
    keyFigures: list('keyFigures', text),
    confirmed: list('confirmed', text),
    people: list('people', person),
    figures: list('figures', figure),
    quotations: list('quotations', quotation),
    disputes: list('disputes', dispute),
    names: list('names', name),
    translations: list('translations', translation),
  }
  if (!Array.isArray(given['brief'])) return undefined
  const reply: Reply = {
    headline: headline.success ? headline.data : nothingSaid,
    brief: lists.brief.items,
    keyFigures: lists.keyFigures.items,
    confirmed: lists.confirmed.items,
    people: lists.people.items,
    figures: lists.figures.items,
    quotations: lists.quotations.items,
    disputes: lists.disputes.items,
    names: lists.names.items,
    translations: lists.translations.items,
  }
  const broken = Object.values(lists).reduce((sum, one) => sum + one.broken, headline.success ? 0 : 1)
  return { reply, broken }
}
