import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDispute, aReading, someFacts } from '../../helpers/reading.ts'
import { readRecorded, resolve } from './recorded.ts'

const reading = aReading({ facts: someFacts({ disputes: [aDispute()] }) })

describe('what a recorded reply names by its words', () => {
  const confirmed = (...names: string[]): unknown => resolve({ confirmed: names }, reading).first['confirmed']

  it('is the candidate of just these words, of each kind and by any name', () => {
    expect(confirmed('person:Lin Duchuan', 'organisation:港務公司', 'dispute:港務公司>林渡川')).toEqual([
      'p1',
      'o1',
      'd1',
    ])
  })

  it('is the candidate that holds them where none is just so', () => {
    expect(confirmed('quotation:碼頭是這座城市的大門', 'figure:18個')).toEqual(['q1', 'f2'])
  })

  it('is every candidate for a star, without those that are taken out', () => {
    expect(confirmed('*', '-figure:3億元', '-person:林渡川')).toEqual(['o1', 'f2', 'q1', 'q2', 'd1'])
  })

  it('may be taken out although it is not there', () => {
    expect(confirmed('quotation:碼頭', '-figure:7億元')).toEqual(['q1'])
  })

  it('stays an id where it is one', () => {
    expect(resolve({ keyFigures: ['n1', 'f2', 'figure:3億元'] }, reading).first['keyFigures']).toEqual([
      'n1',
      'f2',
      'f1',
    ])
  })

  it('throws where it is nothing that was read', () => {
    expect(() => confirmed('figure:7億元')).toThrow('figure:7億元')
    expect(() => confirmed('person:3億元')).toThrow('person:3億元')
  })

  it('is what a translation belongs to', () => {
    const translations = [{ quotation: 'quotation:工程約需18個月', text: 'The work takes about 18 months.' }]
    expect(resolve({ translations }, reading).first['translations']).toEqual([{ ...translations[0], quotation: 'q2' }])
  })
})

describe('a sentence of a recorded reply', () => {
  it('is found by its words, wherever it is cited', () => {
    const recorded = {
      headline: { text: '', sentences: ['林渡川說', 1] },
      figures: [{ words: '18個月', subject: null, sentence: '港務公司則指出' }],
    }
    expect(resolve(recorded, reading).first).toMatchObject({
      headline: { sentences: [2, 1] },
      figures: [{ words: '18個月', sentence: 3 }],
    })
  })

  it('keeps a number that is out of range, as a careless model would give it', () => {
    expect(resolve({ brief: [{ text: '', sentences: [99] }] }, reading).first).toMatchObject({
      brief: [{ sentences: [99] }],
    })
  })

  it('throws where its words stand nowhere', () => {
    expect(() => resolve({ headline: { text: '', sentences: ['燈塔'] } }, reading)).toThrow('燈塔')
  })
})

describe('a recorded reply', () => {
  it('has every list that it leaves out, empty', () => {
    expect(resolve({}, reading).first).toEqual({
      confirmed: [],
      people: [],
      figures: [],
      quotations: [],
      disputes: [],
      headline: { text: '', sentences: [] },
      brief: [],
      keyFigures: [],
      names: [],
      translations: [],
    })
  })

  it('has the answer to a second asking apart', () => {
    const { first, again } = resolve({ again: { brief: [{ text: '改正', sentences: ['林渡川說'] }] } }, reading)
    expect(first['brief']).toEqual([])
    expect(again['brief']).toEqual([{ text: '改正', sentences: [2] }])
  })
})

describe('a folder of recorded replies', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dibao-replies-'))
    await mkdir(join(folder, 'en'))
    await writeFile(join(folder, 'en', 'harbour.json'), '{"confirmed":["p1"]}')
    await writeFile(join(folder, 'harbour.json'), '{"confirmed":["p2"]}')
    await writeFile(join(folder, 'list.json'), '[]')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('has one for a language before one for all', async () => {
    expect(await readRecorded(folder, 'harbour', 'en')).toEqual({ confirmed: ['p1'] })
    expect(await readRecorded(folder, 'harbour', 'ja')).toEqual({ confirmed: ['p2'] })
  })

  it('has none for other articles', async () => {
    expect(await readRecorded(folder, 'lighthouse', 'en')).toBeUndefined()
  })

  it('is refused where a file is no reply', async () => {
    await expect(readRecorded(folder, 'list', 'en')).rejects.toThrow('list.json')
  })
})
