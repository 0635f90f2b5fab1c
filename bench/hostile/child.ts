import { languages, packOf } from '../../src/languages/index.ts'
import type { LanguageTag } from '../../src/languages/pack.ts'
import { createRulesPipeline } from '../../src/parts.ts'
import { articleOf, stockOf } from '../text.ts'
import { shapesOf } from './shapes.ts'

const isTag = (tag: string | undefined): tag is LanguageTag => tag !== undefined && Object.hasOwn(languages, tag)

// A line for each shape from a number on; whoever started this sees after which one it was too slow.
const [tag, size, from = '0'] = process.argv.slice(2)
if (!isTag(tag)) throw new Error(`No language ${tag}`)
const pack = packOf(tag)
if (!pack) throw new Error(`No pack for ${tag}`)
const stock = await stockOf(tag)
const read = createRulesPipeline({ timeZone: 'Asia/Taipei' })

const timed = async (text: string): Promise<number> => {
  const start = performance.now()
  await read({ kind: 'text', text, name: null })
  return performance.now() - start
}

/** A slow one is timed again: the machine may have been busy with something else. */
const SLOW = 10
const HOPELESS_MS = 20_000

const bestOf = async (text: string, usual: number): Promise<number> => {
  const first = await timed(text)
  return first > SLOW * usual && first < HOPELESS_MS ? Math.min(first, await timed(text)) : first
}

const say = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`)

const bytes = Number(size)
const ordinary = await articleOf(tag, bytes)
const runs: number[] = []
for (let run = 0; run < 5; run++) runs.push(await timed(ordinary))
const usual = Math.min(...runs)
say({ ordinary: usual })

const shapes = shapesOf(pack, stock)
for (let index = Number(from); index < shapes.length; index++) {
  const shape = shapes[index]
  if (!shape) continue
  say({ begun: index, name: shape.name })
  say({ index, name: shape.name, millis: await bestOf(shape.make(bytes), usual) })
}
