import { describe, expect, it } from 'vitest'
import type { HanPack } from '../../../src/languages/pack.ts'
import { zhHans } from '../../../src/languages/zh-Hans/index.ts'
import { zhHant } from '../../../src/languages/zh-Hant/index.ts'
import { addCounts, percent } from '../../eval/counts.ts'
import { scoreDisputes, scoreQuotations } from '../../eval/quotations.ts'
import { passagesIn } from '../../helpers/passages.ts'
import { hear } from '../../helpers/speech.ts'

/** What the reader reached on each file when it was last looked at, in percent. A floor is only ever raised. */
const floors = {
  'zh-Hans/world.txt': { direct: 100, indirect: 92, disputes: 66 },
  'zh-Hant/world.txt': { direct: 100, indirect: 91, disputes: 100 },
  'zh-Hant/first.txt': { direct: 100, indirect: 97, disputes: 94 },
  'zh-Hant/second.txt': { direct: 100, indirect: 96, disputes: 100 },
  'zh-Hant/third.txt': { direct: 91, indirect: 98, disputes: 90 },
  'zh-Hant/fourth.txt': { direct: 94, indirect: 97, disputes: 80 },
}

const packs: readonly HanPack[] = [zhHant, zhHans]

describe.each(Object.entries(floors))('the passages of %s', (path, floor) => {
  const [language, file = ''] = path.split('/')
  const pack = packs.find(({ tag }) => tag === language) ?? zhHant
  const passages = passagesIn(file, pack.tag)
  const scored = passages.map(({ name, gold, open, ...passage }) => {
    const { quotations, disputes: all } = hear(passage, pack)
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
