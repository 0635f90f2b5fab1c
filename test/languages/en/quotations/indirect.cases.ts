import type { SpeechGroup } from '../../../helpers/speech.ts'

const people = ['Mara Voss=Voss@mayor', 'Otto Lind=Lind', 'Tessa Quill=Quill@engineer']
const organisations = ['Gull Ferries', 'Mistport Herald', 'Tide Institute']

/** Claims in the article's own words. */
export const indirect: readonly SpeechGroup[] = [
  {
    group: 'claim behind the cue',
    cases: [
      { name: 'that', text: 'Mara Voss said that the pier was safe.', said: ['indirect Mara Voss: the pier was safe'] },
      { name: 'a bare clause', text: 'Voss said the pier was safe.', said: ['indirect Mara Voss: the pier was safe'] },
      {
        name: 'whom it is told, and when',
        text: 'Lind told the council on Tuesday that the fog was thick.',
        said: ['indirect Otto Lind → council @2025-02-25: the fog was thick'],
      },
      {
        name: 'a bare clause behind its time',
        text: 'Voss told the Mistport Herald on Friday sales were falling.',
        said: ['indirect Mara Voss → Mistport Herald @2025-02-28: sales were falling'],
      },
      {
        name: 'behind a statement',
        text: 'Gull Ferries said in a statement late on Monday that two boats had sunk.',
        said: ['indirect Gull Ferries @2025-02-24: two boats had sunk'],
      },
      { name: 'a denial', text: 'Lind denied that he took the boat.', said: ['indirect Otto Lind: he took the boat'] },
      {
        name: 'a denial of doing',
        text: 'Lind denied taking the boat.',
        said: ['indirect Otto Lind: taking the boat'],
      },
      {
        name: 'a promise',
        text: 'Voss pledged to rebuild the pier by summer.',
        said: ['indirect Mara Voss: to rebuild the pier by summer'],
      },
      { name: 'a warning', text: 'Quill warned of a long winter.', said: ['indirect Tessa Quill: a long winter'] },
      {
        name: 'a belief',
        text: 'Quill believes the steel will hold.',
        said: ['indirect Tessa Quill: the steel will hold'],
      },
      {
        name: 'a question told of',
        text: 'Lind asked whether the ferry would run.',
        said: ['indirect Otto Lind: whether the ferry would run'],
      },
      {
        name: 'a participle behind the main clause',
        text: 'Voss closed the pier, saying it was not safe.',
        said: ['indirect Mara Voss: it was not safe'],
      },
      {
        name: 'a charge',
        text: 'Lind accused Gull Ferries of hiding the costs.',
        said: ['indirect Otto Lind: hiding the costs'],
      },
      {
        name: 'somebody who was quoted',
        text: 'Quill was quoted as saying that the steel was old.',
        said: ['indirect Tessa Quill: the steel was old'],
      },
      {
        name: 'one who goes on to say it',
        text: 'Quill went on to say that the steel was old.',
        said: ['indirect Tessa Quill: the steel was old'],
      },
      {
        name: 'a claim as a noun',
        text: 'Lind’s claim that the boat was empty surprised the crew.',
        said: ['indirect Otto Lind: the boat was empty surprised the crew'],
      },
    ],
  },
  {
    group: 'claim before the cue',
    cases: [
      { name: 'speaker first', text: 'The pier is safe, Voss said.', said: ['indirect Mara Voss: The pier is safe'] },
      {
        name: 'verb first',
        text: 'The pier is safe, said Tessa Quill.',
        said: ['indirect Tessa Quill: The pier is safe'],
      },
      {
        name: 'a paper',
        text: 'Two boats sank in the fog, the Mistport Herald reported on Friday.',
        said: ['indirect Mistport Herald @2025-02-28: Two boats sank in the fog'],
      },
      {
        name: 'a source behind',
        text: 'Two boats sank in the fog, according to Gull Ferries.',
        said: ['indirect Gull Ferries: Two boats sank in the fog'],
      },
      {
        name: 'a source before',
        text: 'According to Gull Ferries, two boats sank in the fog.',
        said: ['indirect Gull Ferries: two boats sank in the fog'],
      },
      {
        name: 'inside, behind a clause that leans on the claim',
        text: 'If it rains, Voss said, the pier will stay closed.',
        said: ['indirect Mara Voss: the pier will stay closed'],
      },
    ],
  },
  {
    group: 'papers and bodies',
    cases: [
      {
        name: 'a poll with its maker',
        text: 'A poll by the Tide Institute showed that most islanders want a bridge.',
        said: ['indirect Tide Institute: most islanders want a bridge'],
      },
      {
        name: 'a poll that tells a noun',
        text: 'The poll found 40 percent of islanders against the bridge.',
        said: ['indirect poll: 40 percent of islanders against the bridge'],
      },
      {
        name: 'an indictment',
        text: 'The indictment says the captain was asleep.',
        said: ['indirect indictment: the captain was asleep'],
      },
      {
        name: 'those who were asked',
        text: 'About half of the islanders said they would move.',
        said: ['indirect half of the islanders: they would move'],
      },
    ],
  },
  {
    group: 'where a claim ends',
    cases: [
      {
        name: 'before what its speaker adds',
        text: 'Voss said the pier was safe, adding that it would open in May.',
        said: ['indirect Mara Voss: the pier was safe', 'indirect Mara Voss: it would open in May'],
      },
      {
        name: 'before another speaker',
        text: 'Voss said the pier was safe, but Lind said it was not.',
        said: ['indirect Mara Voss: the pier was safe', 'indirect Otto Lind: it was not'],
      },
      {
        name: 'before one who is set against it',
        text: 'Voss says the pier is safe while Quill insists it is not.',
        said: ['indirect Mara Voss: the pier is safe', 'indirect Tessa Quill: it is not'],
      },
      {
        name: 'with the relative clause',
        text: 'Voss, who vowed to keep the pier, left early.',
        said: ['indirect Mara Voss: to keep the pier'],
      },
      {
        name: 'the source around an inner speaker says nothing of its own',
        text: 'Voss said the pier was safe, the Mistport Herald reported.',
        said: ['indirect Mara Voss: the pier was safe'],
      },
    ],
  },
  {
    group: 'with quoted words',
    cases: [
      {
        name: 'as a part of the clause',
        text: 'Voss said the pier was “a gift to the town” for years.',
        said: ['mixed Mara Voss: the pier was “a gift to the town” for years'],
      },
      {
        name: 'as what something is called',
        text: 'Lind slammed the bridge as “a toy for tourists.”',
        said: ['mixed Otto Lind: the bridge as “a toy for tourists.”'],
      },
      {
        name: 'without quoted words, as what somebody is called',
        text: 'Lind called the mayor a fool.',
        said: ['indirect Otto Lind: the mayor a fool'],
      },
      {
        name: 'a clause of its own inside a claim',
        text: 'Lind said the ferry was late and “we waited all night for it.”',
        said: [
          'mixed Otto Lind: the ferry was late and “we waited all night for it.”',
          'direct Otto Lind: we waited all night for it.',
        ],
      },
    ],
  },
].map(({ group, cases }) => ({ group, cases: cases.map((one) => ({ people, organisations, ...one })) }))
