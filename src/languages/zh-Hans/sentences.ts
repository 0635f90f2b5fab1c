import { createHanSentences } from '../_shared/sentences/han.ts'

/** “……。”的说法, “……。”等: the sentence goes on after the quotation. */
export const sentences = createHanSentences(/^[，、；：,;:。的等之一]|^后[，续]|^——/u)
