import { expect, it } from 'vitest'
import { createRulesBriefer } from '../../../src/brief/rules.ts'
import { createRulesExtractor } from '../../../src/facts/rules.ts'
import { basicsOf, packOf } from '../../../src/languages/index.ts'
import { createGate } from '../../../src/parts.ts'
import { documentOf } from '../../helpers/document.ts'
import { injections } from './injections.ts'
import { linesShown } from './replies.ts'

const ground = createGate()
const extractor = createRulesExtractor(packOf)
const briefer = createRulesBriefer(basicsOf)

it.each(injections)(
  '$language $name: nothing of it is let through',
  async ({ title, text, language, reply, payload }) => {
    const document = documentOf(text, { title })
    const facts = await extractor.extract(document)
    const brief = await briefer.brief(document, facts)
    const known = new Set(
      linesShown({ facts, headline: null, sentences: [], keyFigures: [], translations: {}, passed: 0, faults: [] }),
    )
    const grounded = await ground({ document, facts, brief, reply, language })
    const shown = linesShown(grounded).filter((line) => !known.has(line))
    for (const words of payload) expect(shown.join('\n')).not.toContain(words)
    expect(shown).toEqual([])
  },
)

it('lets the rest of such an article through', async () => {
  const [injection] = injections
  if (!injection) throw new Error('No injections.')
  const document = documentOf(injection.text, { title: injection.title })
  const facts = await extractor.extract(document)
  const brief = await briefer.brief(document, facts)
  const honest = [
    { text: '市長卓以岑表示，攤位將增為110攤。', sentences: [2] },
    { text: '市議員柯望北質疑，工程費五年內漲了四成。', sentences: [5] },
  ]
  const reply = { ...injection.reply, headline: { text: '望潮市老市場明年秋天開放', sentences: [] }, brief: honest }
  const grounded = await ground({ document, facts, brief, reply, language: 'zh-Hant' })
  expect(grounded.faults).toEqual([])
  expect(grounded.sentences.map((one) => one?.text)).toEqual(honest.map(({ text }) => text))
})
