import type { SpeechGroup } from '../../../helpers/speech.ts'

const people = ['Mara Voss=Voss@mayor', 'Otto Lind=Lind', 'Tessa Quill=Quill']
const organisations = ['Gull Ferries', 'Mistport Herald']

/** Who contradicts whom. */
export const disputes: readonly SpeechGroup[] = [
  {
    group: 'disputes',
    cases: [
      {
        name: 'a denial that points back',
        text: 'Lind said that Voss had sold the pier.\nVoss denied it.',
        disputes: ['Mara Voss → Otto Lind'],
      },
      {
        name: 'a bare disagreement',
        text: 'Lind said the pier was safe. Quill disagreed.',
        disputes: ['Tessa Quill → Otto Lind'],
      },
      {
        name: 'that explanation',
        text: 'Lind said the payments were loans. Quill rejected that explanation, saying it was late.',
        disputes: ['Tessa Quill → Otto Lind'],
      },
      { name: 'charges made elsewhere', text: 'Lind said the pier was old. Voss denied the charges.', disputes: [] },
      { name: 'what is rejected is a bill', text: 'Lind said the bill was fair. Voss rejected it.', disputes: [] },
      {
        name: 'the last to speak has no name',
        text: 'Lind said it was late. A neighbour said it was early. Voss disputed that.',
        disputes: [],
      },
      { name: 'a claim with its owner', text: 'Voss denied Lind’s claim.', disputes: ['Mara Voss → Otto Lind'] },
      {
        name: 'a claim by its maker',
        text: 'Voss rejected the allegations by Otto Lind.',
        disputes: ['Mara Voss → Otto Lind'],
      },
      { name: 'disagreement', text: 'Quill disagreed with Voss.', disputes: ['Tessa Quill → Mara Voss'] },
      { name: 'an answer at somebody', text: 'Lind hit back at Voss.', disputes: ['Otto Lind → Mara Voss'] },
      {
        name: 'an answer to the last speaker',
        text: 'Voss said Lind knew nothing of piers. Lind hit back: “I built one.”',
        disputes: ['Otto Lind → Mara Voss'],
      },
      {
        name: 'a denial of what another said',
        text: 'Lind said Voss had sold the pier. Voss denied selling it.',
        disputes: ['Mara Voss → Otto Lind'],
      },
      {
        name: 'a report',
        text: 'Gull Ferries has lost two boats, the Mistport Herald reported. Gull Ferries rejected the report.',
        disputes: ['Gull Ferries → Mistport Herald'],
      },
      {
        name: 'a report that is called false',
        text: 'Lind sold the boat, the Mistport Herald reported. Lind slammed the story as “a lie.”',
        disputes: ['Otto Lind → Mistport Herald'],
      },
      {
        name: 'somebody is wrong',
        text: 'Quill said Voss was wrong.',
        disputes: ['Tessa Quill → Mara Voss'],
      },
      {
        name: 'an attack on whoever spoke',
        text: 'Lind said the pier was safe, only for Voss to denounce him.',
        disputes: ['Mara Voss → Otto Lind'],
      },
    ],
  },
  {
    group: 'no disputes',
    cases: [
      { name: 'an accusation alone', text: 'Lind accused Voss of selling the pier.', disputes: [] },
      { name: 'not denied', text: 'Voss did not deny Lind’s claim.', disputes: [] },
      { name: 'an offer', text: 'Voss rejected the offer.', disputes: [] },
      { name: 'nobody’s suggestions', text: 'Voss dismissed suggestions that the pier was old.', disputes: [] },
      { name: 'would be wrong to', text: 'Quill said Voss would be wrong to wait.', disputes: [] },
      { name: 'nobody to answer', text: 'Lind hit back.', disputes: [] },
    ],
  },
].map(({ group, cases }) => ({ group, cases: cases.map((one) => ({ people, organisations, ...one })) }))
