import { wordsOf } from '../../../text/lexicon.ts'

/** Words of respect after a name: 山田さん, スミス両氏. None is an office. */
export const honorifics = wordsOf(
  '氏 両氏 各氏 さん さま 様 君 くん ちゃん ちゃま 殿 嬢 女史 夫妻 さん夫妻 氏夫妻 夫婦 一家 きょうだい 兄弟 姉妹 親子',
)
