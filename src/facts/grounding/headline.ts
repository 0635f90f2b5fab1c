import type { Block, Document, Sentence } from '../../model/document.ts'
import type { Scene } from './scene.ts'

/** The lines above an article that a headline may stand on. */
const headLines = ({ title, byline, publisher }: Document): string[] =>
  [title, publisher, byline].flatMap((line) => (line === null ? [] : [line.replace(/\s+/gu, ' ')])).filter(Boolean)

/** The article with its head behind it, so that every place of the article stays where it was. */
const withHead = (document: Document): { readonly document: Document; readonly head: readonly Sentence[] } => {
  let { text } = document
  const blocks: Block[] = [...document.blocks]
  const head: Sentence[] = []
  for (const line of headLines(document)) {
    const start = text.length + 1
    text = `${text}\n${line}`
    head.push({ block: blocks.length, start, end: text.length })
    blocks.push({ kind: 'heading', start, end: text.length })
  }
  return { document: { ...document, text, blocks, sentences: [...document.sentences, ...head] }, head }
}

/** What a headline is held against: the article and its head. `head` are the sentences that it may stand on besides those it cites. */
export const headlineScene = (scene: Scene): { readonly scene: Scene; readonly head: readonly Sentence[] } => {
  const { document, head } = withHead(scene.document)
  return { scene: { ...scene, document }, head }
}
