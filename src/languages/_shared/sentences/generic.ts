import { createSentenceRules } from './splitter.ts'

/** Sentences of a language that Dibao doesn't know: whatever Unicode calls the end of a sentence, before a space where it is a point. */
export const genericSentences = createSentenceRules({
  marks: /[\p{Sentence_Terminal}…]/u,
  ends(block, at) {
    const mark = block.charAt(at)
    if (!/[.!?…]/.test(mark)) return true
    return (
      /^[.!?…]*["'”’»)\]]*(?:\s+(?![\p{Ll}])|$)/u.test(block.slice(at + 1, at + 40)) &&
      !/^\P{L}?\p{Lu}$/u.test(block.slice(Math.max(0, at - 2), at))
    )
  },
  carriesOn: (block, at) => /^\s*[\p{Ll},;:–—-]/u.test(block.slice(at, at + 8)),
  longestEnclosed: 900,
})
