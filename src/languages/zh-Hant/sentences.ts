import { createHanSentences } from '../_shared/sentences/han.ts'

/** 「…。」的說法, 「…。」等語: the sentence goes on after the quotation. */
export const sentences = createHanSentences(/^[，、；：,;:。的等之一]|^後[，續]|^——/u)
