import type { SpeechGroup } from '../../../helpers/speech.ts'

const people = ['Mara Voss=Voss@mayor', 'Otto Lind=Lind', 'Tessa Quill=Quill@engineer']
const organisations = ['Gull Ferries', 'Mistport Herald', 'Ministry of Tides']

/** Whom a pronoun, a title or a noun stands for. */
export const speakers: readonly SpeechGroup[] = [
  {
    group: 'offices and ages',
    cases: [
      {
        name: 'an office behind the comma',
        text: '“It is ours,” said the town’s leader, Cllr Otto Lind.',
        said: ['direct Otto Lind: It is ours'],
      },
      {
        name: 'a lawyer of the one behind the comma',
        text: '“It is ours,” said the lawyer, Otto Lind’s cousin.',
        said: ['direct lawyer: It is ours'],
      },
      {
        name: 'an office that looks like a verb',
        text: '“It is ours,” said lead author Dr. Tessa Quill, an engineer at the port.',
        said: ['direct Tessa Quill: It is ours'],
      },
      {
        name: 'an office that looks like an adjective',
        text: 'The pier was on fire, fire chief Otto Lind said.',
        said: ['indirect Otto Lind: The pier was on fire'],
      },
      {
        name: 'the one whose age was told',
        text: 'Otto Lind, 49, sold a boat. Tessa Quill left. “It is ours,” the 49-year-old said.',
        said: ['direct Otto Lind: It is ours'],
      },
      {
        name: 'the only one of the sentence before',
        text: 'Otto Lind left the pier in tears. “It is ours,” the 49-year-old said.',
        said: ['direct Otto Lind: It is ours'],
      },
    ],
  },
  {
    group: 'pronouns',
    cases: [
      {
        name: 'the subject before',
        text: 'Mara Voss opened the pier. “It is ours,” she said.',
        said: ['direct Mara Voss: It is ours'],
      },
      {
        name: 'by gender over a nearer name',
        text: 'Mara Voss met Otto Lind. Voss smiled. He said that the boat was his.',
        said: ['indirect Otto Lind: the boat was his'],
      },
      {
        name: 'whoever spoke rather than whoever was spoken of',
        text: 'Otto Lind has a boat, though Mr Amos Brand said it leaks. “It sank twice,” he added.',
        people: ['Otto Lind=Lind', 'Amos Brand=Brand'],
        said: ['indirect Amos Brand: it leaks', 'direct Amos Brand: It sank twice'],
      },
      {
        name: 'in the same sentence',
        text: 'When Otto Lind came home, he said the boat was gone.',
        said: ['indirect Otto Lind: the boat was gone'],
      },
      {
        name: 'a body',
        text: 'Gull Ferries has six boats. It said two of them had sunk.',
        said: ['indirect Gull Ferries: two of them had sunk'],
      },
      {
        name: 'several',
        text: 'Residents said the fog was thick. They added that nobody slept.',
        said: ['indirect Residents: the fog was thick', 'indirect Residents: nobody slept'],
      },
      { name: 'nobody', text: 'She said the fog was thick.', people: [], said: [] },
    ],
  },
  {
    group: 'titles and nouns',
    cases: [
      {
        name: 'an office',
        text: 'Mara Voss closed the pier. The mayor said it was not safe.',
        said: ['indirect Mara Voss: it was not safe'],
      },
      {
        name: 'an office before the name of its holder',
        text: 'Harbour Secretary of Tides Mara Voss said the pier was safe.',
        said: ['indirect Mara Voss: the pier was safe'],
      },
      {
        name: 'the name behind an office, between commas',
        text: 'The town’s mayor, Mara Voss, said the pier was safe.',
        said: ['indirect Mara Voss: the pier was safe'],
      },
      {
        name: 'a ministry',
        text: 'The Ministry of Tides counted the boats. The ministry said six were lost.',
        said: ['indirect Ministry of Tides: six were lost'],
      },
      {
        name: 'the company',
        text: 'Gull Ferries sold two boats. “We had no choice,” the company said.',
        said: ['direct Gull Ferries: We had no choice'],
      },
      {
        name: 'the paper',
        text: 'The Mistport Herald said the pier was closed. The newspaper reported that the steel was old.',
        said: ['indirect Mistport Herald: the pier was closed', 'indirect Mistport Herald: the steel was old'],
      },
      {
        name: 'by age',
        text: 'Otto Lind, 34, lost his boat. Lind swam home. Lind slept. The 34-year-old said he was lucky.',
        said: ['indirect Otto Lind: he was lucky'],
      },
      {
        name: 'named only in the second sentence',
        text: 'A former mayor has said the pier must go. Amos Brand told the Mistport Herald that it leaks.',
        people: ['Amos Brand=Brand'],
        said: ['indirect Amos Brand: the pier must go', 'indirect Amos Brand → Mistport Herald: it leaks'],
      },
      {
        name: 'one who is somebody else',
        text: 'Otto Lind’s lawyer said the boat was sold.',
        said: ['indirect Otto Lind’s lawyer: the boat was sold'],
      },
      {
        name: 'an unnamed source',
        text: 'A senior official at the port said the boat was sold.',
        said: ['indirect senior official at the port: the boat was sold'],
      },
      {
        name: 'a spokesman is himself',
        text: 'A spokesman for Gull Ferries said the boat was sold.',
        said: ['indirect spokesman for Gull Ferries: the boat was sold'],
      },
    ],
  },
].map(({ group, cases }) => ({ group, cases: cases.map((one) => ({ people, organisations, ...one })) }))
