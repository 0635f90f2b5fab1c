import { wordsOf } from '../../../text/lexicon.ts'
import type { PersonWord } from '../../parts/names.ts'

const female = wordsOf(
  '女史 夫人 嬢 女優 女王 王女 王妃 皇后 妃 皇太子妃 公爵夫人 大統領夫人 修道女 スポークスウーマン 女将 妻 前妻 元妻 母 母親 義母 祖母 娘 義理の娘 長女 次女 二女 三女 一人娘 末娘 姉 妹 孫娘 おば 叔母 伯母 めい 姪 女性 女 少女 女児 女の子 主婦 バレリーナ 女子 女流 内親王 ママ',
)
const male = wordsOf(
  '男優 国王 王子 皇太子 親王 天皇 上皇 皇帝 公爵 伯爵 男爵 侯爵 司祭 枢機卿 法王 教皇 神父 スポークスマン 夫 前夫 元夫 父 父親 義父 祖父 息子 義理の息子 長男 次男 二男 三男 一人息子 兄 弟 おじ 叔父 伯父 おい 甥 男性 男 少年 男児 男の子 横綱 大関 関脇 小結 親方 力士 男子 パパ',
)

/** Words that tell the gender of the person beside whose name they stand. さん and 氏 tell none. */
export const gendered: readonly PersonWord[] = [
  ...female.map((word) => ({ word, gender: 'female' as const })),
  ...male.map((word) => ({ word, gender: 'male' as const })),
]
