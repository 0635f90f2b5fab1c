import { createLexicon } from '../../text/lexicon.ts'
import type { Gender } from '../parts/names.ts'
import type { ParticleNameRules } from '../parts/particle/names.ts'
import { context } from './names/context.ts'
import { given } from './names/given.ts'
import { kindOf } from './names/kinds.ts'
import { abroad, hanGiven, known, knownBySound, neverGiven, notNames, softGiven, surnames } from './names/native.ts'
import {
  bodyNouns,
  countries,
  firmCues,
  notBodies,
  plainSuffixes,
  pointers,
  speakers,
  suffixes,
  thingNouns,
  wholes,
} from './names/organisations.ts'
import { foldName, scripts } from './names/scripts.ts'
import { bodies, links, never, places, things } from './names/things.ts'

/** How names are written in Japanese news. */
export const names: ParticleNameRules = {
  kindOf,
  scripts,
  foldName,
  native: {
    surnames: new Set(surnames),
    abroad: new Set(abroad),
    known: createLexicon(known),
    genderEnds: new Map<string, Gender>([
      ...[...'子美代江恵香奈菜花乃'].map((end): [string, Gender] => [end, 'female']),
      ...[...'郎男夫雄介太彦助蔵吾'].map((end): [string, Gender] => [end, 'male']),
    ]),
    surnameEnds: new Set('野川山田原島沢本村崎井谷木'),
    hanGiven: new Set(hanGiven),
    softGiven: new Set(softGiven),
    mixedEnds: new Set('子美代江枝恵絵乃香奈沙花音菜織穂里実世太介平吾斗'),
    notNames: createLexicon(notNames),
    neverGiven: new Set(neverGiven),
  },
  sound: {
    given,
    links: new Set(links),
    inThings: /..オブ(?=..)|..アンド(?=..)|..フォー(?=..)/u,
    never: new Set(never),
    things: createLexicon(things),
    places: new Set(places),
    bodies: new Set(bodies),
    known: new Set(knownBySound),
    common: new Set(['ノース', 'サウス', 'イースト', 'ハイ', 'ゴールド', 'シルバー', 'ロイヤル', 'スーパー']),
  },
  context,
  organisations: {
    suffixes: createLexicon(suffixes),
    plainSuffixes: createLexicon(plainSuffixes),
    wholes: createLexicon(wholes),
    countries: createLexicon(countries),
    pointers: createLexicon(pointers),
    notBodies: new Set(notBodies),
    acronyms: /(?<![A-Za-zＡ-Ｚａ-ｚ\d０-９])(?:[A-Z]{2,6}|[Ａ-Ｚ]{2,6})(?![A-Za-zＡ-Ｚａ-ｚ\d０-９])/gu,
    tails: createLexicon(['紙', '誌', '社', '通信']),
    bodyNouns: createLexicon(bodyNouns),
    thingNouns: createLexicon(thingNouns),
    bodyLinks: createLexicon(['である', 'の「', '「', '『', 'の『', '・']),
    firmCues: createLexicon(firmCues),
    speakers: createLexicon(speakers),
    governed: new Set(['県', '都', '府', '市', '町', '村', '州', '国', '区', '道']),
    sources: createLexicon(['によると', 'によれば', 'が報じ', 'が伝え', 'は報じ', 'は伝え', 'が発表', 'は発表']),
  },
}
