import type { Briefer } from './briefer.ts'

/** The briefer that needs no model: it chooses sentences of the article. */
export const createRulesBriefer = (): Briefer => ({
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
