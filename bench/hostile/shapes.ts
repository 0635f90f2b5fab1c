import type { LanguagePack } from '../../src/languages/pack.ts'
import { packWords } from '../../test/helpers/packWords.ts'
import { chance, type Stock } from '../text.ts'

/** A text of about `bytes` UTF-8 bytes, made to be slow to read. */
export interface Shape {
  readonly name: string
  readonly make: (bytes: number) => string
}

const repeated = (name: string, unit: string): Shape => ({
  name,
  make: (bytes) => unit.repeat(Math.ceil(bytes / Math.max(1, Buffer.byteLength(unit)))),
})

/** One character of each class again and again: numerals, marks, cues, digits, letters, kana, spaces. */
const characters = [
  ...'萬億兆千百十一第年月日元円％%$€£¥￥＄',
  ...'「」『』（）()[]{}<>《》〈〉“”‘’"\'',
  ...'，。、；：！？,.;:!?-–—…・·/\\|@#&*_~',
  ...'說说表示稱称的是和與他她は が を と の 氏 人社ーアあんA a z 0 1 9 ０ １\t\u3000\u00ad\u200b\ufeff😀é𠮷'.replaceAll(
    ' ',
    '',
  ),
  ' ',
  '\n',
  '\ud800',
]

/** Short runs that a rule may look far behind or ahead for. */
const units = [
  ...[
    '1,',
    '1.',
    '1-',
    '1/',
    '1:',
    '1 ',
    '１，',
    '$1',
    '$1 ',
    '1%',
    '1% ',
    '1至',
    '1~',
    '-1',
    '+1',
    '1e',
    '0.',
    '1,000 ',
  ],
  ...[
    '1億',
    '億1',
    '一億',
    '萬億',
    '十萬',
    '百分之',
    '分之',
    '第1',
    '1年',
    '1月1日',
    '1元',
    '元1',
    '約1',
    '逾',
    '上漲',
    '從1到',
  ],
  ...['「我', '「我」', '「我\n', '「『', '」「', '“a ', '“a” ', '"a ', '"a" ', '(a', '(a)', '（a', "'a ", '《a', '——'],
  ...[
    '他說',
    '他說，',
    '他說：「',
    '的他',
    '他的',
    '，他',
    '表示，',
    '指出「',
    '稱，',
    '根據',
    '據',
    '否認',
    '反駁',
    '說法',
    '對此',
  ],
  ...[
    '王',
    '王小明',
    '王小明、',
    '王小明說',
    '小明·',
    '·王',
    '阿里·',
    '市長',
    '市長王小明',
    '公司',
    '市公司',
    '報導',
    '記者',
  ],
  ...[
    'he said ',
    'said ',
    'said, ',
    'He ',
    'He. ',
    'of ',
    'of the ',
    'and ',
    'and A ',
    'A ',
    'A B ',
    'A. ',
    'A.B.',
    'Mr. ',
    'Mr. A ',
    'Ann Lee ',
    'Ann Lee, ',
  ],
  ...[
    'according to ',
    'that ',
    'that he said ',
    'told A that ',
    'not ',
    'one ',
    'one hundred ',
    'million ',
    'twenty-',
    'two-',
    'half ',
    'percent ',
    'from 1 to ',
    'U.S. ',
    'Inc. ',
    "A's ",
    "'s ",
  ],
  ...[
    'と述べた',
    'は',
    'が',
    'と',
    'は「',
    '」と',
    '」と述べた。',
    '氏',
    '山田氏は',
    '山田太郎',
    'アリ・',
    '・アリ',
    'アリ氏',
    '1万',
    '約1',
    '1兆円',
    '社長の',
    'による',
    'と、',
    'について',
    'した。',
    'の発言',
    'を否定',
    '否定した',
  ],
  ...[
    'A\n',
    '\n\n',
    ' \n',
    '。\n',
    '. ',
    '。',
    '！？',
    '...',
    '。」',
    '.” ',
    'http://a.b/',
    'a@b.c ',
    '1. a\n',
    '- a\n',
    '・a\n',
    '■',
    '▲',
  ],
]

const randomOf = (name: string, words: readonly string[], joins: readonly string[], seed: number): Shape => ({
  name,
  make: (bytes) => {
    const next = chance(seed)
    const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? ''
    const parts: string[] = []
    for (let length = 0; length < bytes; ) {
      const part = pick(words) + pick(joins)
      parts.push(part)
      length += Math.max(1, Buffer.byteLength(part))
    }
    return parts.join('')
  },
})

const MARKS = [...'，。、「」『』（）：；！？,.;:!?"“”‘’()']
const DIGITS = [...'0123456789０９一二三十百萬万億,.-:%$元円']

/** Mixes of what the language's own rules look for, glued and spaced, with marks, numbers and names among them. */
const mixes = (pack: LanguagePack, { names, paragraphs }: Stock): Shape[] => {
  const words = packWords(pack)
  const short = words.filter((word) => word.length <= 3)
  const said = paragraphs.join(' ')
  return [
    randomOf('words of the pack, spaced', words, [' '], 1),
    randomOf('words of the pack, glued', words, [''], 2),
    randomOf('words of the pack among marks', words, [' ', ...MARKS], 3),
    randomOf('words of the pack among marks and line ends', words, [' ', '\n', ...MARKS], 4),
    randomOf('short words of the pack', short, ['', ' '], 5),
    randomOf('words of the pack among numbers', [...words, ...DIGITS, ...DIGITS], ['', ' '], 6),
    randomOf('words and names', [...words, ...names, ...names], [' ', '', ...MARKS], 7),
    randomOf('names in a row', names, [' ', ', ', '、', '和'], 8),
    randomOf('numbers', DIGITS, [''], 9),
    randomOf('marks', MARKS, [''], 10),
    repeated('one line without full stops', said.replace(/[.。!！?？\n]/gu, ' ')),
    repeated('one line without marks', said.replace(/[\p{P}\p{S}\n]/gu, ' ')),
    repeated('one line without spaces', said.replace(/\s/gu, '')),
    repeated('every mark an opening one', said.replace(/\p{P}/gu, '「')),
    repeated(
      'every word a capital',
      said.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()),
    ),
    ...words
      .filter((_, index) => index % Math.ceil(words.length / 12) === 0)
      .map((word) => repeated(`“${word}”`, `${word} `)),
  ]
}

const visible = (text: string): string => JSON.stringify(text).slice(1, -1)

/** The ordinary words that stand before and behind, so that the language is told by them where it can be. */
const framed = ({ name, make }: Shape, { paragraphs }: Stock): Shape => {
  const frame = paragraphs.slice(0, 4).join('\n\n')
  return {
    name,
    make: (bytes) => [frame, make(bytes - 2 * Buffer.byteLength(frame)), frame].join('\n\n'),
  }
}

/** Every shape of a language: single characters and runs between ordinary paragraphs, some alone, and mixes of its words. */
export const shapesOf = (pack: LanguagePack, stock: Stock): Shape[] => [
  ...[...characters, ...units].map((unit) => framed(repeated(visible(unit), unit), stock)),
  ...characters.map((unit) => repeated(`${visible(unit)}, and nothing else`, unit)),
  ...mixes(pack, stock),
]
