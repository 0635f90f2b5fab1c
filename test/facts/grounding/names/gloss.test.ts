import { expect, test } from 'vitest'
import { glossed } from '../../../../src/facts/grounding/names/gloss.ts'
import { languages } from '../../../../src/languages/index.ts'

const hant = languages['zh-Hant']

test.each([
  [
    'behind the first mention alone',
    ['馬泰奧宣布合作。', '馬泰奧說，工程將展開。'],
    [{ written: '馬泰奧', original: 'Corriel Matteo' }],
    ['馬泰奧（Corriel Matteo）宣布合作。', '馬泰奧說，工程將展開。'],
  ],
  [
    'by the last part of a name',
    ['馬泰奧宣布合作。'],
    [{ written: '柯瑞爾·馬泰奧', original: 'Corriel Matteo' }],
    ['馬泰奧（Corriel Matteo）宣布合作。'],
  ],
  [
    'of several names in one sentence',
    ['沈若嵐與馬泰奧會面。'],
    [
      { written: '馬泰奧', original: 'Matteo' },
      { written: '沈若嵐', original: 'Serena Shen' },
    ],
    ['沈若嵐（Serena Shen）與馬泰奧（Matteo）會面。'],
  ],
  [
    'not where it stands already',
    ['馬泰奧（Corriel Matteo）宣布合作。'],
    [{ written: '馬泰奧', original: 'Corriel Matteo' }],
    ['馬泰奧（Corriel Matteo）宣布合作。'],
  ],
  ['not to countries', ['日本宣布合作。'], [{ written: '日本', original: 'Japan' }], ['日本宣布合作。']],
  [
    'not to the other script of the same name',
    ['沈若嵐宣布合作。'],
    [{ written: '沈若嵐', original: '沈若岚' }],
    ['沈若嵐宣布合作。'],
  ],
  [
    'not in quoted words',
    ['她說：「馬泰奧會來。」馬泰奧點頭。'],
    [{ written: '馬泰奧', original: 'Matteo' }],
    ['她說：「馬泰奧會來。」馬泰奧（Matteo）點頭。'],
  ],
  [
    'once, behind the longer of two names',
    ['霧海食品收購對手。', '霧海說，明年完成。'],
    [
      { written: '霧海', original: 'Mistsea' },
      { written: '霧海食品', original: 'Mistsea Foods' },
    ],
    ['霧海食品（Mistsea Foods）收購對手。', '霧海說，明年完成。'],
  ],
  [
    'in full where the first mention is the shorter form',
    ['馬泰奧宣布合作。', '柯瑞爾·馬泰奧說，工程將展開。'],
    [
      { written: '馬泰奧', original: 'Matteo' },
      { written: '柯瑞爾·馬泰奧', original: 'Corriel Matteo' },
    ],
    ['馬泰奧（Corriel Matteo）宣布合作。', '柯瑞爾·馬泰奧說，工程將展開。'],
  ],
  [
    'behind the marks of a title',
    ['期刊《海潮》刊出研究。', '公寓「晴光莊」起火。'],
    [
      { written: '《海潮》', original: 'Tides' },
      { written: '晴光莊', original: 'はれ荘' },
    ],
    ['期刊《海潮》（Tides）刊出研究。', '公寓「晴光莊」（はれ荘）起火。'],
  ],
  ['not where nobody is named', ['工程將展開。'], [{ written: '馬泰奧', original: 'Matteo' }], ['工程將展開。']],
])('an original goes in %s', (_, sentences, written, expected) => {
  expect(glossed(sentences, written, hant)).toEqual(expected)
})

test('brackets are those of the script', () => {
  const written = [{ written: 'Shen Ruolan', original: '沈若嵐' }]
  expect(glossed(['Mayor Shen Ruolan agreed.'], written, languages.en)).toEqual(['Mayor Shen Ruolan (沈若嵐) agreed.'])
})

test('a last word that is a common one is no name by itself', () => {
  const written = [{ written: 'Wuling County', original: '霧嶺縣' }]
  expect(glossed(['Residents of the county left.'], written, languages.en)).toEqual(['Residents of the county left.'])
})

test('one who goes by several forms is told once, behind the owner’s mark', () => {
  const written = [
    { written: 'Shen', original: '沈若嵐' },
    { written: 'Shen Ruolan', original: '沈若嵐' },
  ]
  expect(glossed(['Shen Ruolan’s plan passed.', 'Shen agreed.'], written, languages.en)).toEqual([
    'Shen Ruolan’s (沈若嵐) plan passed.',
    'Shen agreed.',
  ])
})

test('a name of two words goes by the first where the given name is behind', () => {
  const written = [{ written: 'Cho Yi-chen', original: '卓以岑' }]
  expect(glossed(['Mayor Cho agreed.'], written, languages.en)).toEqual(['Mayor Cho (卓以岑) agreed.'])
  expect(glossed(['Choral music was played.'], written, languages.en)).toEqual(['Choral music was played.'])
  const long = [{ written: 'Long Yi-chen', original: '龍以岑' }]
  expect(glossed(['Long lines formed.', 'Mr Long left.'], long, languages.en)).toEqual([
    'Long lines formed.',
    'Mr Long (龍以岑) left.',
  ])
})

test('a word that goes on is no name', () => {
  const written = [{ written: 'Shen', original: '沈若嵐' }]
  expect(glossed(['Shenzhen grew.'], written, languages.en)).toEqual(['Shenzhen grew.'])
})
