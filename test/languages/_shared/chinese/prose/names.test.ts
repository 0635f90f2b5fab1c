import { expect, test } from 'vitest'
import { properNouns } from '../../../../../src/languages/_shared/chinese/prose/names.ts'
import { naming } from '../../../../../src/languages/_shared/chinese/prose/naming.ts'
import { isSound } from '../../../../../src/text/spans.ts'

const namesIn = (text: string): string[] => properNouns(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['灣岸市長林渡川宣布將投入3億元整修舊碼頭', ['林渡川']],
  ['霧海電子執行長黃仁杰與陳建國、王小明會面', ['霧海電子', '黃仁杰', '陳建國', '王小明']],
  ['沈市長說，前市長方志遠早已知情', ['沈市長', '方志遠']],
  ['伊隆·馬斯克訪華', ['伊隆·馬斯克']],
  ['柯瑞爾表示，他將與邁爾斯・波菲合作', ['柯瑞爾', '邁爾斯・波菲']],
  ['遠汐銀行將在南灣市外海設廠', ['遠汐銀行', '南灣市']],
  ['Elon Musk 旗下的 OpenAI 與 iPhone 無關', ['Elon Musk', 'OpenAI', 'iPhone']],
  ['台積電將赴日本投資，台北地方法院駁回', ['台積電', '日本', '台北地方法院']],
  ['北京市朝阳区法院判决，霧海科技败诉', ['北京市朝阳区法院', '霧海科技']],
  ['沈若岚说，泽连斯基将会见特朗普', ['沈若岚', '泽连斯基', '特朗普']],
])('%s names %j', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each([
  ['市府與警方調查三家銀行、兩家公司'],
  ['總統、執行長與發言人今天上午出席記者會'],
  ['他在週一表示，人民幣與美元走勢分歧，中秋節前將宣布'],
  ['政府計畫明年三月動工，靜待法院判決'],
  ['張貼照片的人坦承曝光細節，令人擔憂社會秩序'],
  ['國會通過法案，都市更新與東西向道路將拓寬'],
  ['AI 與 GDP 成長，CEO 說 5G 與 PM2.5 都是話題'],
  ['北方多雨，南部放晴，山區有霧'],
  ['專家指出，疫苗與巧克力馬拉松皆受歡迎'],
  [''],
])('%s names nobody', (text) => {
  expect(namesIn(text)).toEqual([])
})

test.each([['🌊林渡川🌊'], ['\uD83C林渡川·'], ['·'.repeat(50)], [`${'斯'.repeat(3000)}·`]])(
  'spans lie in a text of any make: %#',
  (text) => {
    for (const span of properNouns(text)) expect(isSound(text, span)).toBe(true)
  },
)

test.each([
  ['美國', ['US']],
  ['中美', ['CN', 'US']],
  ['台日韓', ['TW', 'JP', 'KR']],
  ['歐盟', ['EU']],
  ['林渡川', []],
])('%s stands for the regions %j', (name, codes) => {
  expect(naming.regionsIn(naming.fold(name))).toEqual(codes)
})

test.each([
  ['北市府', '台北市政府', true],
  ['安理會', '聯合國安全理事會', true],
  ['台北', '台北市政府', false],
  ['府市', '台北市政府', false],
])('%s is a short form of %s: %s', (short, long, is) => {
  expect(naming.shortens(naming.fold(short), naming.fold(long))).toBe(is)
})

test.each([
  ['財政部', true],
  ['最高法院', true],
  ['執行長', true],
  ['白宮', false],
  ['霧海科技', false],
])('%s tells only a kind: %s', (name, is) => {
  expect(naming.isGeneric(name)).toBe(is)
})
