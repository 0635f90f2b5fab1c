import type { ProseRules } from '../../parts/prose.ts'
import { looksChinese } from './looksOwn.ts'
import { properNouns } from './prose/names.ts'
import { naming } from './prose/naming.ts'
import { numbers } from './prose/numbers.ts'

/** 不|具有普遍性, 沒有|選邊, 絕不會|放棄 ; not 特別|重要, 有沒有|選邊, 除非|下雨. Letters of both scripts. */
const denial = {
  before:
    /(?:(?<![要差可])不[會会能是要該该想可敢願愿必用須须准許许再]?|(?<!有)[沒没]有?|未[曾能]?|(?<!有)[無无]法?|(?<![除莫是])非|(?<![特差分級级個个性類类區区識识告])[別别]|勿)$/,
  anywhere: /[不沒没未無无非否別别勿]/,
}

/** What Chinese of both scripts is checked by. */
export const createProse = (called: string, ownScript: ProseRules['ownScript']): ProseRules => ({
  called,
  properNouns,
  naming,
  numbers,
  denial,
  marks: [
    ['「', '」'],
    ['『', '』'],
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
  ],
  ownScript,
  looksOwn: looksChinese,
})
