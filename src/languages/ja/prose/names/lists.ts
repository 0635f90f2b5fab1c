import { createLexicon, wordsOf } from '../../../../text/lexicon.ts'
import { given } from '../../names/given.ts'
import { known, knownBySound } from '../../names/native.ts'
import { countries, suffixes, wholes } from '../../names/organisations.ts'
import { bodies, never, places } from '../../names/things.ts'
import { honorifics } from '../../titles/honorifics.ts'
import { titles } from '../../titles.ts'

/** Words that the dictionary has for names and that name nobody: feasts, moneys, tongues, everyday words. */
const common = wordsOf(
  'イスラム キリスト イスラム教 キリスト教 仏教 上院 下院 国会 議会 衆院 参院 衆議院 参議院 内閣 政府 与党 野党 警察 検察 イエス ノー 正月 元日 大晦日 クリスマス イースター ハロウィン ハロウィーン バレンタイン ドル ユーロ ポンド ウォン 人民元 円 日本語 英語 中国語 韓国語 フランス語 ドイツ語 スペイン語 ロシア語 アラビア語 朝 夕 今 明 昨 コロナ ネット 西 東 南 北 中 上 下 前 後 大 小 本 新 旧 再 全 第 会 党 社 今日 昨日 明日 平成 令和 昭和 大正 明治 ワールドカップ オリンピック パラリンピック ノーベル賞',
)

/** Parts of loanwords. */
const loans = wordsOf(
  'スマ アプリ コロナ ワクチン ネット サイト オンライン デジタル データ サービス システム ビジネス センター ツイート ブログ メール メディア ユーザー ゲーム ニュース ページ プラン プロジェクト リモート ワーク ロック ハラスメント ハラ パワハラ セクハラ テロ デモ ストライキ ボール マッチ リーグ チーム ゴール シーズン トレード コーチ キャプテン スト ング イズム リスト リング メント ション ティー ビリティ ネス シップ レス フル カー バイク トラック バス ホテル レストラン カフェ メニュー セット シート ルーム ハウス ドア ベッド スーツ シャツ ドレス カード ローン ファンド マネー コスト リスク ビット コイン トークン ロボット ドローン ロケット エンジン バッテリー パネル チップ メモリ ソフト ハード ウェア クラウド サーバ フォン パソコン タブレット カメラ テレビ ラジオ ドラマ アニメ キャラ ファン アイドル ライブ ツアー アルバム ソング コンサート フェス イベント キャンペーン セール ショップ ストア モール ブランド クリニック ケア ヘルス ダイエット サプリ ストレス アレルギー ウイルス ウィルス コンビニ スーパー レジ バッグ ボトル プラ ガス オイル エネルギー グリーン カーボン ゼロ プラス マイナス パーセント グラフ ポイント スコア ランキング レベル',
)

export const lists = {
  given,
  known: createLexicon([...known, ...knownBySound]),
  /** Foreign names that stand by themselves. */
  sound: new Set([...given.keys(), ...knownBySound]),
  soundPlaces: new Set([...places, ...countries]),
  soundBodies: new Set(bodies),
  bodies: createLexicon(wholes),
  countries: createLexicon(countries),
  suffixes: createLexicon(suffixes),
  honorifics: createLexicon(honorifics),
  titles: titles.titles,
  common: new Set([...common, ...never]),
  /** Parts of the earth, which every language has its own names for. */
  earth: new Set(wordsOf('太平洋 大西洋 インド洋 北極海 地中海 北極 南極 北極圏 赤道 地球 火星')),
  /** What everyday words in katakana hold that the dictionary is too old or too small for. */
  loans: new RegExp(loans.join('|'), 'u'),
}
