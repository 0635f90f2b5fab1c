import type { QualifierWords } from '../../parts/numerals.ts'

// What may stand between the qualifier and its number: 少なくとも計12人, 最大で500万円.
const GAP = '(?:計|合計|合わせて|延べ|約|およそ|で|でも|に|は|も|、)?[ \\u00a0]?'

const before = (words: string): RegExp => new RegExp(`(?:${words})${GAP}$`)

/** Before the number. */
export const qualifiersBefore: readonly QualifierWords[] = [
  // 最大500万円 · 最長5年 ; not 過去最高3兆円, 国内最大30万人
  {
    qualifier: 'under',
    pattern: before(
      '(?<!過去|史上|国内|世界|同国|全国|今年|規模|戦後)(?:最大限?|最高|最長)|せいぜい|多くても?|多くとも|上限',
    ),
  },
  // 少なくとも12人 · 最低3日 ; not 最低気温
  { qualifier: 'over', pattern: before('少なくとも?|少なくても|最低(?:限|でも)?|低くとも|優に|ゆうに') },
  // 約30人 · ほぼ20度 ; not 契約3年, 公約10項目
  {
    qualifier: 'about',
    pattern: before(
      '(?<![契予公条規制節要解誓倹協盟婚特旧新密違売])約|およそ|おおよそ|凡そ|ほぼ|おおむね|概ね|だいたい|推定|推計|ざっと|大体',
    ),
  },
]

const HARD = '(?:大きく|大幅に|はるかに|やや|わずかに|優に)?'

/** After the number and its unit. */
export const qualifiersAfter: readonly QualifierWords[] = [
  // 10人未満 · 3割弱 · 10人に満たない · 50％を下回る ; not 3人以下の通り, 弱い
  {
    qualifier: 'under',
    pattern: new RegExp(
      `^(?:未満|以下(?!の通り|のとおり)|以内|弱(?![いくさ者点体気小火化])|足らず|たらず|に?(?:は|も|すら)?(?:満たな|届かな|達しな|及ばな|とどかな)|に(?:は|も)?(?:満たな|届かな|達しな|及ばな|とどかな|満たず|届かず)|を${HARD}(?:下回|割り|割っ|割る|切り|切っ|切る)|より${HARD}(?:少な|低|小さ))`,
    ),
  },
  // 50人以上 · 5000人超 · 100件を超えた · 3割強 · 10年余り ; not 強い, 超大型, 余裕
  {
    qualifier: 'over',
    pattern: new RegExp(
      `^(?:以上|超(?!大型|音速|高層|過勤)|余り?(?!裕|震|波)|あまり|強(?![いくさ化風制盗豪力調])|を${HARD}(?:超|こえ|越え|上回|突破)|より${HARD}(?:多|高|大き|も多)|を下ら|は下ら|(?:か|もしくは|または|あるいは)それ以上)`,
    ),
  },
  // 2万人ほど · 1000人近く · 30人前後 ; not 程なく, 左右する
  {
    qualifier: 'about',
    pattern: /^(?:ほど(?!なく|ほど)|程度|程(?!なく)|前後|近く|ちかく|ぐらい|くらい|内外|がらみ|見当)/,
  },
]
