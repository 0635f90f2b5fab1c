/** A sentence and exactly the bodies in it: `name=alias`, in the order of the text. The towns and firms are invented, public bodies are real. */
export interface OrganisationCase {
  readonly text: string
  readonly organisations: readonly string[]
}

export const organisationCases: Readonly<Record<string, readonly OrganisationCase[]>> = {
  'by the last word of the name': [
    { text: '霧浜大学の調査によると、水温は上がっている。', organisations: ['霧浜大学'] },
    { text: '潮見銀行は増資を発表した。', organisations: ['潮見銀行'] },
    { text: '霧浜地方裁判所は訴えを退けた。', organisations: ['霧浜地方裁判所'] },
    { text: '全国漁業協同組合連合会が声明を出した。', organisations: ['全国漁業協同組合連合会'] },
    { text: '株式会社カモメ電機が破産した。', organisations: ['株式会社カモメ電機'] },
    { text: 'デイリー・モルゲン紙は社説で批判した。', organisations: ['デイリー・モルゲン紙'] },
  ],
  'known by the words alone': [
    { text: '外務省と警視庁は連携を強める。', organisations: ['外務省', '警視庁'] },
    { text: '国連安保理は決議を採択した。', organisations: ['国連安保理'] },
    { text: 'ＦＢＩは捜査を始めた。', organisations: ['ＦＢＩ'] },
    { text: '共同通信によると、首相は辞任する。', organisations: ['共同通信'] },
  ],
  'an abbreviation in brackets': [
    { text: '霧浜漁業管理機構（KGK）は警告した。KGKは調査を続ける。', organisations: ['KGK=霧浜漁業管理機構'] },
  ],
  'by the words beside the name': [
    { text: '環境団体グリーンウェーブは抗議した。', organisations: ['グリーンウェーブ'] },
    { text: 'オルビス・ワンの株価が急落した。', organisations: ['オルビス・ワン'] },
  ],
  'who says something': [
    { text: '警察は「事故とみている」と発表した。', organisations: ['警察'] },
    { text: '北朝鮮は米国を非難した。', organisations: ['北朝鮮'] },
    { text: '検察側は「悪質だ」と主張した。', organisations: ['検察側'] },
  ],
  'what is no body': [
    { text: '警察に届け出があった。', organisations: [] },
    { text: '北朝鮮の山で雪が降った。', organisations: [] },
    { text: '地元の大学に通う。', organisations: [] },
    { text: 'AIとGDPの関係を調べた。', organisations: [] },
    { text: '議員は離党した。', organisations: [] },
    { text: '第4局は引き分けた。', organisations: [] },
    { text: '上院議員の山城健氏が反対した。', organisations: [] },
    { text: '桐谷美咲知事は欠席した。', organisations: [] },
  ],
}
