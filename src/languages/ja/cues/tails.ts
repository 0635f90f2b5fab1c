import type { ParticleTailRules } from '../../parts/particle/cues.ts'

const ENDING = new Set(['た', 'だ', 'ます', 'です', 'て', 'で', 'ん'])
const UNDONE_AUX = new Set(['ない', 'ぬ', 'たい', 'う', 'まい', 'らしい', 'べし', '不変化型'])
const UNDONE_SUFFIX = new Set(['れる', 'られる', 'せる', 'させる'])
/** 言えば, 言ったら: nothing is said yet. */
const CONDITIONS = new Set(['ば', 'たら', 'なら'])
const JOINING = new Set(['が', 'けど', 'けれど', 'けれども', 'ので', 'から', 'し', 'ものの', 'のに'])
/** An unseen subject may do what a clause before these does: まで述べた is none. */
const HELPING = new Set([
  'いる',
  'てる',
  'おる',
  'くる',
  'くれる',
  'いく',
  'しまう',
  'みせる',
  'ある',
  '始める',
  '続ける',
])

/** What stands behind a Japanese verb. */
export const tails: ParticleTailRules = {
  ending: ({ text, lemma, part, detail }) =>
    (part === 'AUX' && ENDING.has(lemma)) ||
    (part === 'SCONJ' && ENDING.has(text)) ||
    (part === 'VERB' && HELPING.has(lemma) && (detail.includes('非自立') || lemma === 'おる')),
  attributive: ({ text, lemma, part, detail }) =>
    (part === 'AUX' && lemma === 'た' && text !== 'たら') ||
    (part === 'VERB' && detail.includes('非自立') && text === lemma),
  undone: ({ text, lemma, part, detail }) =>
    CONDITIONS.has(text) ||
    (part === 'AUX' && UNDONE_AUX.has(lemma)) ||
    (part === 'ADJ' && lemma === 'ない') ||
    (detail.startsWith('動詞-接尾') && UNDONE_SUFFIX.has(lemma)),
  wanted: ({ lemma, part }) => part === 'AUX' && lemma === 'う',
  joining: ({ text, part }) => (part === 'SCONJ' && JOINING.has(text)) || text === '一方' || text === '半面',
  circumstance: new Set(
    '上 うえ 後 あと 際 とき 時 ほか 他 一方 ところ 直後 ため まま 通り とおり 末 半面 反面 翌日 のち 中 なか'.split(
      ' ',
    ),
  ),
  thing: new Set(['こと', 'の', 'もの', 'ん', 'わけ', 'はず', 'とおり']),
  doing: 'する',
  hearing: 'いう',
}
