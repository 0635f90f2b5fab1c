import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stockOf } from '../../bench/text.ts'
import { languages, packOf } from '../../src/languages/index.ts'
import type { LanguagePack, LanguageTag } from '../../src/languages/pack.ts'
import type { Facts } from '../../src/model/facts.ts'
import type { Reading } from '../../src/model/reading.ts'
import { createRulesPipeline } from '../../src/parts.ts'
import { isSound } from '../../src/text/spans.ts'
import { packWords } from '../helpers/packWords.ts'

const read = createRulesPipeline({ timeZone: 'Asia/Taipei' })

/** A fixed seed: a red run can be run again, and nobody's change fails by chance. */
const bounded = { seed: 20261124, numRuns: 60 }

const marks = [...'，。、；：！？「」『』（）《》“”‘’,.;:!?"()-–…・·%$', '\n', '\n\n', ' ', '　', '\uD842', '👩‍🚀']
const numbers = [
  '1',
  '25',
  '3.5',
  '1,200',
  '2025',
  '１２',
  '三',
  '百',
  '萬',
  '万',
  '億',
  '亿',
  '兆',
  'million',
  '%',
  '成',
  '元',
  '円',
]

/** Random mixes of what a language's rules look for, its stories' names and paragraphs, marks, digits and line ends. */
const textOf = async (tag: LanguageTag, pack: LanguagePack): Promise<fc.Arbitrary<string>> => {
  const { names, paragraphs } = await stockOf(tag)
  const words = packWords(pack)
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...[...names, ...words.slice(0, 1)]) },
    { weight: 3, arbitrary: fc.constantFrom(...numbers) },
    { weight: 3, arbitrary: fc.constantFrom(...marks) },
    { weight: 1, arbitrary: fc.constantFrom(...paragraphs) },
  )
  const mix = fc.tuple(fc.array(piece, { maxLength: 60 }), fc.constantFrom('', ' '))
  const opening = fc.constantFrom(...paragraphs)
  return fc.tuple(opening, mix).map(([first, [pieces, join]]) => `${first}\n${pieces.join(join)}`)
}

/** Paragraphs of a language's stories in any order, with other numbers of the same length in them. */
const newsOf = async (tag: LanguageTag): Promise<fc.Arbitrary<string>> => {
  const { paragraphs } = await stockOf(tag)
  const paragraph = fc
    .tuple(fc.constantFrom(...paragraphs), fc.infiniteStream(fc.integer({ min: 1, max: 9 })))
    .map(([one, digits]) => one.replace(/[1-9]/g, () => String(digits.next().value)))
  return fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'))
}

const readText = async (text: string): Promise<Reading | null> => {
  const reading = await read({ kind: 'text', text, name: null })
  return reading.ok ? reading.value : null
}

const fold = (text: string | null): string | null => text?.normalize('NFKC').replace(/\s+/gu, ' ').trim() ?? null

/** What was read, without the places and with every width folded: what must not hang on how a file was saved. */
const said = (facts: Facts | undefined) => ({
  people: facts?.people.map(({ name, aliases, roles, mentions }) => ({
    name: fold(name),
    aliases: aliases.map(fold),
    roles: roles.map(({ title, organisation }) => [fold(organisation), fold(title)]),
    mentions: mentions.length,
  })),
  organisations: facts?.organisations.map(({ name, aliases }) => [name, ...aliases].map(fold)),
  figures: facts?.figures.map(({ value, low, high, unit, kind, qualifier, change, subject, text }) => ({
    ...{ value, low, high, kind, qualifier, change },
    ...{ unit: fold(unit), subject: fold(subject), text: fold(text) },
  })),
  quotations: facts?.quotations.map(({ speaker, speakerKind, mode, text, cue, addressee, saidOn }) => ({
    ...{ speakerKind, mode, saidOn },
    ...{ speaker: fold(speaker), text: fold(text), cue: fold(cue), addressee: fold(addressee) },
  })),
  disputes: facts?.disputes.map(({ by, against }) => [fold(by), fold(against)]),
})

const expectSound = ({ document: { text }, facts }: Reading) => {
  for (const one of [...facts.figures, ...facts.quotations]) {
    expect([one, isSound(text, one.span)]).toEqual([one, true])
    expect(text.slice(one.span.start, one.span.end)).toContain(one.text)
  }
  for (const { mentions, name, aliases } of [...facts.people, ...facts.organisations])
    for (const span of mentions) {
      expect([name, isSound(text, span)]).toEqual([name, true])
      expect([name, ...aliases]).toContain(text.slice(span.start, span.end))
    }
  for (const { span } of facts.disputes) expect(isSound(text, span)).toBe(true)
}

/** Every digit but those that are part of a code or a word in Latin letters (S25, 1st), which would be another code. */
const wide = (text: string): string =>
  text.replace(/(?<![\p{Script=Latin}\d_-])\d+(?![\p{Script=Latin}\d_-])/gu, (digits) =>
    digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  )

/** The ways in which the same text may have been saved. */
const ways: readonly (readonly [name: string, way: (text: string) => string])[] = [
  ['line ends of two characters', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['a trailing blank', (text) => `${text} `],
  ['trailing line ends', (text) => `${text}\n\n`],
]

const tags = (Object.keys(languages) as LanguageTag[]).flatMap((tag) => {
  const pack = packOf(tag)
  return pack ? [{ tag, pack }] : []
})

describe.each(tags)('whatever a text in $tag is made of', async ({ tag, pack }) => {
  const text = await textOf(tag, pack)
  const news = await newsOf(tag)

  it('reading it never throws, and every span lies in it and bears what it says', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        const reading = await readText(one)
        if (reading) expectSound(reading)
      }),
      bounded,
    )
  })

  it('news reads the same with full-width digits', async () => {
    await fc.assert(
      fc.asyncProperty(news, async (one) => {
        const [plain, other] = [await readText(one), await readText(wide(one))]
        expect(said(other?.facts)).toEqual(said(plain?.facts))
      }),
      bounded,
    )
  })

  it.each(ways)('it reads the same with %s', async (_, way) => {
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        const [plain, other] = [await readText(one), await readText(way(one))]
        expect(said(other?.facts)).toEqual(said(plain?.facts))
      }),
      bounded,
    )
  })
})
