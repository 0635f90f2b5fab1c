/** A text and exactly which bodies it names: `name=alias=alias`, in the order of the text. All of them are invented but for world-known ones. */
export interface OrganisationCase {
  readonly text: string
  readonly organisations: readonly string[]
}

export const organisationCases: Readonly<Record<string, readonly OrganisationCase[]>> = {
  'by suffix': [
    { text: '海嶼地方法院昨天開庭。', organisations: ['海嶼地方法院'] },
    { text: '民眾將他送往奇安醫院。', organisations: ['奇安醫院'] },
    { text: '對此，鼎海集團發出聲明。', organisations: ['鼎海集團'] },
    { text: '潮汐漁業協會說，水溫偏高。', organisations: ['潮汐漁業協會'] },
    { text: '他從台灣大學畢業。', organisations: ['台灣大學'] },
    { text: '海嶼市衛生局表示，將派員稽查。', organisations: ['海嶼市衛生局'] },
    { text: '遠汐能源股價週五下跌7.5%。', organisations: ['遠汐能源'] },
    { text: '再生能源表現不佳，新能源股價大漲。', organisations: [] },
  ],
  'short and long forms': [
    { text: '海嶼地方法院開庭，海院裁定延押。', organisations: ['海嶼地方法院=海院'] },
    { text: '台南市永平分局獲報，永平分局派員，永平分局說明。', organisations: ['永平分局=台南市永平分局'] },
    { text: '日本鼎銀集團(DGB)宣布，鼎銀集團會投資。', organisations: ['日本鼎銀集團=鼎銀集團=DGB'] },
    { text: '台北地檢署偵辦，檢方表示，檢方會上訴。', organisations: ['檢方=台北地檢署'] },
  ],
  'a paper by its short form': [
    { text: '《霧港商業日報》報導，港口要擴建。《霧商》指出，明年動工。', organisations: ['霧港商業日報=霧商'] },
    { text: '《霧商》指出，明年動工。《霧港商業日報》報導，港口要擴建。', organisations: ['霧商', '霧港商業日報'] },
    {
      text: '《霧港商業日報》報導，港口要擴建。《霧島商務時報》也有報導。《霧商》指出，明年動工。',
      organisations: ['霧港商業日報', '霧島商務時報', '霧商'],
    },
  ],
  'a body by its last word alone': [
    {
      text: '東河潮汐漁業協會召開記者會。協會表示，水溫偏高。',
      organisations: ['東河潮汐漁業協會=協會'],
    },
    { text: '漁業署表示，網具要回收。', organisations: ['漁業署'] },
    { text: '居民連署反對。', organisations: [] },
  ],
  'descriptions that are no names': [
    { text: '他跑了多家公司。', organisations: [] },
    { text: '一家電子公司倒閉。', organisations: [] },
    { text: '英國公司也來參展。', organisations: [] },
    { text: '他經常來醫院。', organisations: [] },
  ],
  'those who speak': [
    { text: '警方指出，嫌犯已落網。', organisations: ['警方'] },
    { text: '北韓宣布停止試射。', organisations: ['北韓'] },
    { text: '他從日本返回。', organisations: [] },
    { text: '許多公司都在徵才。', organisations: [] },
  ],
  'papers and Latin names': [
    { text: '《東河晚報》報導，堤防明年完工。', organisations: ['東河晚報'] },
    { text: '他讀過《紅樓夢》。', organisations: [] },
    { text: 'OpenSea執行長馬爾科表示，產能不足。', organisations: ['OpenSea'] },
    { text: 'OpenSea 執行長馬爾科表示，產能不足。', organisations: ['OpenSea'] },
  ],
  'firms by what is said of them': [
    { text: '輝能股價上漲3%。', organisations: ['輝能'] },
    { text: '特里斯執行長馬爾科辭職。', organisations: ['特里斯'] },
    { text: '輝能、特里斯和安朔股價走高。', organisations: ['輝能', '特里斯', '安朔'] },
  ],
  'what is put up somewhere': [
    { text: '公司將在霧港設研發中心，至少招募150人。', organisations: [] },
    { text: '市府擬於北堤建轉運中心。', organisations: [] },
    { text: '霧港設計中心昨日開幕。', organisations: ['霧港設計中心'] },
  ],
}
