/** Who found a fact: a model alone, or the rules and a model. The rules alone where nothing is said. */
export type FoundBy = 'llm' | 'both'
