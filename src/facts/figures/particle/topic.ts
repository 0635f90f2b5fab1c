import { type Clause, isThing, nounBefore } from './nouns.ts'

/** What a sentence is about: the first noun that its particle marks as topic, else as subject. */
export const topicOf = (clause: Clause): string | null => {
  const { phrases, rules } = clause
  for (const pattern of [rules.particles.topic, rules.particles.subject]) {
    const at = phrases.findIndex((phrase) => isThing(phrase) && pattern.test(phrase.particle))
    const noun = at < 0 ? null : nounBefore(clause, at)
    if (noun) return noun
  }
  return null
}
