import { createLexicon } from '../../text/lexicon.ts'
import type { Gender } from '../parts/names.ts'
import type { ParticleNameRules, WordKind } from '../parts/particle/names.ts'
import type { Word } from '../parts/words.ts'
import { belongings, namings, speech, thingEndings } from './names/context.ts'
import { given } from './names/given.ts'
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
import { bodies, links, never, places, things } from './names/things.ts'

/** The classes of IPADIC, the longest that fits. */
const KINDS: Readonly<Record<string, WordKind>> = {
  '名詞-固有名詞-人名-姓': 'surname',
  '名詞-固有名詞-人名-名': 'given',
  '名詞-固有名詞-人名-一般': 'person',
  '名詞-固有名詞-人名': 'person',
  '名詞-固有名詞-地域': 'place',
  '名詞-固有名詞-組織': 'body',
  '名詞-固有名詞': 'proper',
  '名詞-代名詞': 'pronoun',
  '名詞-数': 'number',
  '名詞-接尾': 'suffix',
  '名詞-副詞可能': 'time',
  '名詞-非自立': 'function',
  名詞: 'common',
  接頭詞: 'prefix',
  '助詞-連体化': 'of',
  記号: 'mark',
  UNK: 'unknown',
}

const MARK = /^[\p{P}\p{S}]+$/u
const NUMBER = /^[\d０-９.,．，]+$/u

const kindOf = (word: Word): WordKind => {
  const parts = word.detail.split('-')
  for (let length = parts.length; length > 0; length--) {
    const kind = KINDS[parts.slice(0, length).join('-')]
    if (kind !== 'unknown' && kind) return kind
    if (kind) return MARK.test(word.text) ? 'mark' : NUMBER.test(word.text) ? 'number' : 'unknown'
  }
  return 'function'
}

const PART = '[ァ-ヺー]+'
const INITIAL = '(?:(?<![A-Za-zＡ-Ｚａ-ｚ])[A-ZＡ-Ｚ](?![A-Za-zＡ-Ｚａ-ｚ])[.．]?)'
const JOIN = '[・･·＝=゠]'

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ヴァ/g, 'バ'],
  [/ヴィ/g, 'ビ'],
  [/ヴェ/g, 'ベ'],
  [/ヴォ/g, 'ボ'],
  [/ヴ/g, 'ブ'],
  [/ティ/g, 'チ'],
  [/ディ/g, 'ジ'],
  [/[ー・･·＝=゠\s]/g, ''],
  [/[ァィゥェォッャュョ]/g, ''],
  [/ズ/g, 'ス'],
]

const foldName = (name: string): string =>
  SPELLINGS.reduce((folded, [from, to]) => folded.replace(from, to), name.normalize('NFKC').toLowerCase())

/** How names are written in Japanese news. */
export const names: ParticleNameRules = {
  kindOf,
  scripts: {
    sound: /[ァ-ヺー]/u,
    han: /[\p{Script=Han}々ヶ]/u,
    soft: /[ぁ-ゖ]/u,
    latin: /[A-Za-zＡ-Ｚａ-ｚ\u00C0-\u024F]/u,
    // ジョン・F・ケネディ, J・K・ローリング, デボラ＝リー・ファーネス, カーディB
    soundRuns: new RegExp(
      `(?:${INITIAL}${JOIN}?){0,3}${PART}(?:${JOIN}(?:${PART}|${INITIAL}))*(?:(?<=[ァ-ヺー])[A-ZＡ-Ｚ](?![A-Za-zＡ-Ｚａ-ｚ\\d]))?`,
      'gu',
    ),
    space: /[ \u3000]/u,
    dot: /[・･]/u,
    partMark: /[・･·＝=゠]/u,
    partMarks: /[・･·＝=゠.． \u3000]/gu,
    latinThings: new Set(
      'The Of And University Inc Corp Ltd Company Group Institute Center Centre News Times Post Journal Association Bank Club Party Game World Street School College New Network Channel Business Park Tower Art Music Store Watch Phone Air Pro Max Plus Show Live Night Day Week Daily Weekly Magazine Review Press Records Studio Studios Pictures Entertainment Team'.split(
        ' ',
      ),
    ),
    latinRuns:
      /[A-ZＡ-Ｚ\u00C0-\u00DE][A-Za-zＡ-Ｚａ-ｚ\u00C0-\u024F'’.-]{0,30}(?:[ \u3000](?:(?:de|van|von|der|den|bin|al|la|le|da|di|del|dos) )?[A-ZＡ-Ｚ\u00C0-\u00DE][A-Za-zＡ-Ｚａ-ｚ\u00C0-\u024F'’.-]{0,30}){0,4}/gu,
  },
  foldName,
  native: {
    surnames: new Set(surnames),
    abroad: new Set(abroad),
    known: createLexicon(known),
    genderEnds: new Map<string, Gender>([
      ...[...'子美代江恵香奈菜花乃'].map((end): [string, Gender] => [end, 'female']),
      ...[...'郎男夫雄介太彦助蔵吾'].map((end): [string, Gender] => [end, 'male']),
    ]),
    hanGiven: new Set(hanGiven),
    softGiven: new Set(softGiven),
    femaleEnds: new Set([
      '子',
      '美',
      '代',
      '江',
      '枝',
      '恵',
      '絵',
      '乃',
      '香',
      '奈',
      '沙',
      '花',
      '音',
      '菜',
      '織',
      '穂',
      '里',
      '実',
      '世',
      '太',
      '太郎',
      '介',
      '平',
      '吾',
      '斗',
    ]),
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
  context: {
    subjects: createLexicon(['は', 'が', 'も']),
    speech: new Set(speech),
    links: createLexicon([
      'の',
      'である',
      'であるの',
      'だった',
      'でもある',
      '、',
      'で',
      'である、',
      'の、',
      '，',
      '・',
      'で、',
      'こと',
      'こと、',
      'という',
      'となる',
      'の「',
      '「',
    ]),
    belongings: createLexicon(belongings),
    namings: createLexicon(namings),
    thingEndings: createLexicon(thingEndings),
    afterHonorific: createLexicon([
      '側',
      '自身',
      '本人',
      '宅',
      '方',
      '夫妻',
      '同士',
      '以外',
      '一家',
      '家族',
      '自宅',
      '殺害',
      '逮捕',
      '支持',
      '当選',
      '就任',
      '辞任',
      '任命',
      '指名',
      '擁護',
      '個人',
      '当時',
      '在任',
      '陣営',
      '批判',
      '支援',
      '死去',
      '勝利',
      '失踪',
      '関連',
      '対',
      '最高',
      '不在',
    ]),
    ageBefore: /[\d０-９]{1,3}[歳才](?:の|、|である|になる)?$/u,
    ageAfter: /^(?:[（(][\d０-９]{1,3}[歳才]?(?:[、＝=・][^（()）\n]{0,24})?[）)]|[、,，]\s?[\d０-９]{1,3}[歳才])/u,
    bracket: /^[（(]([^（()）\n]{1,40})[）)]/u,
    belonging: /^[\p{Script=Han}\p{Script=Katakana}ー・A-Za-zＡ-Ｚ々]{2,14}(?:[、＝＝][^（）]{1,12})?$/u,
    reading: /^[ぁ-ゖァ-ヺー・･\s　＝=]{2,24}$/u,
    placings: createLexicon(
      'から へ まで にある 周辺 近郊 付近 沖 在住 出身 産 行き 上空 近く 郊外 中心部 北部 南部 東部 西部 北東 北西 南東 南西 で開 で行 で発生'.split(
        ' ',
      ),
    ),
    thingsBefore: createLexicon(
      '聖 ハリケーン サイクロン 台風 竜巻 巨大地震 火山 衛星 探査機 ロケット 客船 貨物船 タンカー 漁船 帆船 豪華客船 空母 駆逐艦 潜水艦 競走馬 愛犬 愛猫 子犬 子猫 犬の 猫の パンダの ゾウの アプリ ブランド'.split(
        ' ',
      ),
    ),
    credits: createLexicon(['撮影', '提供', '写真', '代表撮影']),
    of: 'の',
    singles: createLexicon(['は', 'が', 'も', 'を', 'と', 'に', 'の', 'から', 'による', 'や', 'への', 'には', 'とは']),
    joins: createLexicon([
      '、',
      'と',
      'や',
      'および',
      '及び',
      'ならびに',
      '並びに',
      'そして',
      '，',
      '・',
      '両',
      'と、',
    ]),
  },
  organisations: {
    suffixes: createLexicon(suffixes),
    plainSuffixes: createLexicon(plainSuffixes),
    prefixes: createLexicon([
      '株式会社',
      '有限会社',
      '一般社団法人',
      '公益財団法人',
      '独立行政法人',
      '国立研究開発法人',
      'ＮＰＯ法人',
      'NPO法人',
      '学校法人',
      '社会福祉法人',
      '宗教法人',
      '医療法人',
    ]),
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
