import type { SalienceRules } from '../parts/salience.ts'
import { endsWith, opensWith } from './openers.ts'

/** The words, in one script, by which a Chinese sentence shows that it can't stand alone. Lists are parted by spaces. */
export interface SalienceWords {
  /** 不過，… 他說… 該公司… all speak of what went before. */
  readonly leaning: string
  /** Words that begin like a leaning one and lean on nothing: names, and words of their own. */
  readonly standing: string
  /** 因家中事故，… 雖然下雨，… wait for what follows. */
  readonly waiting: string
  /** Words that begin like a waiting one and wait for nothing: 因此 leans back instead. */
  readonly settled: string
  /** A clause that ends in one only says who speaks, and waits for the words. */
  readonly speaking: string
}

const words = (list: string): string[] => list.split(' ')

/** Which Chinese sentences lean on others, by the words of either script. */
export const chineseSalience = ({ leaning, standing, waiting, settled, speaking }: SalienceWords): SalienceRules => {
  const opens = opensWith(words(waiting), words(settled))
  const ends = endsWith(words(speaking))
  return {
    leansBack: opensWith(words(leaning), words(standing)),
    leansForward: (clause) => opens(clause) || ends(clause),
    clauseEnds: '，；：',
    headlineLength: 40,
    briefLength: 600,
  }
}
