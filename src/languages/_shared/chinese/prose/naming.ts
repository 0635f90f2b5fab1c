import type { NamingRules } from '../../../parts/naming.ts'
import { foldNames } from '../../foldNames.ts'
import { isShortName } from '../../shortNames.ts'
import { simplified } from '../script.ts'
import { lists } from './names/lists.ts'
import { createProseView } from './names/view.ts'
import { abbreviatedIn, regions, regionsOf } from './regions.ts'

/** The surname of somebody who is called by it and a title: 沈 of 沈市長; none for whole names. */
const surnameOf = (name: string): string[] => {
  const simple = simplified.write(name)
  const size = [2, 1].find(
    (length) =>
      lists.surnames.has(simple.slice(0, length)) &&
      (lists.titles.has(simple.slice(length)) || SHORT_TITLE.test(simple.slice(length))),
  )
  return size === undefined ? [] : [name.slice(0, size)]
}

/** Short titles that news puts behind a bare surname: 蔡董, 林總, 李導. */
const SHORT_TITLE = /^[董总导]$/u
/** 陈姓车手, 欧阳姓驾驶 ; and 万男, 罗妇 for 万姓男子, 罗姓妇人. */
const CALLED = /^(\p{Script=Han}{1,2})姓\p{Script=Han}/u
const BY_GENDER = /^(\p{Script=Han}{1,2})[男女妇翁嫌童父母妻夫]$/u

/** What bears somebody out who is called by a surname and what they are: the surname with 姓, and the gender where it is said. */
const calledPieces = (name: string): string[] => {
  const simple = simplified.write(name)
  const called = CALLED.exec(simple)?.[1]
  if (called !== undefined) return lists.surnames.has(called) ? [name.slice(0, called.length + 1)] : []
  const surname = BY_GENDER.exec(simple)?.[1]
  if (surname === undefined || !lists.surnames.has(surname)) return []
  return [`${name.slice(0, surname.length)}姓${name.slice(surname.length)}`]
}

/** What else somebody is called who is called by a surname alone: 简女, 简男 for 简姓乘客. */
const otherCalls = (name: string): string[] => {
  const surname = /^(\p{Script=Han}{1,2})姓/u.exec(name)?.[1]
  return surname === undefined ? [] : [...'男女婦翁童嫌'].map((word) => surname + word)
}

/** The names that a body's or a place's name is made of, and the word for its kind, but for one that says little; none where it is of one piece. */
const bodyPieces = (name: string): string[] => {
  const simple = simplified.write(name)
  const stem = name.length - lists.suffixes.endsAt(simple, name.length)
  const { pieces } = createProseView(name.slice(0, stem))
  const own = pieces.filter((piece) => piece.kind !== 'word' && piece.end - piece.start > 1)
  const covered = own.reduce((sum, piece) => sum + piece.end - piece.start, 0)
  if (covered < stem || own.length === 0 || covered === name.length) return []
  const names = own.map((piece) => name.slice(piece.start, piece.end))
  return lists.light.has(simple.slice(stem)) ? names : [...names, name.slice(stem)]
}

/** How names stand for one another in Chinese of either script. */
export const naming: NamingRules = {
  fold: foldNames,
  regions,
  regionsIn: (name) => {
    const short = name.length > 1 ? abbreviatedIn(name) : []
    const code = regionsOf().get(name)
    return short.length === 0 && code ? [code] : short
  },
  pieces: ({ start, end, kind }, text) => {
    const name = text.slice(start, end)
    if (kind === 'person') {
      const called = calledPieces(name)
      return called.length > 0 ? called : surnameOf(name)
    }
    return bodyPieces(name)
  },
  isGeneric: (name) => lists.generic.has(simplified.write(name)) || lists.titles.has(simplified.write(name)),
  isEveryday: (text) => createProseView(text).pieces.every((piece) => piece.kind === 'word'),
  calls: otherCalls,
  stem: (word) => word,
  shortens: isShortName,
}
