import type { HanHabits } from '../../_shared/hanHabits.ts'

/** What a tens' open digit is counted in: 十数人, 20数年 ; not 十数える, 十数字. */
const COUNTED = '(?=[人名個件社年日時分秒回カヵヶか台本枚頭匹隻軒棟世帯校店万億キメ%％])'

/** How numbers are written in Japanese. */
export const habits: HanHabits = {
  start: /[0-9０-９〇零一二三四五六七八九十百千万億兆数何幾]/g,
  // 1,200 · １、２００ · 3.5 · 3・5％ ; not the tail of 1,2345, and not 1・2号機
  arabic:
    /(?<![0-9０-９])(?:[0-9０-９]{1,3}(?:[,，、][0-9０-９]{3}){1,5}|[0-9０-９]{1,16})(?![0-9０-９])(?:[.．][0-9０-９]{1,10}(?![0-9０-９])|・[0-9０-９]{1,2}(?=[%％倍割兆億万度]|ポイント|パーセント|キロ|メートル|センチ|ミリ|トン|ヘクタール))?/y,
  formal: null,
  // 二・五倍 · 〇・三
  decimal: /[・．.]([〇零一二三四五六七八九]{1,8})/y,
  // 数十億 ; not 数人
  vague: /数(?=[十百千万億兆])/y,
  // 何万人 · 幾千
  atLeast: /[何幾](?=[十百千万億])/y,
  some: new RegExp(`数${COUNTED}`, 'y'),
  someAfterDigits: true,
  // 百余人 · 10余年 ; not 余裕, 余震
  more: /余(?=[人名年件個万億回隻台校社])/y,
  about: null,
  shortTail: false,
  // 百十六 · 二千十八
  barePlaces: true,
  bareFrom: 1e4,
  // 3分の1 · 三分の二
  over: /[ \u00a0]?分の[ \u00a0]?/y,
  // 2と4分の1
  mixed: /と/y,
  // -2.5度 · マイナス3度 · 氷点下5度 ; not 30-50, A-3
  sign: /((?<![0-9０-９A-Za-zＡ-Ｚａ-ｚ\u30a1-\u30ff\u4e00-\u9fff%％)）])[-−－]|マイナス|氷点下|零下)$/,
  // 5人に1人 · 10人中3人 (20 and 30 per cent); the part stands behind the whole. Not 10人に3人ずつ
  slashed:
    /(?<![0-9０-９])(?=[0-9０-９]{1,4}人(?:に|中|のうち)([1-9１-９])人)([2-9２-９]|10{1,3}|１０{1,3})人(?:に|中|のうち)[1-9１-９]人(?!ずつ|目|組)/g,
}
