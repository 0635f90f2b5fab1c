import { endsWith, opensWith } from '../_shared/openers.ts'
import type { SalienceRules } from '../parts/salience.ts'

/** 不过，… 他说… 该公司… all speak of what went before. */
const leaning =
  '对此 为此 因此 所以 此外 另外 另一方面 另 不过 然而 但 可是 却 而 并 也 则 且 同时 随后 之后 接着 于是 结果 最后 其 其中 此 该 这 那 他 她 它 例如 譬如 比如 换言之 也就是说 总之 反之 否则 尤其 至于 与此 相较之下 相比之下 据此 前者 后者 两人 两者 双方 一行人 对方 当时 当天 同一天 同日 隔天 报道指出 报道称 报道说 报道还'.split(
    ' ',
  )

/** 但丁, 也门, 那不勒斯 are names; 其实 leans. */
const standing = '但丁 也门 另类 而立 并非 那不勒斯 纳斯达克 他山 他国 且战'.split(' ')

/** 因家中事故，… 虽然下雨，… wait for what follows; 因此 leans back instead. */
const waiting =
  '因 因为 由于 虽 虽然 尽管 即使 若 如果 倘若 假如 当 为 为了 除了 不仅 不但 随着 对于 关于 针对 根据 据 对此 经 只要 一旦 既然 无论 不论 经过 在'.split(
    ' ',
  )

const opens = opensWith(waiting, '因此 为此 在场'.split(' '))
/** A clause that only says who speaks waits for the words. */
const ends = endsWith(
  '说 表示 指出 宣布 认为 强调 透露 坦言 直言 称 提到 说明 呼吁 批评 质疑 回应 反驳 否认 判决 发现 显示 获悉 得知'.split(
    ' ',
  ),
)

export const salience: SalienceRules = {
  leansBack: opensWith(leaning, standing),
  leansForward: (clause) => opens(clause) || ends(clause),
  clauseEnds: '，；：',
  headlineLength: 40,
  briefLength: 600,
}
