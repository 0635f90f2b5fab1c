import { isWord, type Line } from './phrases.ts'

/** The first token of a verb with its auxiliaries and adverbs: has repeatedly said. */
export const groupStart = (line: Line, verb: number): number => {
  const { tokens, rules } = line
  let at = verb
  for (let one = tokens[at - 1]; one; one = tokens[--at - 1]) {
    const helps =
      one.part === 'AUX' ||
      (one.part === 'ADV' && !rules.around.joining.has(one.lower) && !rules.around.question.has(one.lower)) ||
      (one.part === 'PART' && !/^['’]/.test(one.text)) ||
      // They have both said.
      (one.part === 'DET' && rules.speakers.many.has(one.lower) && tokens[at - 2]?.part === 'AUX') ||
      isWord(line, one, 'notted')
    if (!helps) break
  }
  return at
}
