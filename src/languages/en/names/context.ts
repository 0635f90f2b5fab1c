import { wordsOf } from '../../../text/lexicon.ts'
import type { NameContextRules } from '../../parts/spaced/names.ts'

const setOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list))

/** The small words around English names. */
export const context: NameContextRules = {
  bodyNouns: setOf(
    `company firm group newspaper magazine agency giant bank startup start-up network broadcaster channel outlet site website blog tabloid daily weekly retailer airline carrier brand chain manufacturer maker automaker carmaker publisher operator supplier developer label studio band club team party
    organisation organization charity nonprofit think-tank tank foundation institute university college school union association federation league church movement militia coalition alliance campaign platform app service provider conglomerate insurer lender subsidiary unit arm rival paper journal programme program show podcast`,
  ),
  placeWords: setOf('in at near across throughout outside inside around from into via off toward towards'),
  placeNouns: setOf(
    'city town township village hamlet port county province prefecture region district municipality suburb borough island state commune',
  ),
  siteWords: setOf('in at near on along off down up outside from across'),
  personWords: setOf('by with to for against about like between among than as'),
  articles: setOf('a an the'),
  determiners: setOf('a an the its his her their our my one another'),
  relatives: setOf('who whose whom'),
  reflexives: setOf('himself herself'),
  ageWords: setOf('aged age now then'),
  ageEnds: setOf(', . ; : ) — – - and of from was is who has had said in'),
  parties: setOf('r d i rep dem lab con ld lib snp ndp'),
  creditNouns: setOf(
    'photo photos photograph photographs photography picture image images illustration illustrations graphic video credit reporting editing',
  ),
  creditJoins: setOf('by :'),
  joins: setOf(', and or & the'),
  citing: ['according', 'to'],
  as: 'as',
  of: 'of',
  titleJoins: setOf('of at for with to'),
  being: setOf('is was are were’s ’s'),
}
