import type { SpeechGroup } from '../../../helpers/speech.ts'

const people = ['灯野葵=灯野@市長', '汐見健司=汐見@社長', '波多江涼=波多江@議員']
const organisations = ['霧港フェリー', '霧港新聞', '霧港市']

/** Who contradicts whom. */
export const disputes: readonly SpeechGroup[] = [
  {
    group: 'disputes',
    cases: [
      {
        name: 'answers back by name',
        text: '汐見社長は波多江議員に反論した。',
        people,
        disputes: ['汐見健司 → 波多江涼'],
      },
      {
        name: 'over another’s claim',
        text: '汐見社長は、波多江議員の主張に反論した。',
        people,
        disputes: ['汐見健司 → 波多江涼'],
      },
      {
        name: 'denies what another alleged',
        text: '汐見社長は、波多江議員の指摘を否定した。',
        people,
        disputes: ['汐見健司 → 波多江涼'],
      },
      {
        name: 'answers the one who spoke before',
        text: '波多江議員は「記録は偽物だ」と批判した。汐見社長は「全て本物だ」と反論した。',
        people,
        disputes: ['汐見健司 → 波多江涼'],
      },
      {
        name: 'denies a report',
        text: '霧港新聞は、船底に穴があったと報じた。霧港フェリーは報道を否定した。',
        organisations,
        disputes: ['霧港フェリー → 霧港新聞'],
      },
      {
        name: 'no fact',
        text: '波多江議員は、市が記録を隠したと主張した。これに対し灯野市長は「事実ではない」と述べた。',
        people,
        disputes: ['灯野葵 → 波多江涼'],
      },
      {
        name: 'bristles at criticism',
        text: '灯野市長は港の管理がずさんだと指摘した。霧港フェリーは「心外だ」と反発した。',
        people,
        organisations,
        disputes: ['霧港フェリー → 灯野葵'],
      },
    ],
  },
  {
    group: 'no disputes',
    cases: [
      { name: 'an accusation alone', text: '波多江議員は汐見社長を批判した。', people, disputes: [] },
      {
        name: 'denies to have done it, with nobody who said so',
        text: '汐見社長は関与を否定した。',
        people,
        disputes: [],
      },
      {
        name: 'denies a possibility',
        text: '灯野市長は会見を開いた。汐見社長は増便の可能性を否定した。',
        people,
        disputes: [],
      },
      { name: 'did not answer back', text: '汐見社長は波多江議員に反論しなかった。', people, disputes: [] },
      { name: 'both agree', text: '波多江議員は橋が要ると述べた。灯野市長も橋が要ると述べた。', people, disputes: [] },
    ],
  },
]
