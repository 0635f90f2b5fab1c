import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Reading } from '../../src/model/reading.ts'
import { createRulesPipeline } from '../../src/parts.ts'
import type { Counts } from './counts.ts'
import { readFolder } from './folder.ts'
import type { Gold } from './gold.ts'
import { corpus, corpusTags } from './run.ts'
import { scoreReading } from './score.ts'

// A second count of the same definitions, written apart: it shares no code with what it checks.

const plain = (text: string | null | undefined) =>
  [...(text ?? '').normalize('NFKC').toLowerCase()].filter((letter) => !/[\s\p{P}\p{S}]/u.test(letter)).join('')

const longestShared = (a: string, b: string): number => {
  for (let size = Math.min(a.length, b.length); size > 0; size--)
    for (let at = 0; at + size <= a.length; at++) if (b.includes(a.slice(at, at + size))) return size
  return 0
}

const equal = (a: number | null | undefined, b: number | null | undefined): boolean =>
  a != null && b != null && Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) / 1e6

const greedy = (golds: number, finds: number, strength: (gold: number, find: number) => number) => {
  const pairs = new Map<number, { find: number; strength: number }>()
  const taken = new Set<number>()
  for (;;) {
    let best: { gold: number; find: number; strength: number } | undefined
    for (let gold = 0; gold < golds; gold++)
      for (let find = 0; find < finds; find++) {
        if (pairs.has(gold) || taken.has(find)) continue
        const one = strength(gold, find)
        if (one > (best?.strength ?? 0)) best = { gold, find, strength: one }
      }
    if (!best)
      return { pairs, spare: Array.from({ length: finds }, (_, find) => find).filter((find) => !taken.has(find)) }
    pairs.set(best.gold, { find: best.find, strength: best.strength })
    taken.add(best.find)
  }
}

const at = <T>(list: readonly T[], index: number): T => {
  const one = list[index]
  if (one === undefined) throw new Error(`Nothing at ${index}`)
  return one
}

const names = (one: { name: string; aliases?: readonly string[] }) =>
  [one.name, ...(one.aliases ?? [])].map(plain).filter((name) => name !== '')

const oneOf = (left: readonly string[], right: readonly string[]) =>
  left.some((a) => right.some((b) => a === b || (a.length > 2 && b.includes(a)) || (b.length > 2 && a.includes(b))))

const people = (gold: Gold, { facts }: Reading) => {
  const owed = gold.people ?? []
  const { pairs } = greedy(owed.length, facts.people.length, (i, j) =>
    oneOf(names(at(owed, i)), names(at(facts.people, j))) ? 1 : 0,
  )
  return { hit: pairs.size, gold: owed.length, given: facts.people.length }
}

type GoldFigures = NonNullable<Gold['figures']>

const figureStrength = (owed: GoldFigures, finds: Reading['facts']['figures']) => (i: number, j: number) => {
  const [gold, find] = [at(owed, i), at(finds, j)]
  const ends = [gold.low, gold.high].filter((end) => end != null)
  const all = [find.value, find.low, find.high]
  const value =
    ends.length > 0 ? ends.every((end) => all.some((one) => equal(end, one))) : equal(gold.value, find.value)
  const code = /^[A-Z]{3}$/
  const unit =
    ['%', 'points'].includes(gold.unit) || code.test(gold.unit)
      ? gold.unit === find.unit
      : find.unit !== '%' && !code.test(find.unit)
  if (!value || !unit) return 0
  const [a, b] = [plain(gold.text), plain(find.text)]
  const words = a !== '' && b !== '' && (a.includes(b) || b.includes(a))
  return 1 + (words ? 1 : 0) + (longestShared(plain(gold.subject), plain(find.subject)) > 1 ? 1 : 0)
}

const figures = (gold: Gold, { facts }: Reading) => {
  const owed = gold.figures ?? []
  const may = gold.figures_may ?? []
  const { pairs, spare } = greedy(owed.length, facts.figures.length, figureStrength(owed, facts.figures))
  const left = spare.map((find) => at(facts.figures, find))
  const allowed = greedy(may.length, left.length, figureStrength(may, left)).pairs.size
  const about = owed.flatMap((one, index) => {
    const want = plain(one.subject ?? one.about)
    const find = pairs.get(index)?.find
    const said = find === undefined ? '' : plain(at(facts.figures, find).subject)
    return want === '' ? [] : [longestShared(want, said) >= Math.min(2, want.length) && said !== '']
  })
  return {
    figures: { hit: pairs.size, gold: owed.length, given: facts.figures.length - allowed },
    subjects: { hit: about.filter(Boolean).length, gold: about.length, given: about.length },
  }
}

type GoldQuotations = NonNullable<Gold['quotations']>

const quotations = (gold: Gold, { facts }: Reading) => {
  const owed = gold.quotations ?? []
  const entries = [...(gold.people ?? []), ...(gold.organisations ?? [])].map(names)
  const known = (name: string) => entries.find((entry) => entry.includes(plain(name))) ?? [plain(name)]
  const strength = (golds: GoldQuotations, finds: Reading['facts']['quotations']) => (i: number, j: number) => {
    const [one, find] = [at(golds, i), at(finds, j)]
    const [want, said] = [plain(one.text ?? one.has), plain(find.text)]
    const shared = longestShared(want, said)
    if (shared === 0 || shared < 0.6 * want.length || (one.text !== undefined && shared < said.length / 2)) return 0
    const speakers = [one.speaker, ...(one.speaker_any ?? [])].flatMap(known)
    return 1 + (oneOf(speakers, [plain(find.speaker), plain(find.speakerText)].filter(Boolean)) ? 1 : 0) + shared / 1e4
  }
  const { pairs, spare } = greedy(owed.length, facts.quotations.length, strength(owed, facts.quotations))
  return (mode: 'direct' | 'indirect') => {
    const own = owed.flatMap((one, index) => (one.mode === mode ? [pairs.get(index)] : []))
    const found = own.filter((one) => one !== undefined)
    const left = spare
      .map((find) => at(facts.quotations, find))
      .filter((one) => (one.mode === 'indirect') === (mode === 'indirect'))
    const may = gold.quotations_may ?? []
    const allowed = greedy(may.length, left.length, (i, j) => (strength(may, left)(i, j) > 0 ? 1 : 0)).pairs.size
    return {
      hit: found.filter((one) => one.strength >= 2).length,
      gold: own.length,
      given: found.length + left.length - allowed,
    }
  }
}

const recount = (gold: Gold, reading: Reading): Counts => {
  const counts: Counts = {}
  if (gold.people) counts.people = people(gold, reading)
  if (gold.figures) Object.assign(counts, figures(gold, reading))
  if (gold.quotations) {
    const of = quotations(gold, reading)
    Object.assign(counts, { direct: of('direct'), indirect: of('indirect') })
  }
  return counts
}

const tags = await corpusTags()

describe.each(tags)('the scores of %s', (tag) => {
  let scored: { name: string; counts: Counts; again: Counts }[]

  beforeAll(async () => {
    const read = createRulesPipeline({ timeZone: 'Asia/Taipei' })
    const { path, stories } = await readFolder(join(corpus, tag, 'stories'))
    scored = []
    for (const name of stories) {
      const gold: Gold = JSON.parse(await readFile(join(path, `${name}.json`), 'utf8'))
      const reading = await read({ kind: 'bytes', bytes: await readFile(join(path, `${name}.txt`)), name })
      if (reading.ok)
        scored.push({ name, counts: scoreReading(gold, reading.value).counts, again: recount(gold, reading.value) })
    }
  })

  it('are those of a second count', () => {
    expect(scored.length).toBeGreaterThan(0)
    for (const { name, counts, again } of scored) expect([name, counts]).toMatchObject([name, again])
  })
})
