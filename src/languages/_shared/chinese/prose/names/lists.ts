import { createLexicon, wordsOf } from '../../../../../text/lexicon.ts'
import { given, neverGiven } from '../../names/given.ts'
import { knownPeople } from '../../names/known.ts'
import { mainlandBodies, mainlandCountries, mainlandPlaces } from '../../names/mainland.ts'
import { notNames } from '../../names/notNames.ts'
import { countries, places, speakers, suffixes, wholes } from '../../names/organisations.ts'
import { shortForms } from '../../names/personNouns.ts'
import { surnames } from '../../names/surnames.ts'
import { soundLetters } from '../../names/transliteration.ts'
import { simplified } from '../../script.ts'
import { mainlandTitles, titleWords } from '../../titles/titles.ts'

/** The lists of names in simplified characters, which is what texts are held against here. */
const lexicon = (words: readonly string[]) => createLexicon(simplified.write(words))

/** Words that the dictionary has for names and that name nobody: feasts, tongues, moneys, everyday words. */
const common = wordsOf(`
  國會 參議院 眾議院 參院 眾院 內閣 法院 政府 春節 端午節 中秋節 清明節 聖誕節 中文 英文 日文 法文 德文 英語 日語 法語 德語 俄語 漢語 韓語 西班牙語 阿拉伯語 人民幣 新台幣 台幣 美元 歐元 日圓 日元 英鎊 港幣 港元 韓元 盧布 法郎 馬克 馬拉松 巧克力 沙龍 高達 互聯網 網際網路 阿姨 老師 陳情人 陳述人 曾經
`)

/** Parts of the earth, which every language has its own names for. */
const earth = wordsOf('太平洋 大西洋 印度洋 北冰洋 地中海 北極 南極 北極圈 赤道 地球 火星 月球')

/** Endings that are the name of one body by themselves. */
const unique = new Set(
  wordsOf(
    '白宮 國務院 五角大廈 克里姆林宮 青瓦台 真主黨 民主黨 共和黨 革命衛隊 安理會 立法院 行政院 司法院 監察院 考試院 中情局 聯準會 陸委會 金管會 中研院 中選會 國發會 國科會 僑委會 原民會 客委會 促轉會 黨產會 通傳會',
  ),
)

/** Letters that are seldom met but in foreign names. */
const strongSound =
  '斯爾克特拉德姆恩尼羅茨弗瓦夫伊維卡達萊蒂娜麗迪奇佛巴洛格森頓塔薩普諾利亞妮雷布貝丹赫喬艾奧莫蒙哈霍坎吉詹傑米馬麥鮑菲芬阿埃扎澤蘭基科溫柯瑞倫列托杜納梅凱娃莎珊黛琳琪佩蘇魯瓊威韋懷漢休庫戈古勒賽雅約翰泰比波博萬'

/** Characters that lead to a name and are none of it: 與|霧海科技, 赴|霧海市; verbs before a noun for a body: 靜待|法院. */
const leads =
  '與和及或跟同在於對向由從至到為給讓令使被把將因據按赴訪駐是有的了即等並而且但又也則原前現新該各某每其此這那幾多數兩一二三四五六七八九十百千萬億年月日時名位家間個所座待請送遵告訴判提建戒設往回返去來自進入出離往帶住於依經就已未不沒無可能會要應須需還再更最很太都只'

export const lists = {
  surnames: simplified.write(surnames),
  given: simplified.write(given),
  neverGiven: simplified.write(neverGiven),
  sound: simplified.write(soundLetters),
  titles: lexicon([...titleWords, ...mainlandTitles]),
  known: lexicon(knownPeople),
  bodies: lexicon([...wholes, ...mainlandBodies]),
  places: lexicon([...places, ...countries, ...mainlandPlaces, ...mainlandCountries]),
  suffixes: lexicon(suffixes),
  /** Words for a kind of body that are often said or left out: 美國|政府, 遠汐|公司. */
  light: lexicon(wordsOf('政府 公司 集團 企業 控股 團 黨 市府 縣府 市政府 縣政府 銀行 當局 股份有限公司 有限公司')),
  /** Endings of firms that are verbs as well. */
  verbal: lexicon(wordsOf('建設 開發 營造 傳播 保險 娛樂 組織 信託 航空 代表隊 量販')),
  /** Bodies that every country has its own of. */
  generic: lexicon([...suffixes, ...speakers, ...common, ...earth].filter((word) => !unique.has(word))),
  /** Characters that make a place of a name before them. */
  placeEnds: new Set(simplified.write([...'市縣區鄉鎮村省州島港灣山河江湖'])),
  /** Words that begin with such a character and belong to the place before it. */
  placeWords: lexicon(
    wordsOf('市外 市內 市區 市郊 市境 縣內 縣境 縣外 省內 省外 鎮上 鎮內 島上 島內 港內 港外 港區 區內 州內 村內 鄉內'),
  ),
  strongSound: new Set(simplified.write([...strongSound])),
  leads: new Set(simplified.write([...leads])),
  shortForms: new Set(simplified.write(shortForms.map(({ word }) => word))),
  notNames: lexicon([...notNames, ...common]),
}
