import type { Document, Sentence } from '../../model/document.ts'
import type { StatementReply } from '../../model/reply.ts'
import type { Span } from '../../model/span.ts'
import { contains, isSound, joinSpans, overlaps, slice } from '../../text/spans.ts'
import { borneCheck, headlineBorneCheck } from './borne.ts'
import { citedIn } from './citation.ts'
import { headlineScene } from './headline.ts'
import { markupIn } from './markup.ts'
import { namesCheck } from './names.ts'
import { numbersCheck } from './numbers.ts'
import { quotedCheck } from './quoted.ts'
import type { Check, Flaw, Scene, Statement } from './scene.ts'
import { LONGEST_HEADLINE, LONGEST_STATEMENT, LONGEST_TRANSLATION, shapeFlaw } from './shape.ts'
import { speakersCheck } from './speakers.ts'
import { type Spoken, spokenNamesCheck } from './spokenNames.ts'
import { inOwnScript, languageFlaw } from './wording.ts'

/** A statement as it may be shown with the places that it stands on, or why it may not. */
export type Judged =
  | { readonly flaw: null; readonly text: string; readonly spans: readonly Span[] }
  | { readonly flaw: Flaw }

const evidenceOf = ({ text, title, url }: Document, cited: readonly Sentence[]): string =>
  [...cited.map((sentence) => slice(text, sentence)), title ?? '', url ?? ''].join('\n')

/** How a statement is worded: markup, language and script; the text as its readers write it. */
const worded = (text: string, cited: readonly Sentence[], scene: Scene): Flaw | { readonly text: string } => {
  const markup = markupIn(text, evidenceOf(scene.document, cited))
  if (markup !== undefined) return { cause: 'markup', detail: markup }
  const own = inOwnScript(text, scene)
  return languageFlaw(own, scene) ?? { text: own }
}

const spansOf = (scene: Scene, cited: readonly Span[], more: readonly Span[]): Span[] =>
  joinSpans([...cited, ...more].filter((span) => isSound(scene.document.text, span)))

/** The sentences of a document that spans touch. */
const sentencesIn = ({ sentences }: Document, spans: readonly Span[]): Sentence[] =>
  sentences.filter((sentence) => spans.some((span) => overlaps(span, sentence)))

/** The checks one after another; the first flaw holds, and the places that each finds are evidence for the next. */
const checked = (statement: Statement, scene: Scene, checks: readonly Check[]): Judged => {
  let { cited } = statement
  const spans: Span[] = []
  for (const check of checks) {
    const finding = check({ ...statement, cited }, scene)
    if (finding.flaw) return { flaw: finding.flaw }
    if (finding.spans.length === 0) continue
    spans.push(...finding.spans)
    cited = sentencesIn(scene.document, [...cited, ...finding.spans])
  }
  return { flaw: null, text: statement.text, spans: spansOf(scene, statement.cited, spans) }
}

const judge = (text: string, cited: readonly Sentence[], scene: Scene, borne: Check = borneCheck): Judged => {
  const wording = worded(text, cited, scene)
  if ('cause' in wording) return { flaw: wording }
  const quoted = quotedCheck({ text: wording.text, cited }, scene)
  if (quoted.flaw) return { flaw: quoted.flaw }
  const voiced = sentencesIn(scene.document, [...cited, ...quoted.spans])
  return checked({ text: quoted.text, cited: voiced }, scene, [numbersCheck, speakersCheck, namesCheck, borne])
}

/** The sentences that a statement names; `undefined` where one isn't there, or was an order, so that nothing is left of it. */
const citedBy = ({ sentences }: StatementReply, { document }: Scene): readonly Sentence[] | undefined => {
  const cited = citedIn(document, sentences)
  return cited.sound && !cited.sentences.some((one) => isBlank(document, one)) ? cited.sentences : undefined
}

const isBlank = ({ text }: Document, sentence: Sentence): boolean => slice(text, sentence).trim() === ''

const miscited = ({ sentences }: StatementReply): Judged => ({
  flaw: { cause: 'citation', detail: sentences.slice(0, 8).join(', ') },
})

/** Holds one sentence of a brief against the sentences that it cites; the first flaw wins. */
export const judgeSentence = (statement: StatementReply, scene: Scene): Judged => {
  const shape = shapeFlaw(statement.text, LONGEST_STATEMENT)
  if (shape) return { flaw: shape }
  const cited = citedBy(statement, scene)
  return cited ? judge(statement.text, cited, scene) : miscited(statement)
}

/** Holds a headline against what it cites and the article's head; one that cites nothing, against the whole article. */
export const judgeHeadline = (statement: StatementReply, scene: Scene): Judged => {
  const shape = shapeFlaw(statement.text, LONGEST_HEADLINE)
  if (shape) return { flaw: shape }
  const whole = headlineScene(scene)
  if (statement.sentences.length === 0)
    return judge(statement.text, whole.scene.document.sentences, whole.scene, headlineBorneCheck)
  const cited = citedBy(statement, scene)
  return cited ? judge(statement.text, [...cited, ...whole.head], whole.scene) : miscited(statement)
}

/**
 * Holds the translation of a quotation against the sentences that the quotation stands in, and no figure elsewhere. Marks inside it
 * are the speaker's own.
 */
export const judgeTranslation = (text: string, said: Spoken, scene: Scene): Judged => {
  const { span } = said
  const shape = shapeFlaw(text, LONGEST_TRANSLATION)
  if (shape) return { flaw: shape }
  const cited = sentencesIn(scene.document, [span])
  const wording = worded(text, cited, scene)
  if ('cause' in wording) return { flaw: wording }
  const near = {
    ...scene,
    facts: { ...scene.facts, figures: scene.facts.figures.filter((one) => contains(span, one.span)) },
  }
  return checked({ text: wording.text, cited }, near, [numbersCheck, namesCheck, spokenNamesCheck(said)])
}
