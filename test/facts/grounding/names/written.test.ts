import { expect, test } from 'vitest'
import { writtenNames } from '../../../../src/facts/grounding/names/written.ts'
import { languages } from '../../../../src/languages/index.ts'
import { noFacts } from '../../../helpers/reading.ts'
import { linesOf } from '../sceneOf.ts'

const english = linesOf('Mayor Serena Shen said on Tuesday that Farwave Energy will build the plant.', 'en')
const chinese = linesOf('霧港市長沈若嵐週二宣布，市府將與遠汐能源合作。', 'zh-Hant')

test.each([
  ['Serena Shen', 'Serena Shen'],
  ['serena shen', 'Serena Shen'],
  ['Farwave', 'Farwave'],
  ['Mayor Serena Shen', 'Mayor Serena Shen'],
])('%s stands in an English article as %s', (original, found) => {
  const scene = { document: english, facts: noFacts, source: languages.en, reader: languages['zh-Hant'] }
  expect(writtenNames([{ written: '某某', original }], scene)).toEqual([{ written: '某某', original: found }])
})

test.each([['Lin Duchuan'], ['said'], ['Tuesday'], ['plant'], ['Shen said on'], [''], ['S']])(
  '%j is no name of the English article',
  (original) => {
    const scene = { document: english, facts: noFacts, source: languages.en, reader: languages['zh-Hant'] }
    expect(writtenNames([{ written: '某某', original }], scene)).toEqual([])
  },
)

test.each([
  ['沈若嵐', true],
  ['沈若岚', true],
  ['遠汐能源', true],
  ['宣布', false],
  ['週二', false],
  ['林渡川', false],
])('%s is a name of the Chinese article: %s', (original, is) => {
  const scene = { document: chinese, facts: noFacts, source: languages['zh-Hant'], reader: languages.en }
  expect(writtenNames([{ written: 'Somebody', original }], scene)).toHaveLength(is ? 1 : 0)
})

test.each([['沈若嵐、林渡川'], ['沈若嵐\n林渡川'], ['x'.repeat(100)], ['1998']])(
  'one name is declared at a time: %j',
  (written) => {
    const scene = { document: english, facts: noFacts, source: languages.en, reader: languages['zh-Hant'] }
    expect(writtenNames([{ written, original: 'Serena Shen' }], scene)).toEqual([])
  },
)
