import type { Place } from '../../parts/units.ts'

/** Which country an article is about, by the places and offices that it names. */
export const places: readonly Place[] = [
  {
    tag: 'JP',
    words:
      /日本|東京|大阪|京都|名古屋|横浜|神戸|福岡|札幌|仙台|広島|北海道|沖縄|衆院|参院|自民党|首相官邸|厚生労働省|国土交通省|経済産業省|財務省|日銀|日経|都内|円相場/g,
  },
  {
    tag: 'US',
    words:
      /米国|アメリカ|ニューヨーク|ワシントン|カリフォルニア|テキサス|フロリダ|ロサンゼルス|シカゴ|ホワイトハウス|トランプ|バイデン|米連邦|ＦＲＢ|FRB|FBI|ウォール街|英国|イギリス|ロンドン/g,
  },
  { tag: 'CN', words: /中国|北京|上海|広州|深圳|重慶|天津|習近平|人民元|国務院/g },
  // Named nowhere but in its money: a story at home there, whose ドル is 台湾ドル. Where Taiwan is named by itself, ドル is the American one.
  { tag: 'TWD', words: /台湾ドル/g },
  { tag: 'TW', words: /台湾|台北|新北|桃園|台中|台南|高雄|新竹|立法院|行政院|台湾積体電路/g },
  { tag: 'HK', words: /香港|九竜|九龍|ハンセン|行政長官/g },
  { tag: 'SG', words: /シンガポール/g },
  { tag: 'CA', words: /カナダ|トロント|バンクーバー|オタワ|モントリオール|ケベック|オンタリオ/g },
  { tag: 'AU', words: /オーストラリア|豪州|シドニー|メルボルン|キャンベラ|ブリスベン|クイーンズランド/g },
  { tag: 'NZ', words: /ニュージーランド|オークランド|ウェリントン/g },
]
