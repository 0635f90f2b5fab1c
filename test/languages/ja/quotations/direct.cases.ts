import type { SpeechGroup } from '../../../helpers/speech.ts'

const people = ['灯野葵=灯野@市長', '汐見健司=汐見@社長', '波多江涼=波多江@議員']
const organisations = ['霧港フェリー', '霧港新聞']

/** Words inside marks: where their cue stands and how they are marked. */
export const direct: readonly SpeechGroup[] = [
  {
    group: 'cue behind',
    cases: [
      {
        name: 'topic, words, verb',
        text: '灯野市長は「桟橋は必ず直す」と述べた。',
        people,
        said: ['direct 灯野葵: 桟橋は必ず直す'],
      },
      {
        name: 'a full stop inside',
        text: '灯野市長は「桟橋は必ず直す。」と語った。',
        people,
        said: ['direct 灯野葵: 桟橋は必ず直す。'],
      },
      {
        name: 'speaker behind the words',
        text: '「桟橋は必ず直す」と灯野市長は強調した。',
        people,
        said: ['direct 灯野葵: 桟橋は必ず直す'],
      },
      {
        name: 'subject by が',
        text: '「桟橋は必ず直す」と灯野市長が明言した。',
        people,
        said: ['direct 灯野葵: 桟橋は必ず直す'],
      },
      {
        name: 'curly marks',
        text: '灯野市長は“桟橋は必ず直す”と話した。',
        people,
        said: ['direct 灯野葵: 桟橋は必ず直す'],
      },
      {
        name: 'a colloquial って',
        text: '汐見さんは「船は好きだよ」って笑った。',
        people,
        said: ['direct 汐見健司: 船は好きだよ'],
      },
      {
        name: 'adverb between',
        text: '汐見社長は「便数は減らさない」と改めて強調した。',
        people,
        said: ['direct 汐見健司: 便数は減らさない'],
      },
      {
        name: 'words and such',
        text: '汐見社長は「便数は減らさない」などと説明した。',
        people,
        said: ['direct 汐見健司: 便数は減らさない'],
      },
      {
        name: 'to whom, behind the words',
        text: '汐見社長は「便数は減らさない」と記者団に語った。',
        people,
        said: ['direct 汐見健司 → 記者団: 便数は減らさない'],
      },
      {
        name: 'to whom, before the words',
        text: '汐見社長は12日、記者団に対し「便数は減らさない」と語った。',
        people,
        said: ['direct 汐見健司 → 記者団 @2025-02-12: 便数は減らさない'],
      },
      {
        name: 'an object of the verb',
        text: '波多江議員は「市民への説明が足りない」と市の対応を批判した。',
        people,
        said: ['direct 波多江涼: 市民への説明が足りない'],
      },
      {
        name: 'ends in a noun',
        text: '汐見社長は「深くおわびする」とコメント。',
        people,
        said: ['direct 汐見健司: 深くおわびする'],
      },
      { name: 'ends in a name', text: '「冬の海は怖い」と汐見さん。', people, said: ['direct 汐見健司: 冬の海は怖い'] },
      {
        name: 'ends in a name and an age',
        text: '「冬の海は怖い」と汐見さん（54）。',
        people,
        said: ['direct 汐見健司: 冬の海は怖い'],
      },
      {
        name: 'nothing but する',
        text: '霧港フェリーは「原因を調べている」としている。',
        organisations,
        said: ['direct 霧港フェリー: 原因を調べている'],
      },
      {
        name: 'noun as a whole utterance',
        text: '灯野市長は「極めて遺憾」と述べた。',
        people,
        said: ['direct 灯野葵: 極めて遺憾'],
      },
      {
        name: 'a gesture for a verb',
        text: '汐見さんは「もう限界だ」と肩を落とした。',
        people,
        said: ['direct 汐見健司: もう限界だ'],
      },
      {
        name: 'a comment given out',
        text: '霧港フェリーは「安全を最優先に対応する」とのコメントを出した。',
        organisations,
        said: ['direct 霧港フェリー: 安全を最優先に対応する'],
      },
      {
        name: 'written on a network',
        text: '波多江議員はＸに「今夜の霧は深い」と投稿した。',
        people,
        said: ['direct 波多江涼: 今夜の霧は深い'],
      },
      {
        name: 'nested marks',
        text: '灯野市長は「市民は『待てない』と言っている」と話した。',
        people,
        said: ['direct 灯野葵: 市民は『待てない』と言っている'],
      },
    ],
  },
  {
    group: 'several',
    cases: [
      {
        name: 'two verbs',
        text: '灯野市長は「桟橋は必ず直す」と述べ、「年内に着工したい」と語った。',
        people,
        said: ['direct 灯野葵: 桟橋は必ず直す', 'direct 灯野葵: 年内に着工したい'],
      },
      {
        name: 'in a row',
        text: '住民からは「道が暗い」「バスが来ない」との声が上がった。',
        said: ['direct 住民: 道が暗い', 'direct 住民: バスが来ない'],
      },
      {
        name: 'a paragraph that goes on',
        text: '「魚が戻ってきた」と汐見さんは話す。\n「この海を子どもに残したい」',
        people,
        said: ['direct 汐見健司: 魚が戻ってきた', 'direct 汐見健司: この海を子どもに残したい'],
      },
      {
        name: 'over two paragraphs',
        text: '汐見さんは次のように語った。「海は変わった。\n昔は網が重くて上がらなかった」',
        people,
        said: ['direct 汐見健司: 海は変わった。\n昔は網が重くて上がらなかった'],
      },
      {
        name: 'a forgotten closing mark',
        text: '汐見社長は「便数は減らさないと語った。\n灯野市長は「歓迎する」と述べた。',
        people,
        said: ['direct 灯野葵: 歓迎する'],
      },
      {
        name: 'direct and in the paper’s own words',
        text: '灯野市長は「桟橋は必ず直す」と述べ、年内に着工すると表明した。',
        people,
        said: ['direct 灯野葵: 桟橋は必ず直す', 'indirect 灯野葵: 年内に着工する'],
      },
      {
        name: 'after a first remark',
        text: '灯野市長は「簡単ではない」とした上で「逃げずに取り組む」と述べた。',
        people,
        said: ['direct 灯野葵: 簡単ではない', 'direct 灯野葵: 逃げずに取り組む'],
      },
    ],
  },
  {
    group: 'cue before or apart',
    cases: [
      {
        name: 'as follows',
        text: '灯野市長はこう述べた。「桟橋は必ず直す」',
        people,
        said: ['direct 灯野葵: 桟橋は必ず直す'],
      },
      {
        name: 'a colon',
        text: '灯野市長は書いた：「桟橋は必ず直す」',
        people,
        said: ['direct 灯野葵: 桟橋は必ず直す'],
      },
      {
        name: 'no particle',
        text: '「桟橋は必ず直す。」灯野市長は会見で話した。',
        people,
        said: ['direct 灯野葵: 桟橋は必ず直す。'],
      },
      {
        name: 'cut by the speaker',
        text: '「桟橋は直す」灯野市長は言う、「必ず直す」。',
        people,
        said: ['direct 灯野葵: 桟橋は直す', 'direct 灯野葵: 必ず直す'],
      },
      {
        name: 'a name that the words describe',
        text: '「船は家族だ」と語る汐見さんは港で生まれた。',
        people,
        said: ['direct 汐見健司: 船は家族だ'],
      },
    ],
  },
]
