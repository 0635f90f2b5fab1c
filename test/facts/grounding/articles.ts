/** Stories in four languages of invented people in invented towns, for the facts of replies to be held against. */
export const ARTICLES = {
  'zh-Hant': [
    '灣岸市長林渡川（Lin Duchuan）週二說：「碼頭是這座城市的大門，一定要修。」他強調，市府將投入3億元。',
    '港務公司董事長白露回應，工程約需18個月，第2期還要十三億元。漁會總幹事石濤則對林渡川表示不滿，「漁民沒有被問過」。',
    '2025年3月5日，42歲的漁民何浪在碼頭駕船。石濤否認林渡川的說法，指漁會只有一成會員同意。',
  ].join('\n'),
  'zh-Hans': [
    '湾岸市长林渡川周二说：“码头是这座城市的大门，一定要修。”他强调，市府将投入3亿元。',
    '港务公司董事长白露回应，工程约需18个月。渔会总干事石涛则对林渡川表示不满，“渔民没有被问过”。',
  ].join('\n'),
  en: [
    'Mayor Ada Moss said the harbour would close in May. “Fares won’t rise,” said Tom Brask, head of Gull Ferries.',
    'Ms Moss told Brask that the city would pay $3 million. Some 40 boats are idle, and 2 of the 9 piers shut on 5 March 2025.',
    'Brask denied that the firm had asked for help. “We never did,” he said.',
  ].join('\n'),
  ja: [
    '霧浜市の山田花子市長は12日、「港は市の玄関だ」と述べた。霧浜港湾の佐藤健社長は工事に18カ月かかると説明した。',
    '漁協の石井渚組合長は山田市長に対し「漁師は聞かれていない」と反論した。費用は3億円に上る。',
  ].join('\n'),
  fr: 'La maire Ada Moss a dit : « Le port est la porte de la ville. » Tom Brask a payé 3 millions d’euros.',
} as const

export type ArticleTag = keyof typeof ARTICLES
