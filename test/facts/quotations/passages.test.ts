import { describe, expect, it } from 'vitest'
import { addCounts, percent } from '../../eval/counts.ts'
import { scoreDisputes, scoreQuotations } from '../../eval/quotations.ts'
import { passagesIn } from '../../helpers/passages.ts'
import { hear } from '../../helpers/speech.ts'

/** What the reader reached on each file when it was last looked at, in percent. A floor is only ever raised. */
const floors = {
  'first.txt': { direct: 100, indirect: 97, disputes: 94 },
  'second.txt': { direct: 100, indirect: 96, disputes: 100 },
  'third.txt': { direct: 91, indirect: 98, disputes: 90 },
  'fourth.txt': { direct: 94, indirect: 97, disputes: 80 },
}

describe.each(Object.entries(floors))('the passages of %s', (file, floor) => {
  const passages = passagesIn(file)
  const scored = passages.map(({ name, gold, open, ...passage }) => {
    const { quotations, disputes: all } = hear(passage)
    const disputes = all.filter(({ by, against }) => !open.includes(`${by} → ${against}`))
    const [said, contradicted] = [scoreQuotations(gold, quotations), scoreDisputes(gold, disputes)]
    return {
      name,
      counts: { ...said.counts, ...contradicted.counts },
      misses: [...said.misses, ...contradicted.misses],
    }
  })
  const misses = scored.flatMap(({ name, misses: own }) => own.map((miss) => `${name}: ${miss}`)).join('\n')
  const sum = addCounts(scored.map(({ counts }) => counts))

  it.each(['direct', 'indirect', 'disputes'] as const)('are heard as well as before: %s', (measure) => {
    const count = sum[measure]
    expect(count && percent(count), misses).toBeGreaterThanOrEqual(floor[measure])
  })

  it('hold every word that is owed', () => {
    const absent = passages.flatMap(({ text, gold }) =>
      [...(gold.quotations ?? []), ...(gold.quotations_may ?? [])].filter((one) => !text.includes(one.text ?? '')),
    )
    expect(absent).toEqual([])
  })
})
