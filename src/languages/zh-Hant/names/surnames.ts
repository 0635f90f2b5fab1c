import { wordsOf } from '../../../text/lexicon.ts'

/** The surnames that most people bear. */
const common = [
  ...'陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊江呂何羅高蕭潘簡朱鍾鐘彭游詹胡施沈余趙盧梁顏柯孫翁魏戴宋范鄧',
]

/** Surnames that one meets every day. */
const usual = [
  ...'方杜傅侯曹薛丁馬唐卓藍馮姚石董紀歐連程巫汪康尤姜田涂古白鄒章嚴凌韓黎嵇倪萬龔甘錢陸段童柳郝孔阮湯龍金崔尹管伍駱韋陶夏秦史賀賈應邵毛雷裴祝利溫辛俞梅闕饒粘蒲穆巴文岳聶苗谷包袁任于齊關喬全鄔桂殷單車焦牛蔣譚熊孟閻向鮑樊練魯喻常喬項卞佘官花成封游翟屈',
]

/** Rare surnames, each of which also names nothing else very often. */
const rare = [
  ...'艾左符滕諸婁樓鄺鄞晏麥麻查冉尚耿舒匡鄢鄂諶閔仇冼祁郎宗寇柏柴敖倫桑班貢貝裘解商莫莫樂檀邢邸郜郗郁甯寧繆臧臺艾芮苑荊荀莘華葛蒙藺虞衛衣褚詩豐費路遲酈隋隆雲靳鞏顧饒駢魚儲刁初厲叢喻奚姬婁安尉尤岑巢幸庾廉戚敬易晁晉景欒池沙洛浦滑濮烏狄甄畢皮盛盧鹿米糜耿胥臨舒苟茹荊蔚薄扈狐',
]

/** Surnames of two characters, old ones and those of two families joined. */
const compound = wordsOf(`歐陽 司馬 司徒 端木 諸葛 上官 皇甫 東方 尉遲 公孫 夏侯 令狐 慕容 宇文 長孫 司空 獨孤 南宮 西門
  呼延 申屠 軒轅 万俟 張簡 范姜 張廖 徐辜 鄭黃 江謝 陳林 翁陳 周黃`)

/** Characters that are surnames and at the same time everyday words: a name that begins with one needs more to show for it. */
const ambiguous = [
  ...'方高金白江曾任應連於時成安平常全和向路關解單文馬萬溫游石花包毛田牛車龍雷利史古甘項官封麻查尚商莫樂華衛衣豐費隆雲黨初勞強易景木權池沙法紅經臨平伏盛皮米鹿烏柳樓段管童強敬幸戎蒙強梅桂金辛康宗查湯巴尤左班貝敖桑寧魚洛宋連簡許何周余施夏向單葉於',
]

/** Surnames that are far more often a particle or a verb: only the plainest signs make a name of one. */
const particles = new Set('於向和時成全經查沙費豐管任')

const doubt = new Set(ambiguous)
const weigh = (letters: readonly string[], weight: number): [string, number][] =>
  letters.map((letter) => [letter, weight - (particles.has(letter) ? 1.7 : doubt.has(letter) ? 0.7 : 0)])

/** How surely a word is a surname: about 1 for the commonest, below 0 for those that are everyday words as well. */
export const surnames: ReadonlyMap<string, number> = new Map([
  ...weigh(rare, 0),
  ...weigh(usual, 0.5),
  ...weigh(common, 1),
  ...compound.map((name): [string, number] => [name, 0.3]),
])

/** Surnames that standing alone are an everyday word. */
export const neverBare: ReadonlySet<string> = new Set(
  '應曾任連向於和時成全經查單關解路平常都管高安方白許何施從以易尚古強樂利包封',
)
