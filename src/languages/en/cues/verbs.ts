import { wordsOf } from '../../../text/lexicon.ts'
import type { SpacedCue, Take, Teller } from '../../parts/spaced/cues.ts'

/** A group of verbs that go with the same things. Verbs of two words are written with an underscore. */
interface Group {
  readonly takes: readonly Take[]
  readonly teller?: Teller
  readonly denies?: boolean
  readonly verbs: string
}

const SPOKEN: readonly Take[] = ['quote', 'after', 'clause', 'that']

const GROUPS: readonly Group[] = [
  // “It is late,” she said; It is late, she said; she said (that) it was late; she said how it was done.
  {
    takes: [...SPOKEN, 'question'],
    verbs: `say explain point_out report write recall observe remark state testify`,
  },
  {
    takes: SPOKEN,
    verbs: `add argue insist stress emphasise emphasize underline underscore acknowledge reply respond reiterate maintain contend assert declare
      tweet post conclude suggest estimate counter complain lament joke quip boast confess affirm opine muse theorise theorize speculate surmise
      reckon guess proclaim retort rejoin reaffirm repeat hint clarify elaborate volunteer attest blog email text interject marvel gush recount
      concur interpose protest plead retweet chip_in chime_in shoot_back hit_back fire_back push_back clap_back snap_back spell_out blurt_out`,
  },
  { takes: [...SPOKEN, 'noun', 'question'], verbs: 'note announce confirm reveal disclose' },
  {
    takes: [...SPOKEN, 'noun'],
    verbs: 'predict forecast acknowledge stress emphasise emphasize underline underscore reiterate',
  },
  { takes: ['noun', 'that'], verbs: 'cite highlight propose' },
  { takes: [...SPOKEN, 'of', 'hearer'], verbs: 'warn caution' },
  { takes: [...SPOKEN, 'noun', 'infinitive', 'hearer'], verbs: 'promise' },
  { takes: [...SPOKEN, 'noun', 'infinitive'], verbs: 'pledge' },
  { takes: [...SPOKEN, 'infinitive'], verbs: 'claim vow swear threaten' },
  { takes: [...SPOKEN, 'gerund', 'noun'], verbs: 'admit concede' },
  { takes: [...SPOKEN, 'gerund'], verbs: 'own_up mention' },
  { takes: [...SPOKEN, 'noun'], verbs: 'allege' },
  { takes: [...SPOKEN, 'of'], verbs: 'complain' },
  { takes: ['quote', 'clause', 'that', 'gerund', 'noun'], denies: true, verbs: 'deny' },
  // Beliefs that somebody is given. A question before them is none of theirs.
  { takes: ['after', 'clause', 'that'], verbs: 'believe think fear suspect feel' },
  { takes: ['that', 'clause'], verbs: 'doubt' },
  {
    takes: ['that'],
    verbs: 'agree hold recommend propose complain imply charge assume reason dispute',
  },
  { takes: ['quote', 'after', 'clause', 'that', 'question', 'hearer'], verbs: 'tell' },
  { takes: ['quote', 'clause', 'that', 'question', 'hearer'], verbs: 'inform assure remind notify advise reassure' },
  { takes: ['quote', 'question', 'hearer', 'infinitive'], verbs: 'ask' },
  { takes: ['quote', 'question', 'after'], verbs: 'wonder inquire enquire' },
  // What somebody wants of others.
  { takes: ['quote', 'that', 'noun'], verbs: 'demand' },
  { takes: ['quote', 'that', 'hearer', 'infinitive'], verbs: 'urge call_on' },
  {
    takes: ['noun'],
    verbs:
      'call_for point_to refer_to allude_to object_to argue_for argue_against  complain_about boast_about boast_of brag_about joke_about',
  },
  { takes: ['quote', 'hearer', 'infinitive'], verbs: 'implore beg beseech exhort order command instruct' },
  // What somebody thinks of others, told as what they do: praised the plan.
  {
    takes: ['quote', 'noun'],
    verbs:
      'criticise criticize praise applaud denounce condemn lambast lambaste decry tout laud bemoan deride commend extol lament ridicule',
  },
  { takes: ['that', 'clause', 'noun'], verbs: 'expect foresee' },
  { takes: ['that', 'clause'], verbs: 'worry recognise recognize realise realize remember regret make_clear' },
  { takes: ['clause', 'that', 'after'], verbs: 'hope' },
  { takes: ['quote', 'question', 'noun'], verbs: 'question' },
  { takes: ['quote', 'noun'], verbs: 'reject' },
  { takes: ['noun'], verbs: 'endorse oppose favour favor' },
  { takes: ['infinitive'], verbs: 'offer' },
  // Words alone.
  {
    takes: ['quote'],
    verbs: `continue go_on go begin start shout yell scream cry exclaim whisper mutter mumble chant chuckle laugh sigh snap bark shrug smile grin sing roar
      bellow murmur growl groan moan scoff sneer deadpan intone thunder fume rage gasp sob chide scold quote sum_up cry_out call_out read_out shout_out blurt enthuse
      rave reflect venture offer reassure interrupt finish answer crow gloat bemoan rail vent rant lash_out weigh_in comment caption sign_off
      speak_out break_in cut_in fire_off pen tout hail apologise apologize demur explode erupt exult counsel toast brag implore
      beg beseech exhort order command instruct greet taunt tease jeer heckle mock preach praise blast slam`,
  },
  // What a study, a paper or a court tells.
  { takes: ['that', 'clause', 'after', 'question', 'quote', 'noun'], teller: 'paper', verbs: 'show indicate' },
  { takes: ['that', 'clause', 'after', 'noun'], teller: 'paper', verbs: 'find' },
  { takes: ['that', 'clause'], teller: 'paper', verbs: 'demonstrate rule learn determine project' },
  { takes: ['that', 'quote', 'clause'], teller: 'paper', verbs: 'read run' },
]

const cueOf = ({ takes, teller = 'anyone', denies = false }: Group): SpacedCue => ({
  takes: new Set(takes),
  teller,
  denies,
})

/** The verbs that give words or a claim to somebody. Where two groups name one, the first has it. */
export const verbs: ReadonlyMap<string, SpacedCue> = new Map(
  GROUPS.toReversed().flatMap((group) => {
    const cue = cueOf(group)
    return wordsOf(group.verbs).map((verb): [string, SpacedCue] => [verb.replace('_', ' '), cue])
  }),
)

const words = (list: string): ReadonlySet<string> => new Set(wordsOf(list))

/** X calls Y “…”; X slammed Y as “…”. */
export const calling = words(
  `call label brand dub describe characterise characterize portray depict dismiss slam blast denounce condemn hail praise decry
  deride mock reject criticise criticize attack cast paint term deem defend rate`,
)

/** X accused Y of lying; X criticised Y for lying; X blamed Y for the delay. */
export const charging: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...wordsOf('accuse').map((verb): [string, ReadonlySet<string>] => [verb, words('of')]),
  ...wordsOf('denounce criticise criticize condemn blame slam blast fault chastise berate rebuke attack').map(
    (verb): [string, ReadonlySet<string>] => [verb, words('for')],
  ),
])

/** X called Y a liar. */
export const naming = words('call label brand dub deem')

/** Adjectives of what somebody holds: she is confident that. */
export const states = words(
  `confident certain sure convinced worried concerned adamant afraid hopeful optimistic doubtful unsure pessimistic sceptical skeptical persuaded satisfied
  positive fearful unconvinced alarmed angry upset`,
)
