import type { CueRules } from '../../parts/cues.ts'
import { claims } from './cues/claims.ts'
import { dayOf } from './cues/days.ts'
import { disputes } from './cues/disputes.ts'
import { fold, marks } from './cues/marks.ts'
import { notCues } from './cues/notCues.ts'
import { subjects } from './cues/subjects.ts'
import { words } from './cues/words.ts'
import type { ChineseScript } from './script.ts'

/** How speech is told of in Chinese. */
export const createCues = ({ write }: ChineseScript): CueRules =>
  write({ fold, marks, words, notCues, subjects, claims, disputes, dayOf })
