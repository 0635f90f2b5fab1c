import { wordsOf } from '../../../../text/lexicon.ts'

/** The surnames that most people bear. */
const common = [
  ...'陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊江呂何羅高蕭潘簡朱鍾鐘彭游詹胡施沈余趙盧梁顏柯孫翁魏戴宋范鄧',
]

/** Surnames that one meets every day. */
const usual = [
  ...'方杜傅侯曹薛丁馬唐卓藍馮姚石董紀歐連程巫汪康尤姜田涂塗凃古白鄒章嚴凌韓黎嵇倪萬龔甘錢陸段童柳郝孔阮湯龍金崔尹管伍駱韋陶夏秦史賀賈應邵毛雷裴祝利溫辛俞梅闕饒粘蒲穆巴文岳聶苗谷包袁任于齊關喬全鄔桂殷單車焦牛蔣譚熊孟閻向鮑樊練魯喻常項卞佘官花成封翟屈',
  ...'朴丘佟耿鈕靳瞿簡闞辜',
]

/** Rarer surnames: those of the old book of a hundred families, and others that are borne today. */
const rare = [
  ...'褚衛嚴華戚竇雲奚郎昌鳳酆費廉岑滕畢郝安樂皮卞康元卜顧和湛祁禹狄米貝明臧計伏戴談茅龐舒項董危顏盛刁駱柯昝經房裘繆干解宗宣賁郁杭諸左吉嵇邢滑榮荀羊於惠甄麴家芮羿儲汲邴糜松井富烏焦弓牧隗山車宓蓬郗班仰秋仲宮甯寧仇欒暴鈄厲戎祖武符景束幸司韶郜薊薄印宿懷邰從鄂索咸籍藺屠蒙池陰鬱胥能蒼聞莘黨貢勞逄姬申扶堵冉宰酈雍郤璩桑濮壽通邊扈燕冀郟浦尚農別柴充慕茹習宦艾魚容易慎戈庾終暨居衡步都滿弘匡國寇廣祿東殳沃蔚越夔隆師鞏厙晁勾敖融冷訾那空毋沙養鞠須豐巢蒯相查后荊紅竺權逯蓋益',
  ...'霍季席伊時平水乜亢佴陽冼褟釋駢樓閔肖永漢普力展仉督晉閆法汝鄢欽況有琴商牟賞墨哈譙笪年愛揭諶檀晏鄺莫麥麻婁柏倫邸虞衣詩路遲隋鄞臺苑葛初叢敬洛狐鹿臨尉亓冒支種丛么付仝兆卯哥塔屋岩帥庫延弋弭強彪忻惲戰才招揚撒操教暢曲木栗桓植楚歸母泉洗淦淳漆潭澹火焉燎牙玄玉瑪疏盤矯砂秘禤稅稽竹端筱粟紫綦緱繩肇肥芭苟苻茆荷莽菅萇葆薩藉藏虎蘭裔覃諾豆買資赫赵逢達邝郇郈銀鎖鐵閃門雙雪青風馱駝鮮鳩鴻齋琚',
]

/** Old surnames of two characters. */
const compound =
  wordsOf(`歐陽 司馬 司徒 端木 諸葛 上官 皇甫 尉遲 公孫 夏侯 令狐 慕容 宇文 長孫 司空 司寇 獨孤 南宮 東郭 百里
  呼延 申屠 軒轅 万俟 鮮于 淳于 單于 濮陽 赫連 澹臺 公冶 宗政 太叔 仲孫 鍾離 鐘離 閭丘 亓官 顓孫 子車 巫馬 拓跋 聞人 梁丘 左丘 羊舌
`)

/** Surnames of two families joined; both halves are surnames by themselves. */
const joined = wordsOf(`東方 西門 張簡 范姜 張廖 徐辜 鄭黃 江謝 陳林 翁陳 周黃 葉劉 王曹 朱陳 李林 張陳 林陳`)

/** Japanese surnames that news is full of; a given name of one to three characters follows. */
const japanese =
  wordsOf(`佐藤 鈴木 高橋 田中 渡邊 渡邉 渡部 伊藤 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 清水 山崎 阿部 池田 橋本 山下 石川 中島 前田 藤田 後藤 小川 岡田 村上 長谷川 近藤 石井 齋藤 齊藤 坂本 遠藤 藤井 青木 福田 三浦 西村
  藤原 太田 松田 原田 岡本 中野 中川 小野 田村 竹內 金子 中山 和田 石田 上田 森田 柴田 酒井 工藤 橫山 宮崎 宮本 內田 高木 安藤 谷口 大野 丸山 今井 河野 藤本 村田 武田 上野 杉山 增田 平野 大塚 千葉 久保 松井 小島 岩崎 櫻井 野口 松尾 野村 木下 菊地 菊池 佐野 大西 杉本 新井 濱田 古川 市川
  小松 島田 水野 山中 高田 西田 北村 服部 川口 小山 平田 福島 松下 川崎 本田 吉川 小澤 小沢 岩田 川上 中田 土屋 秋山 永井 田邊 久保田 石原 廣瀨 廣田 大谷 岸田 石破 安倍 菅原 小泉 麻生 茂木 河村 二階 高市 玉木 枝野 野田 鳩山 細川 黑田 植田 大江 黑澤 宮澤 羽生 福原 錦織 大坂 鈴村 奧田 尾崎 熊谷 須藤 關口 荒井 星野 堀江 三木 豐田`)

/** Characters that are surnames and at the same time everyday words: a name that begins with one needs more to show for it. */
const ambiguous = [
  ...'方高金白江曾任應連於時成安平常全和向路關解單文馬萬溫游石花包毛田牛車龍雷利史古甘項官封麻查尚商莫樂華衛衣豐費隆雲黨初勞強易景木權池沙法紅經臨平伏盛皮米鹿烏柳樓段管童強敬幸戎蒙強梅桂金辛康宗查湯巴尤左班貝敖桑寧魚洛宋連簡許何周余施夏向單葉於',
  ...'昌計明談井富山仰秋宮暴祖武束司印宿從索籍能通邊別充習容慎終居步都滿弘國廣東越師冷空養須相后益賞愛哈年占原力支種冒候利奇字展屋岩底延式強戰才招揚操教未永神祭立端買資遇達銀門雙雪青頓額風黑真火水熱玉竹虎鐵豪勇智敏神由白皇浩欣森麗珠芳塔植歸母泉洗漢朗昂昭普暢斯旦巨妥',
]

/** Surnames that are far more often a particle or a verb: only the plainest signs make a name of one. */
const particles = new Set(
  '於向和時成全經查沙費豐管任有年那從能通別充終都越空須相后益愛年原未候字底式才教買資遇達門真火熱由皇立端神占種母家國師東山廣養法印習明暨農藏常伊平水',
)

const doubt = new Set(ambiguous)
const weigh = (letters: readonly string[], weight: number): [string, number][] =>
  letters.map((letter) => [letter, weight - (particles.has(letter) ? 1.7 : doubt.has(letter) ? 0.7 : 0)])

/** How surely a word is a surname: about 1 for the commonest, below 0 for those that are everyday words as well. */
export const surnames: ReadonlyMap<string, number> = new Map([
  ...weigh(rare, 0),
  ...weigh(usual, 0.5),
  ...weigh(common, 1),
  ...[...joined, ...japanese].map((name): [string, number] => [name, 0.3]),
  ...compound.map((name): [string, number] => [name, 1]),
])

/** Surnames that standing alone are an everyday word. */
export const neverBare: ReadonlySet<string> = new Set(
  '應曾任連向於和時成全經查單關解路平常都管高安方白許何施從以易尚古強樂利包封',
)
