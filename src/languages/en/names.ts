import { wordsOf } from '../../text/lexicon.ts'
import type { SpacedNameRules } from '../parts/spaced/names.ts'
import { context } from './names/context.ts'
import { given } from './names/given.ts'
import { leaders } from './names/leaders.ts'
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
  boundParticles: setOf('al el ul an as ash ar bin ibn d l'),
  commaSuffixes: setOf('Jr. Jr Sr. Sr Jnr Snr'),
  possessives: ['’s', "'s"],
  capitalPronouns: setOf('I'),
  suffixes: setOf('Jr. Jr Sr. Sr Jnr Snr II III IV V VI VII VIII PhD Ph.D. MD M.D. QC KC MBE OBE CBE MP'),
  isEverydayWord,
  functionWords,
  adjectiveEnds: setOf(
    'based born backed led style trained owned controlled educated era area area-wide bound bred funded sponsored affiliated inspired themed wide old year-old day year month week hour minute long only turned made looking related held dominated occupied speaking language bashing like friendly',
  ),
  thingLeads: setOf(
    'St. St Ste. Hurricane Storm Typhoon Cyclone Tropical Lake Mount Mt Mt. Fort Cape Port Camp Operation Project HMS USS SS MV Loch Ben-Nevis Asteroid Comet Villa Hotel Route Flight Planet Boulevard Rue Piazza Plaza Via Calle Castle Château Palazzo',
  ),
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
    'N. S. E. W. North South East West Northern Southern Eastern Western Central Northeast Northwest Southeast Southwest Upper Lower Mid Greater New Old Downtown Inner Outer',
  ),
  // Yu-hsuan, Geun-hye ; not Well-known, Long-term
  joinedGiven: /^\p{Lu}[a-zü’']{1,6}-[a-zü]{1,6}$/u,
  surnameHeads: setOf(
    'Church House Post Guard Hall Hill Hills Park Lane Field Fields Wood Woods Day Lake West North South East Street Wall Bridge Spring Pool Law Laws Case Grove Rule Storm Row Castle Crown Falls Way Page Price Power Powers Bill Gates Staff Court Land Marsh Stone Bay Young Fox Temple Rivers Banks Brooks Ford Winter Summer Frost Snow',
  ),
  organisations: {
    heads,
    joiningHeads,
    topicHeads: setOf(
      'Commission Committee Council Institute Center Centre Conference Department Office Campaign Panel Coalition',
    ),
    known,
    joins: setOf('of for and & the a de des du'),
    topicJoins: setOf('on'),
    ands: setOf('and &'),
    firmJoins: setOf('&'),
  },
  context,
  leaders,
}
