import { describe, expect, it } from 'vitest'
import { gendersOf } from '../../../../src/facts/people/particle/genders.ts'
import { findEntities } from '../../../../src/facts/people/particle/people.ts'
import { ja } from '../../../../src/languages/ja/index.ts'
import { documentOf } from '../documentOf.ts'

const gendersIn = (text: string) => {
  const document = documentOf(text)
  return Object.fromEntries(gendersOf(document, ja, findEntities(document, ja)))
}

describe('gendersOf, ja', () => {
  it('goes by titles and relations first', () => {
    expect(gendersIn('女優の真壁涼さんと夫の小田島薫さんが会見した。')).toEqual({ 真壁涼: 'female', 小田島薫: 'male' })
  })

  it('goes by a given name that tells', () => {
    expect(gendersIn('ソフィー・ハロウェイ氏と白鳥優子氏と大隈健太郎氏が話した。')).toEqual({
      'ソフィー・ハロウェイ': 'female',
      白鳥優子: 'female',
      大隈健太郎: 'male',
    })
  })

  it('tells nothing by a surname and a word of respect, or by a name that both bear', () => {
    expect(gendersIn('金子氏とキム・ハロウェイ氏が話した。')).toEqual({})
  })
})
