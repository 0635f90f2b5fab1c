import { describe, expect, it } from 'vitest'
import { createRulesBriefer } from '../../src/brief/rules.ts'
import { basicsOf } from '../../src/languages/index.ts'
import type { Figure } from '../../src/model/figure.ts'
import { aDocument, aFigure, aPerson, aSpan, noFacts } from '../helpers/reading.ts'

const TEXT = [
  '遠汐能源週二宣布投入5千億美元建廠，創造10萬個工作機會。',
  '遠汐能源股價上漲6.2%，灣岸綜合指數上漲130.92點，收報44156.73點。',
  '董事長林渡川說，5000億美元將分十年投入。兩名員工在場，第2名的銀帆能源缺席。',
].join('\n')

const figure = (text: string, changes: Partial<Figure>): Figure =>
  aFigure({ text, span: aSpan(text, TEXT), ...changes })

const figures: readonly Figure[] = [
  figure('5千億美元', { value: 5e11, unit: 'USD', subject: null }),
  figure('10萬個工作機會', { value: 1e5, unit: '工作機會', unitText: '工作機會', kind: 'count', subject: '工作機會' }),
  figure('6.2%', { value: 6.2, unit: '%', kind: 'percent', change: 'up', subject: '遠汐能源股價' }),
  figure('130.92點', { value: 130.92, unit: 'points', kind: 'index', change: 'up', subject: '灣岸綜合指數' }),
  figure('44156.73點', { value: 44156.73, unit: 'points', kind: 'index', subject: '灣岸綜合指數' }),
  figure('5000億美元', { value: 5e11, unit: 'USD', subject: '遠汐能源投資' }),
  figure('兩名員工', { value: 2, unit: '員工', kind: 'count', subject: '員工' }),
  figure('第2名', { value: 2, unit: '名', kind: 'rank', subject: '銀帆能源' }),
]

const keyFigures = async (title: string, list = figures) => {
  const facts = { ...noFacts, figures: list, organisations: [{ ...aPerson({ name: '遠汐能源' }) }] }
  const { keyFigures: indexes } = await createRulesBriefer(basicsOf).brief(aDocument({ text: TEXT, title }), facts)
  return indexes.map((index) => list[index]?.text)
}

describe('key figures', () => {
  it('put first what the title turns on, then the lede, and a change before its level', async () => {
    expect(await keyFigures('遠汐能源砸5千億美元建廠')).toEqual([
      '5000億美元',
      '10萬個工作機會',
      '6.2%',
      '130.92點',
      '44156.73點',
    ])
    expect((await keyFigures('遠汐能源股價漲6.2%'))[0]).toBe('6.2%')
    expect((await keyFigures('建廠帶來10萬個職缺'))[0]).toBe('10萬個工作機會')
    expect((await keyFigures('灣岸2028年的10萬人口'))[0]).not.toBe('10萬個工作機會')
  })

  it('say a quantity once, where its subject is told', async () => {
    const shown = await keyFigures('遠汐能源砸5千億美元建廠')
    expect(shown).not.toContain('5千億美元')
    expect(shown.filter((text) => text === '5000億美元')).toHaveLength(1)
  })

  it('keep apart what only shares its value, unless it is money', async () => {
    const share = (subject: string) => figure('6.2%', { value: 38, unit: '%', kind: 'percent', subject })
    expect(await keyFigures('', [share('贊成的議員'), share('北岸的漁民')])).toHaveLength(2)
    expect(await keyFigures('', [share('贊成的議員'), share('議員的票')])).toHaveLength(1)
    const sum = (subject: string, unit = 'USD') => figure('5千億美元', { value: 5e11, unit, subject })
    expect(await keyFigures('', [sum('建廠'), sum('董事長的承諾')])).toHaveLength(1)
    expect(await keyFigures('', [sum('建廠'), sum('建廠', 'TWD')])).toHaveLength(2)
  })

  it('find no 2% in a title that says 6.2%', async () => {
    const two = figure('6.2%', { text: '2%', value: 2, unit: '%', kind: 'percent', subject: null })
    const [first] = await keyFigures('股價漲6.2%', [two, ...figures])
    expect(first).toBe('6.2%')
  })

  it('leave out a handful and a rank, but where nothing else was counted', async () => {
    expect(await keyFigures('')).not.toContain('兩名員工')
    expect(await keyFigures('', figures.slice(6))).toHaveLength(2)
    expect(await keyFigures('遠汐能源裁撤兩名員工')).toContain('兩名員工')
  })

  it('are ten at most, and quick to find among thousands', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      aFigure({ value: i % 7, unit: '%', kind: 'percent', subject: `甲${i}乙${i}`, text: '' }),
    )
    expect(await keyFigures('', many)).toHaveLength(10)
  })
})
