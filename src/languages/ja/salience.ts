import { endsWith, opensWith } from '../_shared/openers.ts'
import type { SalienceRules } from '../parts/salience.ts'

/** 「しかし、」「同社は」「これに対し」 all speak of what went before. */
const leaning =
  'しかし だが ただ、 ただし 一方 また、 さらに そのため その この これ それ あの ここ そこ こう そう そして ところが なお なお、 すると だから したがって つまり 例えば たとえば 特に、 彼 彼女 同社 同氏 同市 同県 同省 同庁 同党 同紙 同日 同国 同署 当時 両者 両氏 両社 前者 後者 このほか その後 翌日 とはいえ もっとも、 むしろ 結局 でも、 けれど 逆に'.split(
    ' ',
  )

/** 彼岸 is a season; このたび only opens. */
const standing = '彼岸 このたび この夏 この冬 この春 この秋'.split(' ')

/** 「もし雨なら、」「なぜなら、」 wait for what follows. */
const waiting = 'もし たとえ なぜなら 仮に'.split(' ')

const opens = opensWith(waiting)
/** A clause that only says who speaks waits for the words. */
const ends = endsWith('述べ 語り 話し 発表し と'.split(' '))

export const salience: SalienceRules = {
  leansBack: opensWith(leaning, standing),
  leansForward: (clause) => opens(clause) || ends(clause),
  clauseEnds: '、，；：',
  headlineLength: 40,
  briefLength: 600,
}
