import type { SpeechGroup } from '../../../helpers/speech.ts'

const people = ['Mara Voss=Voss@mayor', 'Otto Lind=Lind', 'Tessa Quill=Quill@engineer']
const organisations = ['Gull Ferries', 'Mistport Herald']

/** Words inside marks: where their cue stands and how they are marked. */
export const direct: readonly SpeechGroup[] = [
  {
    group: 'cue behind',
    cases: [
      {
        name: 'speaker first',
        text: '“The pier will open in May,” Mara Voss said.',
        said: ['direct Mara Voss: The pier will open in May'],
      },
      {
        name: 'verb first',
        text: '“The pier will open in May,” said Mara Voss, the mayor of Mistport.',
        said: ['direct Mara Voss: The pier will open in May'],
      },
      {
        name: 'a question',
        text: '“Who pays for the pier?” asked Otto Lind.',
        said: ['direct Otto Lind: Who pays for the pier?'],
      },
      {
        name: 'an aside before the verb',
        text: '“We lost the boat,” Otto Lind, a fisherman from Mistport, told the Mistport Herald.',
        said: ['direct Otto Lind → Mistport Herald: We lost the boat'],
      },
      {
        name: 'an aside whose last comma was forgotten',
        text: '“We lost the boat,” Otto Lind, a fisherman at the old pier told the Mistport Herald.',
        said: ['direct Otto Lind → Mistport Herald: We lost the boat'],
      },
      {
        name: 'an aside with a clause of its own',
        text: '“We lost the boat,” Otto Lind, who has fished here for years, said on Friday.',
        said: ['direct Otto Lind @2025-02-28: We lost the boat'],
      },
      {
        name: 'straight marks',
        text: '"The pier will open in May," Voss said.',
        said: ['direct Mara Voss: The pier will open in May'],
      },
      {
        name: 'two single marks for a double one',
        text: "''The pier will open in May,'' Voss said.",
        said: ['direct Mara Voss: The pier will open in May'],
      },
      {
        name: 'British marks, with apostrophes inside',
        text: '‘It’s the workers’ pier and they’ll keep it,’ said Tessa Quill.',
        said: ['direct Tessa Quill: It’s the workers’ pier and they’ll keep it'],
      },
      {
        name: 'marks inside marks',
        text: '“They told me ‘the boat is gone’ and left,” Otto Lind recalled.',
        said: ['direct Otto Lind: They told me ‘the boat is gone’ and left'],
      },
      {
        name: 'straight marks inside straight marks',
        text: '"They call it a "fog tax" and laugh," Lind said.',
        said: ['direct Otto Lind: They call it a "fog tax" and laugh'],
      },
      {
        name: 'a word of time between',
        text: '“People leave in winter” nowadays, Otto Lind said.',
        said: ['direct Otto Lind: People leave in winter'],
      },
      {
        name: 'a source',
        text: '“The bridge is closed to all traffic,” according to the Mistport Herald.',
        said: ['direct Mistport Herald: The bridge is closed to all traffic'],
      },
    ],
  },
  {
    group: 'cue before',
    cases: [
      {
        name: 'after a comma',
        text: 'Mara Voss said, “The pier will open in May.”',
        said: ['direct Mara Voss: The pier will open in May.'],
      },
      {
        name: 'after a colon',
        text: 'Voss added: “We will not wait.”',
        said: ['direct Mara Voss: We will not wait.'],
      },
      {
        name: 'with nothing between',
        text: 'In a post on Friday, Voss wrote “of course the pier needs a roof.”',
        said: ['direct Mara Voss @2025-02-28: of course the pier needs a roof.'],
      },
      {
        name: 'behind whom it is told',
        text: 'Otto Lind told the court on Monday: “I never saw the boat.”',
        said: ['direct Otto Lind → court @2025-02-24: I never saw the boat.'],
      },
      {
        name: 'in an interview',
        text: 'Tessa Quill said in an interview with the Mistport Herald, “Steel rusts.”',
        said: ['direct Tessa Quill: Steel rusts.'],
      },
      {
        name: 'a participle',
        text: 'Lind waved it away, saying “nobody asked us.”',
        said: ['direct Otto Lind: nobody asked us.'],
      },
      {
        name: 'a name behind a dash',
        text: '“We have lost the pier and the boats with it.” — Otto Lind',
        said: ['direct Otto Lind: We have lost the pier and the boats with it.'],
      },
      {
        name: 'a name before a colon',
        text: 'Otto Lind: “Nobody asked us before they closed the pier.”',
        said: ['direct Otto Lind: Nobody asked us before they closed the pier.'],
      },
      {
        name: 'without marks behind a colon a sentence about somebody',
        text: 'Mara Voss was blunt: “We cannot pay for a second pier.”',
        said: ['direct Mara Voss: We cannot pay for a second pier.'],
      },
    ],
  },
  {
    group: 'cut and carried',
    cases: [
      {
        name: 'cut inside a sentence',
        text: '“The pier,” Voss said, “will open in May.”',
        said: ['direct Mara Voss: The pier', 'direct Mara Voss: will open in May.'],
      },
      {
        name: 'cut between sentences',
        text: '“The pier is ours,” Voss said. “Nobody will sell it.”',
        said: ['direct Mara Voss: The pier is ours', 'direct Mara Voss: Nobody will sell it.'],
      },
      {
        name: 'carried into the next paragraph',
        text: '“The pier is ours,” Voss said.\n“Nobody will sell it.”',
        said: ['direct Mara Voss: The pier is ours', 'direct Mara Voss: Nobody will sell it.'],
      },
      {
        name: 'over paragraphs with the mark opened again',
        text: 'Voss said: “The pier is ours.\n“Nobody will sell it.”',
        said: ['direct Mara Voss: The pier is ours.', 'direct Mara Voss: Nobody will sell it.'],
      },
      {
        name: 'over lines to the mark that closes',
        text: '"The pier is ours.\nNobody will sell it," Voss said.',
        said: ['direct Mara Voss: The pier is ours.\nNobody will sell it'],
      },
      {
        name: 'the closing mark forgotten',
        text: 'Voss said: “The pier is ours.\nLind left the room.',
        said: ['direct Mara Voss: The pier is ours.'],
      },
      {
        name: 'the opening mark forgotten',
        text: 'The pier can’t be sold in one day," Voss said.',
        said: ['direct Mara Voss: The pier can’t be sold in one day'],
      },
      {
        name: 'two under one cue',
        text: 'Lind shouted “Give us the boat!” and “Give us the pier!”',
        said: ['direct Otto Lind: Give us the boat!', 'direct Otto Lind: Give us the pier!'],
      },
    ],
  },
].map(({ group, cases }) => ({ group, cases: cases.map((one) => ({ people, organisations, ...one })) }))
