import { describe, expect, it } from 'vitest'
import { toDocument } from '../../src/document/document.ts'
import { blocksOf, documentOf } from '../helpers/document.ts'

const TITLE = '霧港潮汐電廠動工 市長：三年完成'
const FIRST = '霧港市政府今天宣布，位在北堤外海的潮汐電廠正式動工，總經費新台幣128億元，預計三年後開始供電。'
const SECOND = '市長沈若嵐在典禮上說，電廠完工後可供應全市三成用電，「這是港口走向未來的第一步」。'
const LAST = '電廠由遠汐能源承建。'
const body = [FIRST, SECOND, LAST]
const paragraphs = body.map((text) => `paragraph: ${text}`)
const page = (...lines: string[]) => lines.join('\n')

describe('a pasted story', () => {
  it('has its title, its date and its paragraphs', () => {
    const document = documentOf(page(TITLE, '', '2026-10-14 09:30', '', FIRST, '', SECOND, '', LAST))
    expect(document.title).toBe(TITLE)
    expect(document.publishedAt).toBe('2026-10-14T09:30:00+08:00')
    expect(document.language).toBe('zh-Hant')
    expect(blocksOf(document)).toEqual(paragraphs)
  })

  it('may have no title and no date', () => {
    const document = documentOf(page(...body))
    expect(document).toMatchObject({ title: null, publishedAt: null, byline: null, publisher: null })
    expect(blocksOf(document)).toEqual(paragraphs)
  })

  it('may be one paragraph', () => {
    const document = documentOf(FIRST + SECOND)
    expect(document.title).toBeNull()
    expect(document.text).toBe(FIRST + SECOND)
    expect(document.sentences).toHaveLength(2)
  })

  it('may be one short line', () => expect(documentOf('電廠動工').text).toBe('電廠動工'))

  it('isn’t dated by a date inside its sentences', () => {
    expect(documentOf(page(TITLE, `2024年5月6日，${FIRST}`, SECOND)).publishedAt).toBeNull()
  })

  it('takes what its source states', () => {
    const document = documentOf(page(TITLE, '記者紀文舟／霧港報導', FIRST), { title: '別的標題', byline: '林海' })
    expect(document).toMatchObject({ title: '別的標題', byline: '林海' })
  })

  it('of nothing but page furniture is empty', () => {
    const article = {
      text: '分享 facebook\n列印',
      title: null,
      byline: null,
      publishedAt: null,
      publisher: null,
      url: null,
    }
    expect(toDocument(article, { timeZone: 'Asia/Taipei' })).toEqual({
      ok: false,
      failure: { code: 'empty', detail: {} },
    })
  })

  it('has no line that is said twice', () => {
    expect(blocksOf(documentOf(page(TITLE, TITLE, FIRST, SECOND, FIRST)))).toEqual(paragraphs.slice(0, 2))
  })
})

describe('captions', () => {
  it('are kept once where the page shows a photo in two sizes', () => {
    const caption = '2026年10月13日，市長沈若嵐出席動工典禮。(路透社)'
    const document = documentOf(page(TITLE, '2026/10/14', caption, caption, FIRST, SECOND))
    expect(blocksOf(document)).toEqual([`caption: ${caption}`, ...paragraphs.slice(0, 2)])
    expect(document.publishedAt).toBe('2026-10-14T00:00:00+08:00')
  })

  it.each([
    '▲市長沈若嵐主持典禮。（圖／市政府提供）',
    '圖為電廠模型。',
    '動工典禮的煙火。 記者林海／攝影',
    '北堤外海的工地。（資料照）',
    '北堤外海的工地。（記者林海攝）',
  ])('are told by their marks: %s', (caption) => {
    expect(blocksOf(documentOf(page(TITLE, FIRST, caption, SECOND)))[1]).toBe(`caption: ${caption}`)
  })

  it.each(['市長（左）與議長一起按下按鈕，宣布工程開始。', '攝影師林海說，他拍了一整夜，希望留下港口的樣子。'])(
    'aren’t seen in prose: %s',
    (text) => {
      expect(blocksOf(documentOf(page(TITLE, FIRST, text, SECOND)))[1]).toBe(`paragraph: ${text}`)
    },
  )

  it('are parted from the agency’s dateline that is glued to them', () => {
    const caption = '市長沈若嵐（左）14日主持潮汐電廠動工典禮。中央社記者林海攝 115年10月14日'
    const signOff = '（編輯：紀文）1151014'
    const after = '潮汐電廠的模型在市政府展出。中央社記者林海攝 115年10月14日'
    const document = documentOf(`${caption}（中央社記者林海、沈文舟高雄14日電）${FIRST}${SECOND}${signOff}${after}`)
    expect(blocksOf(document)).toEqual([`caption: ${caption}`, `paragraph: ${FIRST}${SECOND}`, `caption: ${after}`])
    expect(document).toMatchObject({
      byline: '記者林海、沈文舟',
      publisher: '中央社',
      publishedAt: '2026-10-14T00:00:00+08:00',
    })
  })
})

describe('other stories', () => {
  const headlines = [
    '港口新橋通車 首日塞車十公里',
    '漁會年度大會 理事長連任',
    '北堤步道週末封閉！市府籲改道',
    '颱風遠離 明起放晴',
    '市立圖書館徵求志工',
  ]

  it.each(['更多文章', '延伸閱讀', '相關新聞：', '推薦閱讀', '【看更多】', '你可能也喜歡'])(
    'end the story after «%s»',
    (heading) => {
      const document = documentOf(
        page(TITLE, FIRST, SECOND, LAST, heading, ...headlines, '這一篇報導說，港口新橋今天通車，全長兩公里。'),
      )
      expect(blocksOf(document)).toEqual(paragraphs)
    },
  )

  it('are dropped without a heading too', () => {
    expect(blocksOf(documentOf(page(TITLE, FIRST, SECOND, LAST, ...headlines)))).toEqual(paragraphs)
  })

  it('in a box inside the story don’t end it', () => {
    const more = `${FIRST.replace('今天', '昨天')}${SECOND}`
    const document = documentOf(page(TITLE, FIRST, '延伸閱讀', ...headlines.slice(0, 2), SECOND, more, LAST))
    expect(blocksOf(document)).toEqual([paragraphs[0], paragraphs[1], `paragraph: ${more}`, paragraphs[2]])
  })

  it.each([
    `${FIRST}(相關報導: 港口新橋通車 首日塞車十公里 | 更多文章)`,
    `${FIRST} (相關報導: 港口新橋通車 首日塞車十公里 更多文章`,
    `${FIRST}延伸閱讀：港口新橋通車 首日塞車十公里`,
    `${FIRST}相關新聞：【港口】新橋通車　首日塞車十公里`,
    `今日推薦：港口新橋通車　首日塞車十公里！\n${FIRST}`,
  ])('are cut out where a paragraph points to them: %s', (text) => {
    expect(blocksOf(documentOf(page(TITLE, text, SECOND)))).toEqual(paragraphs.slice(0, 2))
  })

  it('are cut out where the pointer is glued to the next sentence', () => {
    const pointer = '相關新聞：【港口】快看！新橋通車　首日塞車十公里'
    const document = documentOf(`${FIRST}${pointer}${SECOND}（林海／霧港報導）${pointer}近日港口的居民說，${FIRST}`)
    expect(document.text).not.toContain('塞車')
    expect(document.text).toContain(`近日港口的居民說，${FIRST}`)
    expect(document.text.startsWith(`${FIRST}\n市長沈若嵐在典禮上說`)).toBe(true)
  })

  it('glued to one another are both kept', () => {
    const document = documentOf(
      `${FIRST}${SECOND}（林海／霧港報導）漁會昨天召開年度大會，理事長連任。（沈舟／霧港報導）`,
    )
    expect(blocksOf(document)).toEqual([
      `paragraph: ${FIRST}${SECOND}`,
      'paragraph: 漁會昨天召開年度大會，理事長連任。',
    ])
    expect(document.byline).toBe('林海、沈舟')
  })
})

describe('page furniture', () => {
  it.each([
    '分享 facebook',
    '還想看更多新聞嗎？歡迎下載霧港日報APP，天天抽獎等著你：',
    'iOS載點 https://app.example/ios',
    'https://news.example/story/8841',
    '★霧港電子報關心您：再給自己一次機會',
    '自殺防治諮詢專線：0800-000-000（24小時）',
    '版權所有，未經授權不得轉載',
    '標籤：電廠、港口、潮汐',
    '責任編輯：林海',
    '加入霧港日報LINE好友，新聞不漏接',
    '#潮汐 #電廠',
    '訂閱本報電子報',
  ])('goes: %s', (line) => expect(blocksOf(documentOf(page(TITLE, FIRST, SECOND, LAST, line)))).toEqual(paragraphs))

  it.each([
    `${FIRST}《霧港日報》關心你 自殺解決不了問題，請珍惜生命。再給自己一次機會 安心專線：1925（24小時） 生命線協談專線：1995`,
    `${FIRST}珍惜生命，自殺不能解決問題。若須諮商或相關協助，可撥專線「1925」、生命線專線「1995」。`,
    `${FIRST}想試試看嗎？快來領取好禮→ 請點此`,
    `${FIRST} >>加入霧港日報粉絲團，天天看新聞！`,
    `${FIRST}#ad-box {display:none}`,
    `${FIRST}（完）`,
  ])('goes out of a paragraph: %s', (text) => {
    expect(blocksOf(documentOf(page(TITLE, text, SECOND)))).toEqual(paragraphs.slice(0, 2))
  })

  it('is not seen in prose that speaks of such things', () => {
    const text =
      '衛生局說，安心專線1925今年接到的電話增加兩成，市府也歡迎民眾下載新的市民APP來查詢，相關新聞稿今天公布。'
    expect(documentOf(page(TITLE, FIRST, text, SECOND)).text).toContain(text)
  })
})

describe('what must stay', () => {
  it('a short last paragraph', () =>
    expect(blocksOf(documentOf(page(TITLE, FIRST, SECOND, '電廠不會說話'))).at(-1)).toContain('電廠不會說話'))

  it('a list in the body', () => {
    const list = ['1. 渦輪機二十四座', '2. 海底電纜九公里', '3. 變電所一處', '4. 觀景平台兩座']
    const document = documentOf(page(TITLE, FIRST, '工程包括：', ...list, SECOND))
    expect(blocksOf(document).filter((block) => block.startsWith('list'))).toEqual(list.map((item) => `list: ${item}`))
  })

  it('a list at the end that a colon announced', () => {
    const list = ['・渦輪機二十四座', '・海底電纜九公里', '・變電所一處']
    expect(blocksOf(documentOf(page(TITLE, FIRST, SECOND, '工程包括：', ...list))).slice(-3)).toEqual(
      list.map((item) => `list: ${item}`),
    )
  })

  it('an interview', () => {
    const talk = [
      '問：為什麼選北堤？',
      `答：${SECOND}`,
      '問：漁民怎麼辦？',
      `答：${FIRST}`,
      '問：會漲電價嗎？',
      '答：不會。',
    ]
    expect(documentOf(page(TITLE, ...talk)).text).toBe(talk.join('\n'))
  })

  it('a poem, alone or at the end', () => {
    const poem = ['潮水來的時候', '港口醒了', '潮水去的時候', '燈還亮著']
    expect(documentOf(page('北堤', ...poem)).text).toBe(poem.join('\n'))
    expect(documentOf(page(TITLE, FIRST, SECOND, ...poem)).text).toContain(poem.join('\n'))
  })

  it('the dates of a timeline', () => {
    const days = ['2022年3月1日', '2023年4月2日', '2024年5月3日', '2025年6月4日', '2026年10月14日']
    const lines = days.flatMap((day) => [day, `${FIRST.replace('今天', day)}`])
    expect(documentOf(page(TITLE, ...lines)).text).toContain(`\n2024年5月3日\n`)
  })

  it('headings', () => {
    const document = documentOf(page(TITLE, FIRST, '漁民擔心漁場', SECOND))
    expect(blocksOf(document)[1]).toBe('heading: 漁民擔心漁場')
  })
})

describe('an e-mail', () => {
  it('hard-wrapped gives its paragraphs back', () => {
    const document = documentOf(`Mistport backs tidal plant after long debate

By Mara Voss
January 23, 2025

The city council of Mistport voted on Tuesday to build a tidal plant off
the North Breakwater, after a debate that lasted until well past midnight
and that filled the public gallery with fishermen from the whole coast.

"The tide comes twice a day, and it is more reliable than any contract,"
Mayor Shen said. "We won't charge residents one dollar more for this."
`)
    expect(document).toMatchObject({
      title: 'Mistport backs tidal plant after long debate',
      byline: 'By Mara Voss',
      publishedAt: '2025-01-23T00:00:00+08:00',
    })
    expect(document.blocks).toHaveLength(2)
    expect(document.text).toContain('any contract," Mayor Shen said.')
    expect(document.sentences).toHaveLength(3)
  })
})

describe('a whole page in one paste', () => {
  it('gives the story between its menus', () => {
    const document = documentOf(
      page(
        '首頁 即時 政治 國際 財經 生活',
        '登入 註冊',
        '首頁 > 地方 > 霧港',
        TITLE,
        '2026年10月14日 下午3時30分 來源：霧港日報',
        '字級：大 中 小',
        '分享',
        ...body,
        '熱門新聞',
        '港口新橋通車',
        '漁會年度大會',
        '關於我們',
        '版權所有 霧港日報',
      ),
    )
    expect(document).toMatchObject({ title: TITLE, publishedAt: '2026-10-14T15:30:00+08:00' })
    expect(blocksOf(document)).toEqual(paragraphs)
  })
})
