import type { SpeechGroup } from '../../../helpers/speech.ts'

const people = ['灯野葵=灯野@市長', '汐見健司=汐見@社長', '波多江涼=波多江@議員']
const organisations = ['霧港フェリー', '霧港新聞', '霧港署', '港湾局']

/** Claims in the article's own words, and those that hold quoted words. */
export const indirect: readonly SpeechGroup[] = [
  {
    group: 'with と',
    cases: [
      {
        name: 'topic first',
        text: '汐見社長は、来年から便数を増やすと述べた。',
        people,
        said: ['indirect 汐見健司: 来年から便数を増やす'],
      },
      {
        name: 'a day and a place first',
        text: '汐見社長は12日、東京都内の会見で、来年から便数を増やすと発表した。',
        people,
        said: ['indirect 汐見健司 @2025-02-12: 来年から便数を増やす'],
      },
      {
        name: 'speaker behind',
        text: '来年から便数が増えると、霧港フェリーは12日に発表した。',
        organisations,
        said: ['indirect 霧港フェリー @2025-02-12: 来年から便数が増える'],
      },
      {
        name: 'subject by が',
        text: '霧港フェリーは、桟橋が壊れたと説明している。',
        organisations,
        said: ['indirect 霧港フェリー: 桟橋が壊れた'],
      },
      {
        name: 'a paper',
        text: '来年から便数が増えると霧港新聞が報じた。',
        organisations,
        said: ['indirect 霧港新聞: 来年から便数が増える'],
      },
      {
        name: 'quoted words inside',
        text: '灯野市長は、計画は「絵に描いた餅」になると述べた。',
        people,
        said: ['mixed 灯野葵: 計画は「絵に描いた餅」になる'],
      },
      {
        name: 'quoted words at its end',
        text: '波多江議員は計画を「無謀」と批判した。',
        people,
        said: ['mixed 波多江涼: 計画を「無謀」'],
      },
      {
        name: 'とした',
        text: '灯野市長は、費用は国が負担すべきだとした。',
        people,
        said: ['indirect 灯野葵: 費用は国が負担すべきだ'],
      },
      {
        name: 'としている',
        text: '霧港フェリーは運航を続けるとしている。',
        organisations,
        said: ['indirect 霧港フェリー: 運航を続ける'],
      },
      {
        name: 'a thought with its holder',
        text: '汐見社長は、客は必ず戻るとみている。',
        people,
        said: ['indirect 汐見健司: 客は必ず戻る'],
      },
      {
        name: 'a claim about what another said',
        text: '波多江議員は、灯野市長が工事を急がせたと主張した。',
        people,
        said: ['indirect 波多江涼: 灯野市長が工事を急がせた'],
      },
      {
        name: 'two claims',
        text: '汐見社長は、燃料が高いと説明し、運賃を上げると述べた。',
        people,
        said: ['indirect 汐見健司: 燃料が高い', 'indirect 汐見健司: 運賃を上げる'],
      },
    ],
  },
  {
    group: 'with nouns',
    cases: [
      {
        name: 'a fact made known',
        text: '霧港フェリーは、燃料に水が混じっていたことを明らかにした。',
        organisations,
        said: ['indirect 霧港フェリー: 燃料に水が混じっていた'],
      },
      {
        name: 'a fact admitted',
        text: '汐見社長は記録を書き換えたことを認めた。',
        people,
        said: ['indirect 汐見健司: 記録を書き換えた'],
      },
      {
        name: 'a fact denied',
        text: '汐見社長は記録を書き換えたことを否定した。',
        people,
        said: ['indirect 汐見健司: 記録を書き換えた'],
      },
      {
        name: 'a view',
        text: '灯野市長は年内の再開は難しいとの見方を示した。',
        people,
        said: ['indirect 灯野葵: 年内の再開は難しい'],
      },
      {
        name: 'a plan',
        text: '灯野市長は桟橋を作り直す考えを明らかにした。',
        people,
        said: ['indirect 灯野葵: 桟橋を作り直す'],
      },
      {
        name: 'a call',
        text: '灯野市長は、海岸に近づかないよう呼びかけた。',
        people,
        said: ['indirect 灯野葵: 海岸に近づかない'],
      },
    ],
  },
  {
    group: 'sources',
    cases: [
      {
        name: 'によると',
        text: '霧港署によると、船は岩に乗り上げた。',
        organisations,
        said: ['indirect 霧港署: 船は岩に乗り上げた'],
      },
      {
        name: 'によれば and という',
        text: '汐見さんによれば、昔は毎日船が出たという。',
        people,
        said: ['indirect 汐見健司: 昔は毎日船が出た'],
      },
      {
        name: 'another speaks inside',
        text: '霧港新聞によると、汐見社長は便数を増やすと述べた。',
        people,
        organisations,
        said: ['indirect 汐見健司: 便数を増やす'],
      },
      {
        name: 'the speaker is the source',
        text: '霧港フェリーによると、桟橋を点検すると発表している。',
        organisations,
        said: ['indirect 霧港フェリー: 桟橋を点検する'],
      },
      {
        name: 'a survey found',
        text: '港湾局の調査では、桟橋の3割が傷んでいることが分かった。',
        organisations,
        said: ['indirect 港湾局の調査: 桟橋の3割が傷んでいる'],
      },
      {
        name: 'heard from',
        text: '船が点検を受けていなかったことが、霧港署への取材で分かった。',
        organisations,
        said: ['indirect 霧港署: 船が点検を受けていなかった'],
      },
      {
        name: 'unnamed',
        text: '関係者によると、船長は無線を切っていた。',
        said: ['indirect 関係者: 船長は無線を切っていた'],
      },
      {
        name: 'という goes on with the source',
        text: '霧港署によると、船は岩に乗り上げた。けが人はいないという。',
        organisations,
        said: ['indirect 霧港署: 船は岩に乗り上げた', 'indirect 霧港署: けが人はいない'],
      },
    ],
  },
]
