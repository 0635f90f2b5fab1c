import characters from 'opencc-js/dict/TSCharacters'
import { foldQuery } from '../text/fold.ts'

// «萬 万|臺 台|…»: the first of several simplified forms is the usual one.
const simplified = new Map(
  characters.split('|').map((entry) => {
    const [from = '', to = from] = entry.split(' ')
    return [from, to] as const
  }),
)

/** What names and words are matched by across scripts: width, case and white space folded, traditional characters as simplified ones. Never shown. */
export const foldForMatching = (text: string): string =>
  Array.from(foldQuery(text), (character) => simplified.get(character) ?? character).join('')
