import type { SpeechGroup } from '../../../helpers/speech.ts'

const people = ['灯野葵=灯野@市長', '汐見健司=汐見@社長', '波多江涼=波多江@議員']
const organisations = ['霧港フェリー', '霧港新聞', '霧港署']

/** Who speaks where the words at the place don't say it in full. */
export const speakers: readonly SpeechGroup[] = [
  {
    group: 'pronouns and titles',
    cases: [
      {
        name: '彼',
        text: '汐見社長が会見した。「客は必ず戻る」と彼は述べた。',
        people,
        said: ['direct 汐見健司: 客は必ず戻る'],
      },
      {
        name: '彼女 is the topic, not the source',
        text: '灯野市長は港を訪れた。汐見さんによると、「桟橋は必ず直す」と彼女は言った。',
        people,
        said: ['direct 灯野葵: 桟橋は必ず直す'],
      },
      {
        name: '彼女 is not the man who was named last',
        text: '市議会で小野寺晴子議員が質問した。隣の席には梶本龍太郎議員がいた。「3年待った」と彼女は述べた。',
        people: ['小野寺晴子=小野寺@議員', '梶本龍太郎=梶本@議員'],
        said: ['direct 小野寺晴子: 3年待った'],
      },
      {
        name: 'a title that no other word stands for',
        text: '汐見健司検察官は、灯りは消えていたと述べた。汐見検察官は「誰も見ていない」と話した。',
        people: ['汐見健司=汐見'],
        said: ['indirect 汐見健司: 灯りは消えていた', 'direct 汐見健司: 誰も見ていない'],
      },
      {
        name: '同氏',
        text: '汐見氏は会見した。同氏は「客は必ず戻る」と述べた。',
        people,
        said: ['direct 汐見健司: 客は必ず戻る'],
      },
      {
        name: '同社',
        text: '霧港フェリーは船を止めた。同社は「原因を調べている」と説明した。',
        organisations,
        said: ['direct 霧港フェリー: 原因を調べている'],
      },
      {
        name: '同署',
        text: '霧港署は男を逮捕した。同署によると、男は酒を飲んでいた。',
        organisations,
        said: ['indirect 霧港署: 男は酒を飲んでいた'],
      },
      {
        name: '同紙',
        text: '霧港新聞は12日、船が傾いたと伝えた。同紙は、船底に穴があったと報じた。',
        organisations,
        said: ['indirect 霧港新聞 @2025-02-12: 船が傾いた', 'indirect 霧港新聞: 船底に穴があった'],
      },
      {
        name: 'a bare title',
        text: '灯野市長と汐見社長が港を見て回った。市長は「桟橋は必ず直す」と述べた。',
        people,
        said: ['direct 灯野葵: 桟橋は必ず直す'],
      },
      {
        name: 'nobody, so the topic before',
        text: '灯野市長は会見を開いた。「桟橋は必ず直す」と述べた。',
        people,
        said: ['direct 灯野葵: 桟橋は必ず直す'],
      },
      {
        name: 'nobody, so the last speaker',
        text: '灯野市長は「桟橋は必ず直す」と述べた。また、年内に着工するとの考えを示した。',
        people,
        said: ['direct 灯野葵: 桟橋は必ず直す', 'indirect 灯野葵: 年内に着工する'],
      },
      {
        name: 'a thing for a topic',
        text: '灯野市長は会見を開いた。工事は年内に始まると述べた。',
        people,
        said: ['indirect 灯野葵: 工事は年内に始まる'],
      },
    ],
  },
  {
    group: 'unnamed and others',
    cases: [
      {
        name: 'a resident',
        text: '近くの住民は「大きな音がした」と話した。',
        said: ['direct 近くの住民: 大きな音がした'],
      },
      {
        name: 'an expert',
        text: '専門家は、波はさらに高くなると警告した。',
        said: ['indirect 専門家: 波はさらに高くなる'],
      },
      {
        name: 'somebody of a man',
        text: '汐見氏の弁護士は「事実と違う」と述べた。',
        people,
        said: ['direct 汐見氏の弁護士: 事実と違う'],
      },
      {
        name: 'a survey’s answerers',
        text: '調査では、市民の6割が橋は要らないと答えた。',
        said: ['indirect 市民の6割: 橋は要らない'],
      },
      {
        name: 'a name and an age',
        text: '漁師の汐見健司さん（54）は「魚が減った」と嘆いた。',
        people,
        said: ['direct 汐見健司: 魚が減った'],
      },
      {
        name: 'a ministry that no list holds',
        text: '国土交通省は、航路を変えるよう求めたと説明した。',
        said: ['indirect 国土交通省: 航路を変えるよう求めた'],
      },
      {
        name: 'a document',
        text: '報告書は、船長の判断が遅れたと指摘した。',
        said: ['indirect 報告書: 船長の判断が遅れた'],
      },
    ],
  },
]
