/** A sentence and exactly who is in it: `name=alias=alias`, in the order of the text. Everybody here is invented, and so is the town. */
export interface PeopleCase {
  readonly text: string
  readonly people: readonly string[]
  /** `name: organisation|title` of everybody who has a role; left out where roles are not what the case is about. */
  readonly roles?: readonly string[]
}

export const peopleCases: Readonly<Record<string, readonly PeopleCase[]>> = {
  'a title after a native name': [
    {
      text: '霧浜市の桐谷美咲市長は記者会見で、堤防の工事を来年に始めると述べた。',
      people: ['桐谷美咲'],
      roles: ['桐谷美咲: 霧浜市|市長'],
    },
    {
      text: '潮見電機の鷲尾健太郎社長は「増産する」と語った。鷲尾社長は来月退く。',
      people: ['鷲尾健太郎=鷲尾'],
      roles: ['鷲尾健太郎: 潮見電機|社長'],
    },
    { text: '霧浜大学の堂本沙織准教授が論文を発表した。', people: ['堂本沙織'], roles: ['堂本沙織: 霧浜大学|准教授'] },
    { text: '三島官房副長官は「遺憾だ」と話した。', people: ['三島'], roles: ['三島: |官房副長官'] },
    { text: '葛城元首相が死去した。', people: ['葛城'], roles: ['葛城: |元首相'] },
    { text: '大和田翔平投手が完封した。', people: ['大和田翔平'], roles: ['大和田翔平: |投手'] },
    { text: '霧浜署の若林刑事課長は経緯を説明した。', people: ['若林'], roles: ['若林: 霧浜署|刑事課長'] },
    { text: '弁護側の柏木弁護士は無罪を主張した。', people: ['柏木'], roles: ['柏木: 弁護側|弁護士'] },
  ],
  'names that the dictionary lacks': [
    { text: '市議会の費若嵐議長は「やり直す」と述べた。', people: ['費若嵐'], roles: ['費若嵐: 市議会|議長'] },
    { text: '野党の芮立群市議は反対票を投じた。芮氏は退席した。', people: ['芮立群=芮'] },
    { text: '古賀沢ハルさんは首をかしげた。', people: ['古賀沢ハル'] },
    { text: '関脇鶴嵐が大関琴牙を破った。平幕の早風は敗れた。', people: ['鶴嵐', '琴牙', '早風'] },
    { text: '横綱昇進を決めた。大関候補は多い。', people: [] },
    { text: '日米韓首脳が会談した。各国首脳も加わる。', people: [] },
    {
      text: '前知事の鷹栖慎吾氏が敗れた。鷹栖氏は「悔いはない」と話した。',
      people: ['鷹栖慎吾=鷹栖'],
      roles: ['鷹栖慎吾: |前知事'],
    },
  ],
  'words of respect after a native name': [
    { text: '近くに住む野々村さくらさん（42）は「怖かった」と話した。', people: ['野々村さくら'], roles: [] },
    { text: '長男の蓮ちゃん（4）が軽いけがをした。', people: ['蓮'], roles: ['蓮: |長男'] },
    { text: '小田島氏は質問に答えなかった。', people: ['小田島'], roles: [] },
    { text: '鵜飼氏と榛葉氏が会談した。', people: ['鵜飼', '榛葉'] },
    { text: '千葉さんは首をかしげた。', people: ['千葉'] },
    { text: '原告の南さんは控訴する。', people: ['南'] },
    { text: '佐久間陽翔君が優勝した。', people: ['佐久間陽翔'] },
  ],
  'names with no title after them': [
    {
      text: '俳優の真壁涼介が主演する。真壁は三度目の受賞となる。',
      people: ['真壁涼介=真壁'],
      roles: ['真壁涼介: |俳優'],
    },
    { text: '県警は会社員、古賀大輔容疑者（34）を逮捕した。', people: ['古賀大輔'] },
    { text: '市長の北川は議会で陳謝した。', people: ['北川'], roles: ['北川: |市長'] },
    { text: '歌手の柊さやかと作家の綾瀬徹が登壇した。', people: ['柊さやか', '綾瀬徹'] },
    { text: '海野聡太が王者となった。', people: ['海野聡太'] },
    { text: '被害者は、霧浜市の無職、津島ハル（81）とみられる。', people: ['津島ハル'] },
  ],
  'readings in brackets': [
    { text: '瀬名悠斗（せな・ゆうと）氏は38歳。', people: ['瀬名悠斗=せな・ゆうと'] },
    { text: '柴田怜央（れお）選手は三位だった。', people: ['柴田怜央=れお'] },
  ],
  'several people of one surname': [
    {
      text: '相沢浩二社長と妻の相沢京子さんが出席した。京子さんは笑顔だった。',
      people: ['相沢浩二', '相沢京子=京子'],
    },
  ],
  'names from China and Korea': [
    { text: '沈国栄外相は北京で会見した。沈氏は訪日を終えた。', people: ['沈国栄=沈'], roles: ['沈国栄: |外相'] },
    {
      text: '韓国の朴敏洙（パク・ミンス）大統領は演説した。',
      people: ['朴敏洙=パク・ミンス'],
      roles: ['朴敏洙: 韓国|大統領'],
    },
    { text: '崔東赫氏が代表に選ばれた。', people: ['崔東赫'] },
    { text: '習近平国家主席が訪問した。', people: ['習近平'], roles: ['習近平: |国家主席'] },
  ],
  'katakana names': [
    {
      text: 'マルコ・ベルナード国務長官は声明を出した。ベルナード氏は訪問を取りやめた。',
      people: ['マルコ・ベルナード=ベルナード'],
      roles: ['マルコ・ベルナード: |国務長官'],
    },
    { text: 'カロルド大統領が再選された。', people: ['カロルド'], roles: ['カロルド: |大統領'] },
    { text: '米国のカロルド大統領は演説した。', people: ['カロルド'], roles: ['カロルド: 米国|大統領'] },
    { text: 'ブレナー米財務長官は否定した。', people: ['ブレナー'], roles: ['ブレナー: |米財務長官'] },
    {
      text: 'アナ・ロペス＝ガルシア議員が反論した。',
      people: ['アナ・ロペス＝ガルシア'],
      roles: ['アナ・ロペス＝ガルシア: |議員'],
    },
    { text: 'ジョージ・F・ハロウェイ氏が死去した。', people: ['ジョージ・F・ハロウェイ'] },
    { text: 'Ｊ・Ｔ・モーフィス氏は沈黙した。', people: ['Ｊ・Ｔ・モーフィス'] },
    { text: 'ジョン ハロウェイ氏は語った。', people: ['ジョン ハロウェイ'] },
    { text: 'ウルズラ・フォン・デア・ハイデ委員長は述べた。', people: ['ウルズラ・フォン・デア・ハイデ'] },
    { text: '俳優のノア・ガルブレイスとその妻リディアが出席した。', people: ['ノア・ガルブレイス', 'リディア'] },
    { text: 'ハロウェイは「違う」と述べた。27歳のハロウェイは新人だ。', people: ['ハロウェイ'] },
    { text: 'ジョン・ハロウェイ（John Halloway）氏は否定した。', people: ['ジョン・ハロウェイ=John Halloway'] },
    {
      text: '監督ノア・ガルブレイスの新作が公開された。',
      people: ['ノア・ガルブレイス'],
      roles: ['ノア・ガルブレイス: |監督'],
    },
    {
      text: 'ヴァルド・エヴァンズ氏が来日した。エバンズ氏は三日間滞在する。',
      people: ['ヴァルド・エヴァンズ=エバンズ'],
    },
    {
      text: 'ノア・ガルブレイス、ウィークデイ、ショーン・モローが歌った。',
      people: ['ノア・ガルブレイス', 'ウィークデイ', 'ショーン・モロー'],
    },
  ],
  'Latin names': [
    { text: 'Dana Petrovskaさん、79歳は「疲れた」と述べた。', people: ['Dana Petrovska'] },
    { text: 'Apple Watch Ultraが発売された。', people: [] },
  ],
  'where a role is cut': [
    {
      text: '政治アナリスト、ノア・ガルブレイス氏は「難しい」と述べた。',
      people: ['ノア・ガルブレイス'],
      roles: ['ノア・ガルブレイス: |政治アナリスト'],
    },
    {
      text: '環境団体グリーンシーの広報担当であるリナ・モロー氏は批判した。',
      people: ['リナ・モロー'],
      roles: ['リナ・モロー: 環境団体グリーンシー|広報担当'],
    },
    { text: '霧浜市民病院院長の榊原圭氏が説明した。', people: ['榊原圭'], roles: ['榊原圭: 霧浜市民病院|院長'] },
    { text: '三児の母である石丸由佳さんは語る。', people: ['石丸由佳'], roles: ['石丸由佳: |三児の母'] },
    { text: '大沢さんの長女の結衣さんが弔辞を読んだ。', people: ['大沢', '結衣'], roles: ['結衣: |長女'] },
    {
      text: 'ルーカス・ハイデは財団の理事長を務める。',
      people: ['ルーカス・ハイデ'],
      roles: ['ルーカス・ハイデ: 財団|理事長'],
    },
  ],
  'what is nobody': [
    { text: 'トヨタ自動車は増産を発表した。', people: [] },
    { text: 'グローバル・アクション・フェスティバルが開かれた。', people: [] },
    { text: '千葉県の海岸で清掃があった。', people: [] },
    { text: '大阪市長は会見した。', people: [] },
    { text: '福岡知事の発言が波紋を広げた。', people: [] },
    { text: 'デイリー・タイムズ紙が報じた。', people: [] },
    { text: 'サン・ミゲル島で地震があった。', people: [] },
    { text: 'お父さんとお母さん、患者さんに感謝する。', people: [] },
    { text: '同氏は、同様に、皆様のために働くと述べた。', people: [] },
    { text: 'ハリケーン「ロザンナ」が上陸した。', people: [] },
    { text: '北海道の札幌市で雪が降った。', people: [] },
    { text: 'マルティネス賞の授賞式が開かれた。', people: [] },
    { text: 'マイクロソフトの最高経営責任者は出席しなかった。', people: [] },
    { text: 'ドイツ首相とフランス大統領が会談した。', people: [] },
    { text: '松本城と長野駅に観光客が集まった。', people: [] },
    { text: '男性容疑者は黙秘している。', people: [] },
    { text: '欧州連合離脱担当相が辞任した。', people: [] },
    { text: '東京電力ホールディングス社長は陳謝した。', people: [] },
    { text: '新型のスマートフォンはソーシャル・メディアで話題だ。', people: [] },
    { text: '写真家協会の担当者によると、展示は来月まで。', people: [] },
    { text: '小林製薬の株価が下がった。', people: [] },
    { text: '日本人選手が三位に入った。', people: [] },
    { text: '高校生らは黙とうをささげた。', people: [] },
  ],
}
