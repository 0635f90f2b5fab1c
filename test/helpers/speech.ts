import { findDisputes } from '../../src/facts/disputes.ts'
import type { Entities } from '../../src/facts/people/people.ts'
import { findQuotations } from '../../src/facts/quotations/quotations.ts'
import type { HanPack } from '../../src/languages/pack.ts'
import { zhHant } from '../../src/languages/zh-Hant/index.ts'
import type { Block, Document } from '../../src/model/document.ts'
import type { Dispute, Quotation } from '../../src/model/quotation.ts'
import { findAll } from '../../src/text/spans.ts'

/** A passage with what it is expected to say. Names are written `name=alias=alias@title`; each place where they stand is a mention. */
export interface SpeechCase {
  readonly name: string
  readonly text: string
  readonly people?: readonly string[]
  readonly organisations?: readonly string[]
  /** ISO 8601; the second of March 2025, a Sunday, unless told. */
  readonly publishedAt?: string | null
  /** `mode speaker → addressee @day: text`, in the order of the text. */
  readonly said?: readonly string[]
  /** `by → against`. */
  readonly disputes?: readonly string[]
}

export interface SpeechGroup {
  readonly group: string
  readonly cases: readonly SpeechCase[]
}

interface Named {
  readonly name: string
  readonly aliases: readonly string[]
  readonly title: string | undefined
}

const named = (written: string): Named => {
  const [names = '', title] = written.split('@')
  const [name = '', ...aliases] = names.split('=')
  return { name, aliases, title }
}

const longestFirst = (a: string, b: string): number => b.length - a.length

/** Where names stand; a longer one hides the shorter ones inside it. */
const mentionsOf = (text: string, names: readonly string[]) => {
  const taken = [...names].sort(longestFirst).flatMap((name) => findAll(text, name))
  const inOrder = taken.sort((a, b) => a.start - b.start || b.end - a.end)
  return inOrder.filter((one, at) => !inOrder.some((other, index) => index < at && other.end > one.start))
}

/** The entities of a passage, as a reader of people would find them. */
export const entitiesOf = ({ text, people = [], organisations = [] }: Omit<SpeechCase, 'name'>): Entities => ({
  people: people.map(named).map(({ name, aliases, title }) => ({
    name,
    aliases,
    roles: title === undefined ? [] : [{ title, organisation: null }],
    mentions: mentionsOf(text, [name, ...aliases]),
  })),
  organisations: organisations.map(named).map(({ name, aliases }) => ({
    name,
    aliases,
    mentions: mentionsOf(text, [name, ...aliases]),
  })),
})

/** A document of plain paragraphs, one a line. */
export const plainDocument = (text: string, publishedAt: string | null = '2025-03-02T09:00:00+08:00'): Document => {
  const blocks: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    blocks.push({ kind: 'paragraph', start, end: start + line.length })
    start += line.length + 1
  }
  return {
    title: null,
    byline: null,
    publishedAt,
    publisher: null,
    language: 'zh-Hant',
    url: null,
    text,
    blocks,
    sentences: [],
  }
}

/** What is said in a passage, and who disputes whom. */
export const hear = (
  one: Omit<SpeechCase, 'name'>,
  pack: HanPack = zhHant,
): { quotations: Quotation[]; disputes: Dispute[] } => {
  const document = { ...plainDocument(one.text, one.publishedAt), language: pack.tag }
  const entities = entitiesOf(one)
  const quotations = findQuotations(document, pack, entities)
  return { quotations, disputes: findDisputes(document, pack, entities, quotations) }
}

/** A quotation as a case writes it. */
export const written = ({ mode, speaker, addressee, saidOn, text }: Quotation): string =>
  `${mode} ${speaker}${addressee === null ? '' : ` → ${addressee}`}${saidOn === null ? '' : ` @${saidOn}`}: ${text}`
