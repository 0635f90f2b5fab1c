import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf } from '../helpers/document.ts'

/** Prose that speaks of what pages are made of. */
const PROSE = {
  'zh-Hant': [
    '市府歡迎民眾下載APP查詢進度。',
    '相關新聞稿今天公布。',
    '回應：市府表示，補償會再檢討。',
    '版權費另計，業者說還要再談。',
    '〈北堤之歌〉與〈港口〉是他的名曲。',
    '港務局聲明：工程將如期完成。',
    '他在臉書上寫道，春天快來到港口了。',
    '該公司未經授權使用照片，已經道歉。',
    '由《潮聲》和《港刊》共同製作的紀錄片今天首映。',
    '廣告主說，這次活動花費12萬元。',
    '沈舟 (Zhou Shen) 在 FBI 任職多年，今天退休。',
    '北堤 > 南堤 > 東堤，是三座堤防的高低順序。',
    '責任編輯制度實施三年，成效不一。',
    '他說，自殺不能解決問題，社會要接住每個人。',
    '記者會上，市長（右）沒有回答提問。',
    '2026年10月14日，市長宣布工程開始。',
  ],
  'zh-Hans': [
    '欢迎下载新版应用程序，市政府说。',
    '市民关注后续进展。',
    '评论认为这是好事。',
    '市政府声明：每艘渔船可领取补偿。',
    '本网站数据显示，支持者居多。',
    '雾港发电公司记者会1月23日举行，潮汐电站受到关注。',
    '专线电话一天接到两万通来电。',
  ],
  en: [
    'Read more than one book about tides, the harbour master said.',
    'Watch the boats go out at dawn, he said.',
    'Related costs would be paid by the state.',
    'Listen to the fishermen, the council was told.',
    'The map is protected by copyright law.',
    'Regulators said the cookie policy of the site broke the law.',
    'By taking the boat, Mayor Shen saved an hour.',
    'People who subscribe to the newsletter today pay nothing, the city said.',
    'On Jan. 23, 2025, the mayor opened the gate.',
    'Comments came from all sides of the harbour.',
  ],
  ja: [
    'アプリで読む人が増えたと市は述べた。',
    '関連記事は市の広報にも載った。',
    '著作権は市に残ると市長は話した。',
    '登録する住民も多いという。',
    '市はコメントを控えた。',
    '写真を提供した住民もいた。',
    'PRにも力を入れると市は述べた。',
  ],
} as const

const BETWEEN = {
  'zh-Hant': ['霧港市政府今天宣布，潮汐電廠正式動工，預計三年後供電。', '市長說，完工後可供應全市三成用電。'],
  'zh-Hans': ['雾港市政府今天宣布，潮汐电站正式开工，预计三年后供电。', '市长说，建成后可满足全市三成用电。'],
  en: ['The city of Mistport said that work on the plant has begun.', 'It would power a third of the city.'],
  ja: ['霧港市は火曜日、潮汐発電所の工事を始めたと発表した。', '市長は三年で完成させると述べた。'],
} as const

const cases = (Object.keys(PROSE) as (keyof typeof PROSE)[]).flatMap((tag) =>
  PROSE[tag].map((line) => [tag, line] as const),
)

describe('a line of prose between two lines of prose', () => {
  it.each(cases)('is never dropped: %s %s', (tag, line) => {
    const [before, after] = BETWEEN[tag]
    expect(documentOf([before, line, after].join('\n')).text.split('\n')).toEqual([before, line, after])
  })

  it('is kept in any order and number', () => {
    const tags = fc.constantFrom(...(Object.keys(PROSE) as (keyof typeof PROSE)[]))
    const stories = tags.chain((tag) =>
      fc.shuffledSubarray([...PROSE[tag]], { minLength: 2 }).map((lines) => {
        const [before, after] = BETWEEN[tag]
        return [before, ...lines, after]
      }),
    )
    fc.assert(
      fc.property(stories, (lines) => {
        expect(documentOf(lines.join('\n')).text.split('\n')).toEqual(lines)
      }),
      { numRuns: 200 },
    )
  })
})
