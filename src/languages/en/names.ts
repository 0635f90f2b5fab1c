import { wordsOf } from '../../text/lexicon.ts'
import type { SpacedNameRules } from '../parts/spaced/names.ts'
import { given } from './names/given.ts'
import { heads, joiningHeads, known, thingHeads } from './names/organisations.ts'
import { belongings, countries, places } from './names/places.ts'
import { openers, times } from './names/words.ts'

const setOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list))

export const names: SpacedNameRules = {
  given,
  particles: setOf(
    "de da do dos das di du del della der den van von vom zu zur la le las los el al bin bint ibn ben ter ten af av y e i al- abu mac st. d'",
  ),
  suffixes: setOf('Jr. Jr Sr. Sr II III IV V VI VII VIII PhD Ph.D. MD M.D. QC KC MBE OBE CBE MP'),
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
  organisations: { heads, joiningHeads, known, joins: setOf('of for and & the de des du') },
  bodyNouns: setOf(
    'company firm group newspaper magazine agency giant bank startup start-up network broadcaster channel outlet site website blog tabloid daily weekly retailer airline carrier brand chain manufacturer maker automaker carmaker publisher operator supplier developer label studio band club team party organisation organization charity nonprofit think-tank tank foundation institute university college school union association federation league church movement militia coalition alliance campaign pollster platform app service provider conglomerate insurer lender subsidiary unit arm rival',
  ),
  placeWords: setOf('in at near across throughout outside inside around from into via off toward towards'),
  personWords: setOf('by with to for against about like between among than as'),
  leaders: setOf(
    'Trump Obama Biden Clinton Bush Reagan Nixon Kennedy Putin Merkel Macron Scholz Zelenskyy Zelensky Netanyahu Erdogan Modi Trudeau Thatcher Blair Churchill Hitler Stalin Lenin Mao Gandhi Mandela Castro Assad Gaddafi Khomeini Gorbachev Yeltsin Sarkozy Hollande Berlusconi Bolsonaro Lula Maduro Chavez Musk Bezos Zuckerberg Gates Buffett Einstein Darwin Newton Shakespeare Mozart Beethoven Bach Picasso Plato Aristotle Socrates Freud Marx Napoleon Caesar Jesus',
  ),
}
