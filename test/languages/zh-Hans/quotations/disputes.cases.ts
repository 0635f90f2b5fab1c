import type { SpeechGroup } from '../../../helpers/speech.ts'

const people = ['林渡川@市长', '苏映雪@总经理', '高立言@代表']

/** Who contradicts whom, in simplified characters. */
export const disputes: readonly SpeechGroup[] = [
  {
    group: 'contradictions',
    cases: [
      {
        name: 'a rebuttal',
        text: '高立言反驳林渡川的说法。',
        people,
        disputes: ['高立言 → 林渡川'],
      },
      {
        name: 'a denial of a charge',
        text: '高立言指控苏映雪的公司偷排污水。苏映雪否认指控。',
        people,
        disputes: ['苏映雪 → 高立言'],
      },
      {
        name: 'a paper is wrong',
        text: '《云汐晚报》报道称苏映雪将辞职。苏映雪回应说，该报道不实。',
        people,
        organisations: ['云汐晚报'],
        disputes: ['苏映雪 → 云汐晚报'],
      },
      { name: 'an accusation alone', text: '高立言批评林渡川。', people, disputes: [] },
    ],
  },
]
