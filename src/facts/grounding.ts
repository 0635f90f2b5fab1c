import type { LanguagePack, LanguageTag } from '../languages/pack.ts'
import type { BriefSentence } from '../model/brief.ts'
import type { DropCause } from '../model/edit.ts'
import type { Reply, StatementReply } from '../model/reply.ts'
import { groundFacts } from './grounding/facts.ts'
import { groundKeyFigures } from './grounding/keyFigures.ts'
import { glossed } from './grounding/names/gloss.ts'
import { writtenNames } from './grounding/names/written.ts'
import { type IsOrder, ledgerWithout, withoutOrders } from './grounding/orders.ts'
import { type Judged, judgeHeadline, judgeSentence } from './grounding/prose.ts'
import type { Flaw, Scene } from './grounding/scene.ts'
import { LONGEST_STATEMENT, listFlaw, MOST_SENTENCES } from './grounding/shape.ts'
import type { Fault, Ground } from './grounding/task.ts'
import { groundTranslations, needsTranslation } from './grounding/translations.ts'
import { type Detect, foreignTongue } from './grounding/wording.ts'

/** What the gate is made of. */
export interface GateParts {
  readonly packOf: (tag: string) => LanguagePack | undefined
  readonly packs: Readonly<Record<LanguageTag, LanguagePack>>
  readonly detect: Detect
  readonly isOrder: IsOrder
}

/** Statements past this many aren't even counted: no brief has so many. */
const MOST_STATEMENTS = 100

/** The names that a model writes in another way, as far as the article has them; the two scripts of Chinese write them in the same. */
const withNames = (scene: Scene, { names }: Reply): Scene =>
  needsTranslation(scene.document.language, scene.reader.tag)
    ? { ...scene, written: writtenNames(names, scene) }
    : scene

/** The brief sentence by sentence: what is one too many or said before is thrown out unread. */
const judgeBrief = (brief: readonly StatementReply[], scene: Scene): Judged[] => {
  const keys = new Set<string>()
  return brief.slice(0, MOST_STATEMENTS).map((statement, index) => {
    const flaw = listFlaw(statement.text, index, keys)
    return flaw ? { flaw } : judgeSentence(statement, scene)
  })
}

interface JudgedProse {
  readonly headline: Judged
  readonly brief: readonly Judged[]
}

const textsOf = (judged: readonly Judged[]): string[] => judged.flatMap((one) => (one.flaw ? [] : [one.text]))

/** Flaws that are told before the language of a statement. */
const EARLIER: ReadonlySet<DropCause> = new Set(['shape', 'citation', 'markup'])

/** Headline and brief; all of them fail where together they are in a language of other readers. */
const judgeProse = (reply: Reply, scene: Scene, { detect, packs }: GateParts): JudgedProse => {
  const headline = judgeHeadline(reply.headline, scene)
  const brief = judgeBrief(reply.brief, scene)
  const said = [reply.headline, ...reply.brief.slice(0, MOST_SENTENCES)].map(({ text }) => text)
  const texts = said.filter((text) => text.length <= LONGEST_STATEMENT)
  const tongue = foreignTongue(texts, scene, detect, new Set(Object.keys(packs)))
  if (tongue === undefined) return { headline, brief }
  const flaw: Flaw = { cause: 'language', detail: tongue }
  const thrown = (one: Judged): Judged => (one.flaw && EARLIER.has(one.flaw.cause) ? one : { flaw })
  return { headline: thrown(headline), brief: brief.map(thrown) }
}

const faultsOf = ({ headline, brief }: JudgedProse): Fault[] => [
  ...(headline.flaw ? [{ item: 'headline' as const, index: 0, ...headline.flaw }] : []),
  ...brief.flatMap(({ flaw }, index) => (flaw ? [{ item: 'sentence' as const, index, ...flaw }] : [])),
]

/** The sentences that are let through in their places, with the original behind a name that is written in another way. */
const sentencesOf = (brief: readonly Judged[], { written, reader }: Scene): (BriefSentence | null)[] => {
  const texts = glossed(
    brief.map((judged) => (judged.flaw ? '' : judged.text)),
    written,
    reader,
  )
  return brief.map((judged, index) => (judged.flaw ? null : { text: texts[index] ?? judged.text, spans: judged.spans }))
}

/** The gate between what a model says and what is shown: facts first, since headline and brief may stand on them. */
export const createGround =
  (parts: GateParts): Ground =>
  async (task) => {
    const { reply, language, brief: own } = task
    const { document, orders } = withoutOrders(task.document, parts.isOrder)
    const source = parts.packOf(document.language)
    const found = groundFacts(reply, { document, source, facts: task.facts })
    const facts = ledgerWithout(found.facts, orders)
    const scene = withNames({ document, source, reader: parts.packs[language], facts, written: [] }, reply)
    const prose = judgeProse(reply, scene, parts)
    const replies = needsTranslation(document.language, language) ? reply.translations : []
    const translated = groundTranslations(replies, scene, found.quotationOf)
    return {
      facts: found.facts,
      headline: prose.headline.flaw ? null : prose.headline.text,
      sentences: sentencesOf(prose.brief, scene),
      keyFigures: groundKeyFigures(reply.keyFigures, own.keyFigures, found.figureOf),
      translations: translated.translations,
      passed: found.passed + textsOf([prose.headline, ...prose.brief]).length + translated.passed,
      faults: [...found.faults, ...faultsOf(prose), ...translated.faults],
    }
  }
