import type { Reading } from './model/reading.ts'

/** A reading as the JSON object that the command line prints: `article`, `facts` and `brief`. */
export const readingJson = ({ document, facts, brief }: Reading) => {
  const { sentences: _, ...article } = document
  return { article, facts, brief }
}
