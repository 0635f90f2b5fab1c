import type { SpacedPack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Entities } from '../../people/people.ts'
import { mentionsOf } from '../../people/resolve.ts'
import { wordsOf } from '../../words.ts'
import type { Line } from './phrases.ts'
import { type SpokenSentence, spokenSentences } from './sentences.ts'
import { createTokens, MOST_TOKENS } from './tokens.ts'

/** A sentence as tokens, or a part of one that is too long. */
export interface Piece {
  readonly line: Line
  readonly sentence: SpokenSentence
}

/** Sentences as tokens; one that is too long is cut. */
export const piecesOf = (document: Document, pack: SpacedPack, entities: Entities): Piece[] => {
  const tokensOf = createTokens(document.text, wordsOf(document, pack.words), mentionsOf(entities), pack.cues.forms)
  return spokenSentences(document, pack.sentences, pack.cues.forms).flatMap((sentence) => {
    const tokens = tokensOf(sentence)
    const pieces: Piece[] = []
    for (let at = 0; at < tokens.length; at += MOST_TOKENS)
      pieces.push({ line: { tokens: tokens.slice(at, at + MOST_TOKENS), rules: pack.cues }, sentence })
    return pieces
  })
}
