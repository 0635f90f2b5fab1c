import type { SpeechGroup } from '../../../helpers/speech.ts'

const people = ['灯野葵=灯野@市長', '汐見健司=汐見@社長', '波多江涼=波多江@議員']

/** What nobody says. */
export const negatives: readonly SpeechGroup[] = [
  {
    group: 'marks that hold nobody’s words',
    cases: [
      { name: 'a term', text: '灯野市長は「海の道」計画を進めている。', people, said: [] },
      { name: 'a name', text: '灯野市長は橋を「かもめ橋」と名付けた。', people, said: [] },
      { name: 'a nickname', text: '汐見社長は「船の神様」と呼ばれている。', people, said: [] },
      { name: 'a title of a work', text: '汐見社長は『霧の海図』を読んだ。', people, said: [] },
      { name: 'so-called', text: 'この町は「霧の都」として知られる。', said: [] },
      { name: 'the word itself', text: '「もやい」という言葉が好まれる。', said: [] },
      { name: 'of a thing', text: '灯野市長は「開かれた港」の実現に力を入れた。', people, said: [] },
      { name: 'a term and its verb', text: '船は「かもめ丸」とみられる。', said: [] },
    ],
  },
  {
    group: 'verbs that say nothing',
    cases: [
      { name: 'passive', text: '霧は昼まで続くと予想されている。', said: [] },
      { name: 'nobody’s view', text: '船は岩に乗り上げたとみられる。', said: [] },
      { name: 'nobody’s claim', text: '船は岩に乗り上げたとされる。', said: [] },
      { name: 'the aim', text: '灯野市長は港を再生しようとしている。', people, said: [] },
      { name: 'as an object', text: '灯野市長は漁師を対象としている。', people, said: [] },
      { name: 'a refusal to speak', text: '汐見社長は理由を述べなかった。', people, said: [] },
      { name: 'no claim', text: '汐見社長は集まった人たちに感謝を述べた。', people, said: [] },
      { name: 'an order of things', text: '灯野市長は汐見社長と話した。', people, said: [] },
      { name: 'hearsay with nobody before', text: '昔この港には百隻の船がいたという。', said: [] },
      { name: 'if', text: '霧が晴れると、船は港を出た。', said: [] },
      { name: 'a condition with a speaker near', text: '灯野市長が港に着くと、雨が降り始めた。', people, said: [] },
      { name: 'the topic of a thing alone', text: '船の重さは10トンだと説明板に書かれている。', said: [] },
      { name: 'victims say nothing', text: '死者は3人に上ると発表した。', said: [] },
      { name: 'becoming', text: '汐見社長は町の顔となった。', people, said: [] },
    ],
  },
]
