import { describe, expect, test } from 'vitest'
import * as acts from '../../../../../src/languages/_shared/chinese/figures/wordKinds/acts.ts'
import * as changes from '../../../../../src/languages/_shared/chinese/figures/wordKinds/changes.ts'
import * as functionWords from '../../../../../src/languages/_shared/chinese/figures/wordKinds/functionWords.ts'
import * as nouns from '../../../../../src/languages/_shared/chinese/figures/wordKinds/nouns.ts'
import * as times from '../../../../../src/languages/_shared/chinese/figures/wordKinds/times.ts'
import * as verbs from '../../../../../src/languages/_shared/chinese/figures/wordKinds/verbs.ts'
import { kinds, longest } from '../../../../../src/languages/_shared/chinese/figures/wordKinds.ts'

const lists = Object.entries({ ...acts, ...changes, ...functionWords, ...nouns, ...times, ...verbs })

describe('the words around figures', () => {
  test('no word stands in two lists', () => {
    const words = lists.flatMap(([, text]) => text.trim().split(/\s+/))
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })

  test('every word is of Han characters, and no longer than is looked for', () => {
    for (const word of kinds.keys()) {
      expect(word).toMatch(/^[\u4e00-\u9fff、]+$/u)
      expect(word.length).toBeLessThanOrEqual(longest)
    }
  })
})
