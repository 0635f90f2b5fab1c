import { createLexicon, type Lexicon, wordsOf } from '../../../text/lexicon.ts'
import type {
  NameContext,
  NameRules,
  NativeNames,
  OrganisationRules,
  PersonWord,
  SoundNames,
} from '../../parts/names.ts'
import { dictionaryWords } from './dictionary.ts'
import { acts, adverbs, afterName, beforeName, roleStops, strongActs } from './names/context.ts'
import { given, neverGiven, neverLast, seldomAlone } from './names/given.ts'
import { knownPeople } from './names/known.ts'
import { mainlandBodies, mainlandCountries, mainlandPlaces } from './names/mainland.ts'
import { notNames, straddling } from './names/notNames.ts'
import {
  countries,
  firmCues,
  industries,
  latinWords,
  placeEndings,
  places,
  plainSuffixes,
  pointed,
  press,
  speakers,
  standIns,
  suffixes,
  tails,
  wholes,
} from './names/organisations.ts'
import { groupNouns, personNouns, shortForms } from './names/personNouns.ts'
import { neverBare, surnames } from './names/surnames.ts'
import { partMarks, soundLetters } from './names/transliteration.ts'
import type { ChineseScript } from './script.ts'
import { bareTitles } from './titles/titles.ts'

const nouns = (words: readonly string[], gender: PersonWord['gender']): PersonWord[] =>
  words.map((word) => ({ word, gender }))

/** Every word of one character of each of two sets. */
const products = (first: string, second: string): string[] =>
  [...first].flatMap((one) => [...second].map((other) => `${one}${other}`))

const persons = Object.values(personNouns)
  .flat()
  .filter((word) => word.length > 1 && !bareTitles.includes(word))

type Lexicons = (words: Iterable<string>) => Lexicon

const native: Omit<NativeNames, 'groupNouns'> = {
  surnames,
  given,
  neverGiven,
  neverLast,
  longEnds: new Set(['郎']),
  familiar: new Set(['小', '老', '阿', '大']),
  seldomAlone,
  neverBare,
  surnameMark: '姓',
  personNouns: [
    ...nouns(personNouns.male, 'male'),
    ...nouns(personNouns.female, 'female'),
    ...nouns(personNouns.either, null),
  ],
  shortForms,
}

const sound: SoundNames = {
  letters: soundLetters,
  weakEnds: new Set('得因於約當道可若達明和從來立因'),
  partMarks,
  regnal: /^[一二三四五六七八九十]{1,3}世(?![紀界代])/,
}

const createContext = (lexicon: Lexicons): NameContext => ({
  acts: lexicon(acts),
  strongActs: lexicon(strongActs),
  adverbs: lexicon(adverbs),
  before: lexicon(beforeName),
  after: lexicon(afterName),
  persons: lexicon(persons),
  placeEndings: lexicon(placeEndings),
  creditBefore: lexicon(wordsOf('記者 攝影 編輯 編譯 撰文 特派員 通訊員 核稿 責任編輯 實習記者')),
  creditAfter: lexicon(wordsOf('攝 攝影 翻攝 報導 撰文 編譯 核稿 翻拍 電')),
  wills: lexicon(wordsOf('會 要 想 曾 說 稱 親自 親口 本人 下令 上任 當選 勝選 敗選 政府 陣營 團隊 夫婦 夫人')),
  thingsBefore: lexicon(
    wordsOf(
      '颱風 颶風 熱帶風暴 風暴 大廠 龍頭 廠商 設備商 供應商 製造商 開發商 代工廠 車廠 巨頭 品牌 遊戲 電影 影集 小說 專輯 歌曲 單曲 飲料 藥物 疫苗 股票 車款 軟體 平台 城市 小鎮 首都 首府 地區 河流 火山 小行星 太空船 衛星 火箭 飛彈 戰機 航艦 號',
    ),
  ),
  locates: lexicon(
    wordsOf(
      '在 於 位於 位在 生於 出生於 來自 前往 抵達 飛往 駛往 到達 進入 離開 遠離 途經 途徑 定居 居住在 住在 逃往 返回 回到 攻打 佔領 占領 征服 包圍 靠近 往 至 赴 抵',
    ),
  ),
  notNames: lexicon(notNames),
  straddling: lexicon([
    ...straddling,
    ...products('一兩二三四五六七八九十百千萬幾數每這那整半多第', '張項封包車席段程成管支班盤房場方'),
  ]),
})

const createOrganisations = ({ write }: ChineseScript, lexicon: Lexicons): OrganisationRules => ({
  suffixes: lexicon(suffixes),
  endings: write(new Set('隊館社寺廟宮會所校園團場店院行廠')),
  plainSuffixes: lexicon(plainSuffixes),
  needNames: lexicon(wordsOf('公司 企業 集團 財團 智庫 診所 事務所 工作室 分公司 子公司 有限公司 股份有限公司')),
  quantities: lexicon([
    ...wordsOf('所有 一些 許多 任何 部分 其他 多數 少數 當地 各級 縣級 市級 省級 這種 那種'),
    ...products('多這那該各某每首一兩二三四五六七八九十數幾整全', '家間個所級地縣市省些種類座名位'),
  ]),
  founds: write(new Set('設建蓋辦')),
  industries: lexicon(industries),
  wholes: lexicon([...wholes, ...mainlandBodies]),
  speakers: lexicon(speakers),
  countries: lexicon([...countries, ...mainlandCountries]),
  places: lexicon([...places, ...countries, ...mainlandPlaces, ...mainlandCountries]),
  firmCues: lexicon(firmCues),
  stops: lexicon(roleStops),
  latinWords,
  tails: lexicon(tails),
  standIns: write(standIns),
  pointed: write(pointed),
  press: lexicon(press),
  titleMarks: [
    ['《', '》'],
    ['〈', '〉'],
  ],
  joins: lexicon(['、', '和', '與', '及', '以及', '跟']),
  shortEnds: write(new Set('院署局部會黨所處團報社檢府醫大高銀電')),
})

/** How people and bodies are named in Chinese. */
export const createNames = (script: ChineseScript): NameRules => {
  const segmenter = new Intl.Segmenter(script.tag, { granularity: 'word' })
  const lexicon: Lexicons = (words) => createLexicon(script.write([...words]))
  return {
    *wordStarts(text) {
      for (const { index } of segmenter.segment(text)) yield index
    },
    dictionaryWords,
    known: lexicon(knownPeople),
    native: { ...script.write(native), groupNouns: lexicon(groupNouns) },
    sound: script.write(sound),
    context: createContext(lexicon),
    organisations: createOrganisations(script, lexicon),
  }
}
