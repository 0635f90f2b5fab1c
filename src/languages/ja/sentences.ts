import { createHanSentences } from '../_shared/sentences/han.ts'

/** 「……。」と話した: the sentence goes on after the quotation. */
export const sentences = createHanSentences(/^[、，：。]|^(?:と|って|など|の|を|が|は|に|で|も|や|という)/u)
