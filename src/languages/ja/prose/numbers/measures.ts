import { createMeasures } from '../../../_shared/said/measures.ts'

/** 15キロメートル, 4時間, 3カ月 ; not 14日, which may be a date ; 5キロ is a length or a weight. */
export const measureBehind = createMeasures({
  words: `
    km: キロメートル, km, ㎞
    m: メートル
    cm: センチメートル, センチ, cm
    mm: ミリメートル, mm
    mi: マイル
    yd: ヤード
    ft: フィート
    in: インチ
    kn: ノット
    nmi: 海里
    km2: 平方キロメートル, 平方キロ
    m2: 平方メートル
    m3: 立方メートル
    ac: エーカー
    ha: ヘクタール
    kg: キログラム, kg
    km|kg: キロ
    g: グラム
    t: トン
    l: リットル
    gal: ガロン
    bbl: バレル
    year: 年, 年間
    month: カ月, か月, ヶ月, ヵ月, ケ月, 箇月, カ月間, か月間
    week: 週間
    day: 日間
    hour: 時間
    minute: 分
    second: 秒
    degree: 度, ℃
    mg: ミリグラム
    dB: デシベル
    age: 歳
    -: 月額, 月給, 月例, 度目, キロワット, キロバイト, キロビット, キロヘルツ, キロカロリー, キロボルト, キロリットル, キロパスカル, 年度, 年代, 年生, 分の, 秒速, 時間目
  `,
  gap: '[ ]?',
  edge: '',
})
