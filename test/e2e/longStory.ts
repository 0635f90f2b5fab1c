const surnames = [...'林白周沈陶紀海佟']
const given = ['渡川', '若嵐', '文舟', '啟明', '立群']
const offices = ['市議員', '局長', '教授', '工程師', '店長']
const works = ['碼頭', '堤防', '渡輪', '魚市場', '燈塔', '倉庫', '步道', '纜線']

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T

const speaker = (at: number): string => pick(surnames, at) + pick(given, Math.floor(at / surnames.length) + at)

const paragraph = (at: number): string => {
  const work = pick(works, at)
  return [
    `灣岸市${pick(offices, at)}${speaker(at)}第${at + 1}次說明時指出，${work}工程需要${at + 2}億元，較去年增加${at + 3}%。`,
    `${speaker(at)}說：「${work}是這座城市的第${at + 1}道門，沒有它就沒有灣岸。」`,
    `施工期間將影響${(at + 4) * 10}戶住家。`,
  ].join('')
}

/** An invented story of `count` paragraphs, each with a speaker, their words and three figures of its own. */
export const longStory = (count: number): string =>
  [
    '灣岸市整修港區 各界意見不一',
    '',
    '2025-03-04 09:30',
    ...Array.from({ length: count }, (_, at) => paragraph(at)),
  ].join('\n')
