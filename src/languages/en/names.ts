import { wordsOf } from '../../text/lexicon.ts'
import type { SpacedNameRules } from '../parts/spaced/names.ts'
import { context } from './names/context.ts'
import { given } from './names/given.ts'
import { heads, joiningHeads, known, thingHeads } from './names/organisations.ts'
import { belongings, countries, places } from './names/places.ts'
import { functionWords, openers, times } from './names/words.ts'
import { isEverydayWord } from './words.ts'

const setOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list))

export const names: SpacedNameRules = {
  given,
  particles: setOf(
    "de da do dos das di du del della der den van von vom zu zur la le las los el al bin bint ibn ben ter ten af av y e i al- abu mac st. d'",
  ),
  suffixes: setOf('Jr. Jr Sr. Sr II III IV V VI VII VIII PhD Ph.D. MD M.D. QC KC MBE OBE CBE MP'),
  isEverydayWord,
  functionWords,
  nobody: new Set([
    'Jim Crow',
    'Uncle Sam',
    'Santa Claus',
    'Father Christmas',
    'John Doe',
    'Jane Doe',
    'Joe Public',
    'Big Ben',
    'Mother Nature',
    'Big Brother',
    'God',
    'Allah',
    'Lord',
    'Satan',
  ]),
  openers,
  times,
  places,
  countries,
  belongings,
  thingHeads,
  compass: setOf(
    'North South East West Northern Southern Eastern Western Central Northeast Northwest Southeast Southwest Upper Lower Mid Greater New Old Downtown Inner Outer',
  ),
  surnameHeads: setOf(
    'Church House Post Guard Hall Hill Hills Park Lane Field Fields Wood Woods Day Lake West North South East Street Wall Bridge Spring Pool Pass Law Laws Case Garden Grove Rule Storm Row Castle Crown Test Falls Peak Way Page Price Power Powers Bill Gates Staff Court School Land Marsh Stone Power Season Race Point Show Bay Drive Young Gallery Farm Trail Rim Class Ranger Fox Board Fair Temple',
  ),
  organisations: {
    heads,
    joiningHeads,
    topicHeads: setOf(
      'Commission Committee Council Institute Center Centre Conference Department Office Campaign Panel Coalition',
    ),
    known,
    joins: setOf('of for and & the de des du'),
    topicJoins: setOf('on'),
    ands: setOf('and &'),
  },
  context,
  leaders: setOf(
    'Trump Obama Biden Clinton Bush Reagan Nixon Kennedy Putin Merkel Macron Scholz Zelenskyy Zelensky Netanyahu Erdogan Modi Trudeau Thatcher Blair Churchill Hitler Stalin Lenin Mao Gandhi Mandela Castro Assad Gaddafi Khomeini Gorbachev Yeltsin Sarkozy Hollande Berlusconi Bolsonaro Lula Maduro Chavez Musk Bezos Zuckerberg Gates Buffett Einstein Darwin Newton Shakespeare Mozart Beethoven Bach Picasso Plato Aristotle Socrates Freud Marx Napoleon Caesar Jesus',
  ),
}
