import type { ParticleCueRules } from '../parts/particle/cues.ts'
import { claims } from './cues/claims.ts'
import { dayOf } from './cues/days.ts'
import { disputes } from './cues/disputes.ts'
import { fold, marks } from './cues/marks.ts'
import { roleOf } from './cues/particles.ts'
import { speakers } from './cues/speakers.ts'
import { tails } from './cues/tails.ts'
import { cues as words } from './cues/words.ts'

/** What quotations and disputes are read with in Japanese. */
export const cues: ParticleCueRules = { fold, marks, cues: words, roleOf, tails, claims, speakers, disputes, dayOf }
