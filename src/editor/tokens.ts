import { byteLength } from '../text/truncate.ts'

/**
 * The tokens of a text at the most, near enough: three bytes to a token, which is one Han character or three Latin letters. Tokenizers
 * of this decade need less of either; a guess from above keeps a call under its ceiling whichever model counts.
 */
export const tokensOf = (text: string): number => Math.ceil(byteLength(text) / 3)
