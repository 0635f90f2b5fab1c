import { expect, it } from 'vitest'
import { mapOutside, markedIn } from '../../../src/facts/grounding/marks.ts'
import { packOf } from '../../../src/languages/index.ts'
import { slice } from '../../../src/text/spans.ts'

const marked = (text: string, tag: string): string[] =>
  markedIn(text, packOf(tag)?.prose.marks ?? []).map((span) => slice(text, span))

it.each([
  ['他說：「好，『很好』。」又說「走」。', 'zh-Hant', ['好，『很好』。', '走']],
  ['他说：“好，‘很好’。”', 'zh-Hans', ['好，‘很好’。']],
  ['彼は「市場は『街の台所』だ」と述べた', 'ja', ['市場は『街の台所』だ']],
  ['She said "yes" and “no”.', 'en', ['yes', 'no']],
  ['He called it ‘plain wrong’, the council’s head said.', 'en', ['plain wrong']],
  ["He called it 'plain wrong', the council's head said.", 'en', ['plain wrong']],
  ["The boats' crews and the council's '90s plan, rock 'n' roll.", 'en', ['n']],
  ['An English sentence with 「放題」 in it.', 'en', ['放題']],
  ['Un mot «à part» dit-il', 'en', ['à part']],
  // Half a pair holds all that it may hold.
  ['他說：「我會走', 'zh-Hant', ['我會走']],
  ['他說我會走」，然後走了', 'zh-Hant', ['他說我會走']],
  ['She said "I will go', 'en', ['I will go']],
  ['書名《長夜》不是話', 'zh-Hant', []],
  ['空的「」和「 」', 'zh-Hant', []],
])('%s (%s)', (text, tag, words) => {
  expect(marked(text, tag)).toEqual(words)
})

it('changes what stands outside alone', () => {
  const text = '他說「一」又說「二」。'
  const spans = markedIn(text, packOf('zh-Hant')?.prose.marks ?? [])
  expect(mapOutside(text, spans, (outside) => outside.replaceAll('說', '講'))).toBe('他講「一」又講「二」。')
})

it('takes marks without end in stride', () => {
  expect(markedIn('「'.repeat(50_000), packOf('zh-Hant')?.prose.marks ?? []).length).toBeLessThanOrEqual(1)
  expect(() => markedIn('」「'.repeat(50_000), packOf('zh-Hant')?.prose.marks ?? [])).not.toThrow()
})
