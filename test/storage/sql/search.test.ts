import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../src/model/story.ts'
import { foldQuery } from '../../../src/text/fold.ts'
import { openTestArchive, type TestArchive } from '../../helpers/archive.ts'
import { aPerson, aQuotation, aReading, aSpan, noFacts } from '../../helpers/reading.ts'

const viewer: Viewer = { userId: 'wei', guildId: 'north' }
const simplified: Readonly<Record<string, string>> = { 灣: '湾', 長: '长', 馬: '马', 羅: '罗', 頭: '头' }
const fold = (text: string) => foldQuery(text).replace(/[灣長馬羅頭]/g, (c) => simplified[c] ?? c)

const ferryText =
  '渡輪公司董事長羅馬可（Marco Romano）表示，新船十月下水。知情人士說：「船價還沒談定。」《海風週報》報導，另一家也有意。'
const span = (needle: string) => aSpan(needle, ferryText)
const ferry = aReading({
  document: { title: '渡輪公司訂造新船', text: ferryText, publisher: 'Ｈａｒｂｏｕｒ　Times' },
  brief: { headline: '渡輪公司訂造新船 100%電動' },
  facts: {
    ...noFacts,
    people: [aPerson({ name: '羅馬可', aliases: ['Marco Romano'], mentions: [span('羅馬可')] })],
    organisations: [
      { name: '渡輪公司', aliases: [], mentions: [span('渡輪公司')] },
      { name: '船廠', aliases: [], mentions: [] },
    ],
    quotations: [
      aQuotation({ speaker: '羅馬可', mode: 'indirect', text: '新船十月下水', span: span('新船十月下水') }),
      aQuotation({
        speaker: '知情人士',
        speakerKind: 'unnamed',
        text: '船價還沒談定。',
        span: span('船價還沒談定。'),
      }),
      aQuotation({
        speaker: '海風週報',
        speakerKind: 'publication',
        mode: 'indirect',
        text: '另一家也有意',
        span: span('另一家也有意'),
      }),
    ],
  },
})

let test: TestArchive
beforeEach(async () => {
  test = await openTestArchive({ fold })
  await test.archive.keep(aReading(), { kind: 'everyone' })
  await test.archive.keep(ferry, { kind: 'everyone' })
})
afterEach(() => test.cleanup())

const headlines = async (query: string, limit = 10) =>
  (await test.archive.stories(query, viewer, limit)).map(({ headline }) => headline)
const people = async (query: string) => (await test.archive.people(query, viewer, 10)).map(({ name }) => name)
const said = async (query: Parameters<TestArchive['archive']['said']>[0], limit = 10) =>
  (await test.archive.said(query, viewer, limit)).map(({ quotation }) => quotation.text)

const HARBOUR = '灣岸市將整修舊碼頭'
const FERRY = '渡輪公司訂造新船 100%電動'

describe('stories', () => {
  it.each([
    ['', [FERRY, HARBOUR]],
    ['   ', [FERRY, HARBOUR]],
    ['舊碼頭', [HARBOUR]],
    ['旧', []],
    ['码头', []],
    ['湾岸', [HARBOUR]],
    ['marco', [FERRY]],
    ['ＭＡＲＣＯ', [FERRY]],
    ['romano 新船', [FERRY]],
    ['romano 舊碼頭', []],
    ['harbour times', [FERRY]],
    ['船廠', [FERRY]],
    ['羅馬可（Marco Romano）', [FERRY]],
    ['公司', [FERRY, HARBOUR]],
    ['100%', [FERRY]],
    ['%', [FERRY]],
    ['1%電', []],
    ['_', []],
    ['!', []],
  ])('finds for %j %j', async (query, expected) => {
    expect(await headlines(query)).toEqual(expected)
  })

  it('stops at the limit with the newest', async () => {
    expect(await headlines('', 1)).toEqual([FERRY])
    expect(await headlines('', 0)).toEqual([])
  })

  it('finds no match that runs from one name into the next', async () => {
    expect(await headlines('渡輪公司船廠')).toEqual([])
  })
})

describe('people', () => {
  it.each([
    ['mar', ['羅馬可']],
    ['ROMANO', ['羅馬可']],
    ['马可', ['羅馬可']],
    ['羅馬可（Marco Romano）', ['羅馬可']],
    ['marco 羅', ['羅馬可']],
    ['marco 林', []],
    ['lin', ['林渡川']],
    ['知情', ['知情人士']],
    ['海風', ['海風週報']],
    ['港務', ['港務公司']],
    ['船廠', []],
    ['nobody', []],
  ])('completes %j to %j', async (query, expected) => {
    expect(await people(query)).toEqual(expected)
  })

  it('shows the name that is used, with the others beside it', async () => {
    expect(await test.archive.people('mar', viewer, 5)).toEqual([
      { name: '羅馬可', aliases: ['Marco Romano'], stories: 1 },
    ])
  })

  it('lists the most named first and unnamed speakers last', async () => {
    const again = aReading({ document: { title: '碼頭開工' }, brief: { headline: '碼頭開工' } })
    await test.archive.keep(again, { kind: 'everyone' })
    const names = await people('')
    expect(names[0]).toBe('林渡川')
    expect(names.at(-1)).toBe('知情人士')
    expect((await test.archive.people('林渡川', viewer, 5))[0]?.stories).toBe(2)
  })

  it('asks one story alone', async () => {
    const { id } = await test.archive.keep(aReading(), { kind: 'everyone' })
    const lines = await test.archive.people('', viewer, 10, id)
    expect(lines.map(({ name }) => name)).toEqual(['林渡川', '港務公司'])
  })

  it('joins those who carry each other’s names, however the dot is written', async () => {
    const named = (title: string, name: string, aliases: string[]) =>
      aReading({
        document: { title },
        brief: { headline: title },
        facts: { ...noFacts, people: [aPerson({ name, aliases })] },
      })
    await test.archive.keep(named('甲', '奧爾姆', ['柯拉·奧爾姆']), { kind: 'everyone' })
    await test.archive.keep(named('甲二', '奧爾姆', ['柯拉·奧爾姆']), { kind: 'everyone' })
    await test.archive.keep(named('乙', '柯拉‧奧爾姆', ['奧爾姆']), { kind: 'everyone' })
    await test.archive.keep(named('丙', '戴夫·奧爾姆', []), { kind: 'everyone' })
    expect(await test.archive.people('奧爾姆', viewer, 10)).toEqual([
      { name: '奧爾姆', aliases: ['柯拉·奧爾姆'], stories: 3 },
      { name: '戴夫·奧爾姆', aliases: [], stories: 1 },
    ])
    expect(await people('柯拉・奧')).toEqual(['奧爾姆'])
  })
})

describe('said', () => {
  it('is everything, newest story first and in the order of the text', async () => {
    expect(await said({})).toEqual([
      '新船十月下水',
      '船價還沒談定。',
      '另一家也有意',
      '碼頭是這座城市的大門。',
      '工程約需18個月',
    ])
    expect(await said({}, 2)).toEqual(['新船十月下水', '船價還沒談定。'])
    expect(await said({ person: ' ', about: '' })).toHaveLength(5)
  })

  it.each([
    [{ person: 'Marco Romano' }, ['新船十月下水']],
    [{ person: 'marco' }, ['新船十月下水']],
    [{ person: '罗马可' }, ['新船十月下水']],
    [{ person: '海風週報' }, ['另一家也有意']],
    [{ person: '知情人士' }, ['船價還沒談定。']],
    [{ person: '船廠' }, []],
    [{ person: '沒有這個人' }, []],
    [{ about: '18個月' }, ['工程約需18個月']],
    [{ about: '港務' }, ['工程約需18個月']],
    [{ about: '十月 下水' }, ['新船十月下水']],
    [{ about: '3億元' }, []],
    [{ person: 'Lin Duchuan', about: '大門' }, ['碼頭是這座城市的大門。']],
    [{ person: 'Lin Duchuan', about: '下水' }, []],
  ])('for %j is %j', async (query, expected) => {
    expect(await said(query)).toEqual(expected)
  })

  it('tells the story and the place in its facts', async () => {
    const [line] = await test.archive.said({ person: '知情人士' }, viewer, 1)
    expect(line).toMatchObject({ story: { headline: FERRY }, index: 1 })
    expect(await said({ storyId: line?.story.id ?? '', person: '林渡川' })).toEqual([])
    expect(await said({ storyId: 'no-such-story' })).toEqual([])
  })

  it('takes a name in full for that person alone', async () => {
    const namesake = aReading({
      document: { title: '別的事' },
      facts: {
        people: [aPerson({ name: '小林渡川', aliases: [] })],
        quotations: [aQuotation({ speaker: '小林渡川', text: '城市' })],
      },
    })
    await test.archive.keep(namesake, { kind: 'everyone' })
    expect(await said({ person: '林渡川' })).toEqual(['碼頭是這座城市的大門。'])
    expect(await said({ person: '渡川' })).toEqual(['城市', '碼頭是這座城市的大門。'])
  })

  it('finds a speaker whom the quotation calls by an alias', async () => {
    const alias = aReading({
      document: { title: '又一則' },
      facts: { quotations: [aQuotation({ speaker: 'LIN DUCHUAN', text: '城市' })] },
    })
    await test.archive.keep(alias, { kind: 'everyone' })
    expect(await said({ person: '林渡川' })).toEqual(['城市', '碼頭是這座城市的大門。'])
  })
})
