import { expect, test } from 'vitest'
import type { LanguageTag } from '../../../src/languages/pack.ts'
import { gated } from './gate.ts'
import { linesOf } from './sceneOf.ts'

interface Case {
  readonly name: string
  readonly text: string
  readonly from: LanguageTag
  readonly to: LanguageTag
  readonly said: string
  readonly names?: readonly (readonly [written: string, original: string])[]
  /** The cause that it is thrown out for, or how it is shown. */
  readonly cause?: string
  readonly shown?: string
}

const storm = 'The storm came ashore at 7:40 a.m. near Port Wendel, Florida, with winds of 130 mph.'
const otters = 'Ilse Brandvold-Kerr followed 86 otters for 18 months, and each lost $1,500 worth of fish.'
const plant = 'ミナト電機の潮見工場は1989年に稼働し、5人に1人が職を失う。北米の拠点は残す。'
const flats = '火元は海辺市の「はれ荘」で、約4時間後に消し止められた。'
const term = '霧港地方法院判處前局長沈若嵐有期徒刑9年6月。'
const app = '局长沈若岚说：“这个软件的网络很稳。”'

const cases: readonly Case[] = [
  {
    name: 'an hour and a measure that the article has',
    text: storm,
    from: 'en',
    to: 'zh-Hant',
    said: '暴風清晨7時40分在佛羅里達州溫德爾港登陸，風速每小時130英里。',
    names: [
      ['溫德爾港', 'Port Wendel'],
      ['佛羅里達州', 'Florida'],
    ],
    shown: '暴風清晨7時40分在佛羅里達州溫德爾港（Port Wendel）登陸，風速每小時130英里。',
  },
  {
    name: 'the other half of the day',
    text: storm,
    from: 'en',
    to: 'zh-Hant',
    said: '暴風下午7時40分登陸。',
    cause: 'number',
  },
  {
    name: 'kilometres for miles',
    text: storm,
    from: 'en',
    to: 'zh-Hant',
    said: '風速達每小時130公里。',
    cause: 'number',
  },
  {
    name: 'a state by its short form',
    text: storm,
    from: 'en',
    to: 'zh-Hant',
    said: '暴風侵襲佛州。',
    names: [['佛羅里達州', 'Florida']],
    shown: '暴風侵襲佛州。',
  },
  {
    name: 'a state that is another’s',
    text: storm,
    from: 'en',
    to: 'zh-Hant',
    said: '暴風侵襲加州。',
    names: [['佛羅里達州', 'Florida']],
    cause: 'name',
  },
  {
    name: 'a name of two parts, one of which sounds like another name',
    text: otters,
    from: 'en',
    to: 'zh-Hant',
    said: '布蘭納西-柯爾追蹤86隻海獺18個月。',
    names: [['布蘭納西-柯爾', 'Brandvold-Kerr']],
    shown: '布蘭納西-柯爾（Brandvold-Kerr）追蹤86隻海獺18個月。',
  },
  { name: 'years for months', text: otters, from: 'en', to: 'zh-Hant', said: '她追蹤86隻海獺18年。', cause: 'number' },
  {
    name: 'a tenfold number whose first digit is a number of the article',
    text: otters,
    from: 'en',
    to: 'zh-Hant',
    said: '每隻損失1萬5000美元的魚。',
    cause: 'number',
  },
  {
    name: 'a share by heads, and a part of the earth',
    text: plant,
    from: 'ja',
    to: 'zh-Hant',
    said: '每五人就有一人失去工作，北美據點則保留。',
    shown: '每五人就有一人失去工作，北美據點則保留。',
  },
  {
    name: 'another share by heads',
    text: plant,
    from: 'ja',
    to: 'zh-Hant',
    said: '每十人就有一人失去工作。',
    cause: 'number',
  },
  {
    name: 'a declared name in the marks that the article has around it',
    text: flats,
    from: 'ja',
    to: 'zh-Hant',
    said: '公寓「晴光莊」起火，約四小時後撲滅。',
    names: [['晴光莊', 'はれ荘']],
    shown: '公寓「晴光莊」（はれ荘）起火，約四小時後撲滅。',
  },
  {
    name: 'words in marks that are no declared name',
    text: flats,
    from: 'ja',
    to: 'zh-Hant',
    said: '公寓「晴光莊」起火。',
    cause: 'quotation',
  },
  {
    name: 'a term of years and months',
    text: term,
    from: 'zh-Hant',
    to: 'en',
    said: 'The former bureau chief was sentenced to nine years and six months in prison.',
    shown: 'The former bureau chief was sentenced to nine years and six months in prison.',
  },
  {
    name: 'a term with its parts swapped',
    text: term,
    from: 'zh-Hant',
    to: 'en',
    said: 'The former bureau chief was sentenced to six years and nine months in prison.',
    cause: 'number',
  },
  {
    name: 'Taiwan’s words outside of quoted ones alone',
    text: app,
    from: 'zh-Hans',
    to: 'zh-Hant',
    said: '关于软件，局长沈若岚说：「这个软件的网络很稳。」',
    shown: '關於軟體，局長沈若嵐說：「这个软件的网络很稳。」',
  },
  {
    name: 'a temperature',
    text: 'Temperatures rose to 31 degrees Celsius.',
    from: 'en',
    to: 'zh-Hant',
    said: '氣溫升至攝氏31度。',
    shown: '氣溫升至攝氏31度。',
  },
  {
    name: 'a weight by a word that may be a length',
    text: '落石は重さ約300キロだった。',
    from: 'ja',
    to: 'zh-Hant',
    said: '落石重約300公斤。',
    shown: '落石重約300公斤。',
  },
  {
    name: 'tonnes for it',
    text: '落石は重さ約300キロだった。',
    from: 'ja',
    to: 'zh-Hant',
    said: '落石重約300公噸。',
    cause: 'number',
  },
  {
    name: 'hours by the day of the article',
    text: 'The race should have started an hour earlier.',
    from: 'en',
    to: 'zh-Hant',
    said: '比賽應提早2小時開始。',
    cause: 'number',
  },
]

test.each(cases)('$from → $to: $name', async ({ text, from, to, said, names, cause, shown }) => {
  const grounded = await gated(
    linesOf(text, from),
    {
      brief: [{ text: said, sentences: linesOf(text, from).sentences.map((_, index) => index + 1) }],
      names: (names ?? []).map(([written, original]) => ({ written, original })),
    },
    to,
  )
  expect(grounded.faults.find(({ item }) => item === 'sentence')?.cause).toBe(cause)
  expect(grounded.sentences[0]?.text).toBe(shown)
})
