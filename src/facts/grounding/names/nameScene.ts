import type { NamingRules } from '../../../languages/parts/naming.ts'
import type { Span } from '../../../model/span.ts'
import { inOrder } from '../../../text/spans.ts'
import type { Scene } from '../scene.ts'
import { articleOf, type NameArticle } from './article.ts'
import { ledgerOf, type NameLedger } from './ledger.ts'

/** What bears a name out: a place in the article, or something that has no place of its own there. */
export type Standing = Span | 'ledger' | undefined

/** A scene ready for names to be looked up in. */
export interface NameScene {
  readonly naming: NamingRules
  readonly source: NamingRules | undefined
  readonly article: NameArticle
  readonly ledger: NameLedger
  readonly written: readonly string[]
  /** Whether the statement is in another language than the article, so that even bodies of every country have other names. */
  readonly translated: boolean
  /** CLDR's code of the country whose language the article is in: it speaks of its own without naming it. */
  readonly home: string | undefined
  /** In order. */
  readonly cited: readonly Span[]
}

/** Prepares a scene; the article and the ledger once for all statements. */
export const nameSceneOf = (scene: Scene, cited: readonly Span[]): NameScene => {
  const { naming } = scene.reader.prose
  const source = scene.source?.prose.naming
  const translated = scene.source?.grammar !== scene.reader.grammar
  return {
    naming,
    source,
    article: articleOf(scene.document, naming.fold, (source ?? naming).stem),
    ledger: ledgerOf(scene.facts, naming.fold),
    written: scene.written.map(({ written }) => naming.fold(written)),
    translated,
    home:
      scene.source?.tag !== scene.reader.tag
        ? new Intl.Locale(scene.source?.tag ?? 'und').maximize().region
        : undefined,
    cited: cited.toSorted(inOrder),
  }
}
