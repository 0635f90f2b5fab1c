import type { SpeechGroup } from '../../../helpers/speech.ts'

const people = ['Hester Crane=Crane@minister', 'Odell Prue=Prue', 'Lin Pei-wen=Lin', 'Tobias Fenn=Fenn']
const organisations = ['Norland Rail', 'Union of Dockers', 'Mistport Post', 'Ministry of Tides']

const cases = (list: readonly (readonly [name: string, text: string, ...said: string[]])[]): SpeechGroup['cases'] =>
  list.map(([name, text, ...said]) => ({ name, text, people, organisations, said }))

/** Judgements, fears, praise and blame that are told of without a verb of saying, and passages in the manner of several presses. */
export const views: readonly SpeechGroup[] = [
  {
    group: 'what somebody holds',
    cases: cases([
      [
        'confident',
        'Lin Pei-wen is confident that the line will open in May.',
        'indirect Lin Pei-wen: the line will open in May',
      ],
      ['worried, of many', 'Residents are worried the pier will fall.', 'indirect Residents: the pier will fall'],
      ['convinced', 'Odell Prue was convinced that nobody had read it.', 'indirect Odell Prue: nobody had read it'],
      [
        'adamant, with an adverb',
        'Fenn is still adamant that the vote was fair.',
        'indirect Tobias Fenn: the vote was fair',
      ],
      ['certain, of nobody', 'It is certain that the pier will fall.'],
      ['not sure', 'Hester Crane is not sure that the pier will fall.'],
      ['expects', 'Norland Rail expects that fares will rise.', 'indirect Norland Rail: fares will rise'],
      ['made clear', 'Crane made clear that she would not resign.', 'indirect Hester Crane: she would not resign'],
      ['believes', 'Prue believes the town was misled.', 'indirect Odell Prue: the town was misled'],
      ['in her view', 'In Crane’s view, the bridge is too narrow.', 'indirect Hester Crane: the bridge is too narrow'],
      ['in view', 'In view of the storm, the bridge was closed.'],
    ]),
  },
  {
    group: 'praise and blame',
    cases: cases([
      [
        'blamed for a thing',
        'Tobias Fenn blamed the ministry for the delay.',
        'indirect Tobias Fenn: the ministry for the delay',
      ],
      ['accused of doing', 'Odell Prue accused Crane of hiding the report.', 'indirect Odell Prue: hiding the report'],
      ['praised', 'Hester Crane praised the crew for its courage.', 'indirect Hester Crane: the crew for its courage'],
      ['criticised, an object alone', 'Lin Pei-wen criticised him.'],
      ['called for', 'The Union of Dockers called for a new inquiry.', 'indirect Union of Dockers: a new inquiry'],
      ['called something', 'Prue called the plan a costly joke.', 'indirect Odell Prue: the plan a costly joke'],
      [
        'described as',
        'Crane described the talks as frank and useful.',
        'indirect Hester Crane: the talks as frank and useful',
      ],
      ['slammed a door', 'Fenn slammed the heavy door behind him.'],
      ['hailed a taxi', 'Prue hailed a passing taxi in the rain.'],
      ['named', 'The crew called the ship Bessie.'],
    ]),
  },
  {
    group: 'claims told as nouns',
    cases: cases([
      [
        'concerns among',
        'There are concerns among teachers that classes will be cut.',
        'indirect teachers: classes will be cut',
      ],
      [
        'a promise',
        'Hester Crane’s promise to widen the bridge was kept.',
        'indirect Hester Crane: to widen the bridge',
      ],
      [
        'a fear that is',
        'Prue’s fear is that the town will lose its port.',
        'indirect Odell Prue: the town will lose its port',
      ],
      ['insistence', 'Nobody believed Fenn’s insistence that he was at home.', 'indirect Tobias Fenn: he was at home'],
      [
        'a claim by',
        'The town laughed at the claim by Norland Rail that trains were on time.',
        'indirect Norland Rail: trains were on time',
      ],
      ['nobody’s', 'There are concerns that classes will be cut.'],
    ]),
  },
  {
    group: 'a speaker inside a clause',
    cases: cases([
      [
        'a plan that critics say',
        'The council backed a plan that critics say will ruin the harbour.',
        'indirect critics: will ruin the harbour',
      ],
      ['set off by commas', 'The fund, which Crane said was empty, was closed.', 'indirect Hester Crane: was empty'],
      [
        'what they estimated',
        'He spoke of what engineers estimated were 900 cracks.',
        'indirect engineers: were 900 cracks',
      ],
      ['a thing that is done', 'The book that Prue wrote was sold in May.'],
    ]),
  },
  {
    group: 'around a sentence',
    cases: cases([
      [
        'a leaning clause ends',
        'Although Crane said the plan was dead, the council voted for it.',
        'indirect Hester Crane: the plan was dead',
      ],
      ['a present verb at the end', '“It is not over,” Prue notes.', 'direct Odell Prue: It is not over'],
      [
        'a participle behind',
        'Fenn left the room, warning that the roof would leak.',
        'indirect Tobias Fenn: the roof would leak',
      ],
      ['both', 'Crane and Prue have both argued that the port is safe.', 'indirect Hester Crane: the port is safe'],
      ['polls', 'Polls show voters are tired of it.', 'indirect Polls: voters are tired of it'],
      [
        'an outer paper',
        'The Mistport Post reported that Crane said the line was safe.',
        'indirect Mistport Post: Crane said the line was safe',
        'indirect Hester Crane: the line was safe',
      ],
      [
        'wire style',
        'Norland Rail will cut 90 jobs by June, its chief executive, Tobias Fenn, told reporters on Monday.',
        'indirect Tobias Fenn → reporters @2025-02-24: Norland Rail will cut 90 jobs by June',
      ],
      [
        'two claims',
        'Crane said that the bridge was shut and that boats would run.',
        'indirect Hester Crane: the bridge was shut and that boats would run',
      ],
      [
        'a named article',
        'More from Norland - Odell Prue: “We have lost the whole of the north shore.”',
        'direct Odell Prue: We have lost the whole of the north shore.',
      ],
    ]),
  },
  {
    group: 'transcripts',
    cases: cases([
      [
        'names in capitals',
        'CRANE: We never had the money.\nODELL PRUE: Then why did you sign?',
        'direct Hester Crane: We never had the money.',
        'direct Odell Prue: Then why did you sign?',
      ],
      ['one line alone', 'CRANE: A life on the water'],
      ['a warning', 'WARNING: The road is closed.\nNOTE: Boats run all day.'],
    ]),
  },
]
