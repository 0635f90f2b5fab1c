import type { LanguageBasics } from '../languages/pack.ts'
import type { SalienceRules } from '../languages/parts/salience.ts'
import type { Briefer } from './briefer.ts'
import { candidatesOf } from './candidates.ts'
import { chooseSentences } from './choose.ts'
import { headlineOf } from './headline.ts'
import { storyOf } from './story.ts'

/** What a language without basics is briefed by: its first sentences, which lean on nothing that we know of. */
const anyLanguage: SalienceRules = {
  leansBack: () => false,
  leansForward: () => false,
  clauseEnds: ',;:，；：、،؛',
  headlineLength: 80,
  briefLength: 1000,
}

/** The briefer that needs no model: it chooses sentences of the article, to the letter. Works without facts and in any language. */
export const createRulesBriefer = (basicsOf: (tag: string) => LanguageBasics | undefined): Briefer => ({
  async brief(document, facts) {
    const rules = basicsOf(document.language)?.salience ?? anyLanguage
    const headline = headlineOf(document, rules)
    const candidates = candidatesOf(document, rules)
    const story = storyOf(document, facts, headline, candidates)
    return {
      headline,
      sentences: chooseSentences(story, candidates, rules).map(({ text, span }) => ({ text, spans: [span] })),
      keyFigures: story.keyFigureIndexes,
      madeBy: 'rules',
      model: null,
      dropped: 0,
    }
  },
})
