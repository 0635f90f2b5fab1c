import type { APIEmbed } from 'discord.js'
import type { Failure } from '../../errors.ts'
import type { Labels } from '../../languages/parts/labels.ts'
import { upTo } from './text.ts'

const DETAIL = 100

/** A failure in one sentence. What it repeats of the member's words is inert. */
export const errorEmbed = ({ code, detail }: Failure, { failures }: Labels): APIEmbed => {
  const inertDetail = Object.fromEntries(
    Object.entries(detail).map(([name, value]) => [name, typeof value === 'string' ? upTo(DETAIL)(value) : value]),
  )
  return { description: failures[code](inertDetail), color: 0x99_99_99 }
}
