import { createLexicon, wordsOf } from '../../../text/lexicon.ts'
import type { ParticleNameContext } from '../../parts/particle/names.ts'

/** Verbs that somebody who is named does with words, by their lemma. */
const speech = wordsOf(
  '述べる 語る 話す 言う いう 云う 主張 強調 指摘 説明 発表 表明 批判 非難 反論 否定 反発 訴える 答える 応じる 明かす 明らか 打ち明ける 認める 付け加える 付け足す 続ける 振り返る 呼びかける 呼び掛ける 求める 約束 警告 示唆 予想 予測 期待 断言 宣言 証言 告白 謝罪 回答 回想 コメント 投稿 書く 書き込む ツイート つぶやく 叫ぶ 尋ねる 聞く 伝える 報告 報じる 語り掛ける 語りかける 語気 力説 嘆く 称賛 賞賛 称える たたえる 喜ぶ 悔やむ 漏らす こぼす 釈明 弁明 抗議 提案 要求 誓う 信じる 考える 思う 感じる 見る みる 主張する 供述 話しかける 笑う 笑顔 頷く うなずく 意気込む 締めくくる 会見 発言 演説 見積もる 推定 分析 評価 論じる 唱える 記す 記述 綴る',
)

/** Words right after a name that only a person has. */
const belongings = wordsOf(
  'の両氏 の2氏 の3氏 の4氏 の２氏 の３氏 の４氏 の妻 の夫 の母 の父 の両親 の息子 の娘 の長男 の長女 の次男 の次女 の兄 の弟 の姉 の妹 の家族 の遺族 の遺体 の友人 の同僚 の弁護士 の代理人 の弁護人 の弁護団 の側近 の秘書 の広報 の報道官 の死 の逮捕 の証言 の発言 の自宅 の誕生日 の葬儀 の人生 の恋人 の婚約者 の元妻 の元夫 の顔 の手 の頭 の声 の名前 の子供 の子ども の父親 の母親 の祖父 の祖母 のゴール の得点 の母国 自身 本人 ら2人 ら３人 らしい表情',
)

/** What follows a name that is just introduced. */
const namings = wordsOf(
  'という名の という男 という女 という人 という少 という若 という青年 と名乗る と名付け という名前 という選手 という歌手 という俳優 という男性 という女性 という人物 という作家',
)

/** What makes a place, a body or a thing of the name before it. */
const thingEndings = wordsOf(`
  市 町 村 県 郡 区 州 省 国 島 諸島 列島 半島 湾 海 海峡 川 河 湖 山 山脈 岳 峠 峡 谷 砂漠 高原 平原 地方 地区 地域 地帯 通り 街 街道 大通り 広場 公園 空港 駅 港 橋 線 道路 高速 城 宮殿 寺 寺院 教会 大聖堂 モスク 神社 大学 大学院 高校 校 学校 学院 中学 小学校 研究所 病院 銀行 証券 社 本社 紙 誌 新聞 通信 放送 テレビ ラジオ ニュース 党 軍 隊 部隊 連合 連邦 共和国 王国 帝国 族 人 語 系 派 教 主義 法 条約 協定 賞 杯 カップ 大会 選手権 オープン 国際 号 型 式 製 車 機 産 版 戦 戦争 事件 事故 危機 革命 ビル タワー ホテル センター 病 症候群 症 菌 ウイルス 化 層 級 流 色 味 料理 風 弁 劇場 美術館 博物館 図書館 球場 競技場 スタジアム アリーナ 財団 基金 協会 連盟 研究 委員会 グループ ホールディングス 製薬 自動車 電機 電子 工業 航空 鉄道 石油 建設 不動産 百貨店 首都 州立 市立 国立 県立 総合 中央 第一 世界 五輪 オリンピック リーグ 地裁 裁判所 警察 署 消防 当局 政府 議会 株 円 ドル 時間 世紀 年 月 日 曜日 世論調査 調査 指数 効果 理論 定理 法則 方式 モデル アプリ サイト ページ 動画 映画 番組 音楽 祭 フェス 展 座 館 園 荘 台 門 塔 店 支店 工場 基地 刑務所 収容所 難民 住民 市民 国民 国籍 支部 代表チーム チーム クラブ ファン サポーター 戦隊 星 座流星群 作戦 計画 文書 疑惑 関連 問題 自動 海岸 遺跡 墓地 霊園 刑法 行き 発 着 経由 在住 出身 生まれ 育ち 駐在 特派員 訪問 旅行 ツアー`)

/** What stands between a title and the name that it belongs to. */
const links = wordsOf(
  'の である であるの だった でもある 、 で である、 の、 ， ・ で、 こと こと、 という となる の「 「',
)

/** What may follow a word of respect without making another word of it. */
const afterHonorific = wordsOf(
  '側 自身 本人 宅 方 夫妻 同士 以外 一家 家族 自宅 殺害 逮捕 支持 当選 就任 辞任 任命 指名 擁護 個人 当時 在任 陣営 批判 支援 死去 勝利 失踪 関連 対 最高 不在',
)

/** What follows the name of a place. */
const placings = wordsOf(
  'から へ まで にある 周辺 近郊 付近 沖 在住 出身 産 行き 上空 近く 郊外 中心部 北部 南部 東部 西部 北東 北西 南東 南西 で開 で行 で発生',
)

/** Nouns for things that go by a name like a person's, right before it. */
const thingsBefore = wordsOf(
  '聖 ハリケーン サイクロン 台風 竜巻 巨大地震 火山 衛星 探査機 ロケット 客船 貨物船 タンカー 漁船 帆船 豪華客船 空母 駆逐艦 潜水艦 競走馬 愛犬 愛猫 子犬 子猫 犬の 猫の パンダの ゾウの アプリ ブランド',
)

const joins = wordsOf('、 と や および 及び ならびに 並びに そして ， ・ 両 と、')

/** The words around a name that speak for it, or against it. */
export const context: ParticleNameContext = {
  subjects: createLexicon(['は', 'が', 'も']),
  speech: new Set(speech),
  links: createLexicon(links),
  weakLinks: createLexicon(['、', '，', '「']),
  belongings: createLexicon(belongings),
  namings: createLexicon(namings),
  thingEndings: createLexicon(thingEndings),
  afterHonorific: createLexicon(afterHonorific),
  ageBefore: /[\d０-９]{1,3}[歳才](?:の|、|である|になる)?$/u,
  ageAfter: /^(?:[（(][\d０-９]{1,3}[歳才]?(?:[、＝=・][^（()）\n]{0,24})?[）)]|[、,，]\s?[\d０-９]{1,3}[歳才])/u,
  bracket: /^[（(]([^（()）\n]{1,40})[）)]/u,
  belonging: /^[\p{Script=Han}\p{Script=Katakana}ー・A-Za-zＡ-Ｚ々]{2,14}(?:[、＝＝][^（）]{1,12})?$/u,
  reading: /^[ぁ-ゖァ-ヺー・･\s　＝=]{2,24}$/u,
  placings: createLexicon(placings),
  thingsBefore: createLexicon(thingsBefore),
  // 写真：山田太郎; 山田太郎撮影
  creditBefore: /(?:写真|撮影|取材|提供|イラスト)\s?[：:＝=・／/]\s?$/u,
  creditAfter: /^氏?(?:撮影|提供)[）)。]?$/mu,
  of: 'の',
  singles: createLexicon(['は', 'が', 'も', 'を', 'と', 'に', 'の', 'から', 'による', 'や', 'への', 'には', 'とは']),
  joins: createLexicon(joins),
}
