import { wordsOf } from '../../../../text/lexicon.ts'

/** What a person is called after their surname and 姓: 林姓男子, 王姓女大生. By what they tell of the bearer's gender. */
export const personNouns = {
  male: wordsOf(
    `男子 男友 前男友 男大生 男學生 男童 男嬰 男生 男星 男員工 男老師 男教師 男駕駛 男騎士 男乘客 男網友 男警 男 丈夫 老公 前夫 父親 爸爸 兒子 公公 岳父 女婿 哥哥 弟弟 胞兄 胞弟 大哥 祖父 爺爺 老翁 翁 漢 壯漢 先生 伯伯 老伯 少年 青年 小開`,
  ),
  female: wordsOf(
    `女子 女友 前女友 女大生 女學生 女童 女嬰 女生 女星 女員工 女老師 女教師 女駕駛 女騎士 女乘客 女網友 女警 女護理師 女醫師 女店員 女模 女藝人 女高中生 女會計 女主管 女 妻子 老婆 前妻 太太 母親 媽媽 女兒 婆婆 岳母 媳婦 姊姊 姐姐 妹妹 胞姊 胞妹 祖母 奶奶 婦人 婦女 老婦 老婦人 少婦 婦 少女 空姐 小姐 女士 貴婦 孕婦 阿嬤 保母 護士`,
  ),
  either: wordsOf(
    `嫌犯 嫌疑人 嫌 犯嫌 主嫌 被告 死者 傷者 男女 司機 駕駛 騎士 乘客 旅客 遊客 車主 機車騎士 運將 員警 警員 警官 巡佐 所長 隊長 副隊長 小隊長 偵查佐 消防員 士兵 士官 上兵 一兵 二兵 下士 中士 上士 少尉 中尉 上尉 少校 中校 上校 少將 軍官 職員 員工 店員 行員 業者 老闆 老闆娘 負責人 店長 廠長 站長 館長 園長 主管 主任 組長 課長 科長 經理 總經理 協理 董事長 執行長 總監 會計 秘書 祕書 助理 顧問 老師 教師 導師 校長 教授 副教授 學者 醫師 醫生 主治醫師 牙醫師 牙醫 獸醫 護理師 藥師 律師 法官 檢察官 記者 主播 藝人 歌手 演員 網紅 直播主 經紀人 導演 教練 選手 球員 學生 大學生 高中生 國中生 國小生 研究生 博士生 留學生 碩士生 同學 校友 友人 朋友 好友 同事 前同事 同居人 伴侶 鄰居 親戚 親友 家屬 家長 屋主 房東 房客 住戶 民眾 居民 里長 村長 鄉長 議員 立委 委員 市民 村民 網友 飼主 攤商 小販 農民 果農 漁民 漁夫 船長 工人 工程師 設計師 技師 技工 師傅 水電工 臨時工 保全 警衛 管理員 外送員 快遞員 送貨員 清潔員 清潔工 志工 義工 看護 移工 孩童 幼童 學童 嬰兒 童 病患 患者 病人 被害人 受害者 受害人 當事人 證人 目擊者 債主 富商 商人 地主 股東 投資人 業務員 業務 代書 地政士 師父 住持 廚師 主廚 作家 畫家 官員 公務員 公務人員 專員 主祕 主秘 技士 技正 代表 主婦 家庭主婦 獨居老人 老人 長者 毒販 毒蟲 車手 共犯 同夥 慣竊 竊賊 小偷 通緝犯 更生人 男女朋友`,
  ),
} as const

/** One character after a bare surname that makes a short form of the same: 吳男, 賴女, 高母. */
export const shortForms: readonly {
  readonly word: string
  readonly gender: 'male' | 'female' | null
  readonly kin: boolean
  readonly kept?: true
}[] = [
  { word: '男', gender: 'male', kin: false },
  { word: '女', gender: 'female', kin: false },
  { word: '嫌', gender: null, kin: false },
  { word: '某某', gender: null, kin: false, kept: true },
  { word: '某', gender: null, kin: false, kept: true },
  { word: '婦', gender: 'female', kin: false },
  { word: '童', gender: null, kin: false },
  { word: '父', gender: 'male', kin: true },
  { word: '母', gender: 'female', kin: true },
  { word: '妻', gender: 'female', kin: true },
  { word: '夫', gender: 'male', kin: true },
]

/** More than one person: 陳姓夫婦, 林姓一家. None of them is an entry. */
export const groupNouns = wordsOf(
  '夫婦 夫妻 一家 父子 父女 母子 母女 兄弟 姊妹 姐妹 兄妹 姊弟 姐弟 家族 家人 男女 祖孫 宗親 情侶 友人們',
)
