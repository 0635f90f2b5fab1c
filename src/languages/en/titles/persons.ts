import { wordsOf } from '../../../text/lexicon.ts'

/** Nouns for what somebody does or is, which stand before a name or behind it: actor …, …, a voter. */
export const personNouns: ReadonlySet<string> = new Set(
  wordsOf(`accountant activist actor actress adviser advisor advocate agent aide ally ambassador analyst anchor announcer anthropologist apprentice archaeologist archbishop architect archivist artist assassin assistant associate astronaut astronomer
  athlete attacker attorney author bailiff baker banker barber barista barrister bartender bassist batsman biologist bishop blogger bodyguard boss bowler boxer boy broadcaster broker brother builder businessman businesswoman businessperson butcher buyer campaigner candidate captain cardinal
  caregiver carer caretaker carpenter cartoonist cellist champion chair chairman chairperson chairwoman chancellor chef chemist chief child choreographer citizen cleaner clergyman cleric clerk climatologist climber clinician coach coastguard collector columnist comedian comic commander commentator commissioner composer
  conductor congressman congresswoman conservationist constable consul consultant contestant contractor convict cook coordinator co-chair co-founder co-owner co-author cofounder coroner correspondent councillor councilman councilwoman counsel counsellor counselor courier cricketer criminologist critic curator customer cyclist dad dancer
  daughter dealer dean defendant defender delegate demographer dentist deputy dermatologist designer detective developer dictator dietitian diplomat director dissident diver doctor donor dramatist driver drummer ecologist economist editor educator electrician emperor employee employer engineer entertainer entrepreneur envoy epidemiologist essayist
  ethicist executive expert explorer fan farmer father fellow fighter filmmaker film-maker financier firefighter fireman fisherman footballer forecaster foreman forward founder friend gardener general geneticist geographer geologist girl goalkeeper golfer governor graduate grandfather grandmother guard guest guide guitarist gunman gymnast hacker
  hairdresser head headmaster headteacher heir hero historian homeowner host hostage hunter husband hydrologist illustrator imam immunologist inspector inmate instructor insider intern interpreter interviewer inventor investigator investor jockey journalist judge juror justice keeper killer king laborer labourer landlord landowner lawmaker lawyer leader
  lecturer legislator librarian lieutenant linguist lobbyist magistrate magnate mail-carrier man manager marine mathematician mayor mechanic mediator medic meteorologist microbiologist midfielder midwife militant millionaire billionaire miner minister missionary model moderator mom monk mother motorist mountaineer mum musician
  narrator native naturalist negotiator neighbor neighbour neuroscientist neurologist newcomer nominee novelist nun nurse nutritionist observer officer official oncologist operator organiser organizer owner paediatrician painter paramedic parent parishioner partner passenger passer-by pastor pathologist patient patron pediatrician
  pensioner performer pharmacist philanthropist philosopher photographer physician physicist physiologist physiotherapist pianist pilot pioneer planner plaintiff playwright player plumber poet policeman policewoman politician pollster pope postman practitioner preacher premier presenter president priest prince princess principal prisoner producer professor programmer promoter prosecutor
  protester protestor psychiatrist psychologist publicist publisher punter pupil queen rabbi racer ranger rapper realtor receptionist recruit rector referee refugee regulator reporter representative republican democrat researcher resident responder retiree reverend rider rival rower ruler runner sailor salesman saleswoman scholar schoolboy schoolgirl schoolteacher scientist screenwriter
  sculptor secretary seismologist seller senator sergeant servant sheriff shopkeeper shopper singer singer-songwriter sister skater skier skipper socialist sociologist soldier solicitor son songwriter soprano speaker specialist spectator spokesman spokesperson spokeswoman sportsman sprinter spy star statesman statistician stepfather stepmother steward strategist striker student stylist successor suffragette suitor
  superintendent supervisor supporter surgeon survivor suspect swimmer sympathiser tailor teacher teammate team-mate technician teenager tenant tenor terrorist theologian therapist toddler tourist trader trainer translator traveller traveler treasurer trustee tutor tycoon undersecretary uncle vet veteran veterinarian vicar vice-president victim villager violinist virologist vocalist
  volcanologist volunteer voter waiter waitress warden widow widower wife winemaker winger winner witness woman worker wrestler writer youngster youtuber zoologist mp ceo teen teenager grandson granddaughter cousin nephew niece aunt mastermind whistleblower whistle-blower hopeful fundraiser frontrunner front-runner candidate incumbent predecessor counterpart colleague chairwoman stalwart figurehead legend icon`),
)

/** How other nouns for what somebody does end: cardiologist, geographer ; not apologise, graph */
export const personEnds = /[a-z](?:ologist|iatrist|ographer|metrist|naut|therapist|keeper|maker)$/

/** What somebody is who does this, as … who heads the Harbour Board. */
export const leading: ReadonlyMap<string, string> = new Map([
  ['chairs', 'chair'],
  ['chaired', 'chair'],
  ['heads', 'head'],
  ['headed', 'head'],
  ['leads', 'leader'],
  ['led', 'leader'],
  ['founded', 'founder'],
  ['co-founded', 'co-founder'],
  ['owns', 'owner'],
  ['directs', 'director'],
  ['edits', 'editor'],
])

/** Person nouns and words of kin that tell the bearer's gender. */
export const genderedNouns: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...wordsOf(
    `man boy husband father dad son brother uncle nephew grandfather grandson widower businessman chairman congressman councilman spokesman policeman salesman king prince duke emperor actor gunman fireman waiter monk priest imam landlord schoolboy statesman boyfriend anchorman assemblyman baron lord count cameraman cowboy`,
  ).map((word): [string, 'male'] => [word, 'male']),
  ...wordsOf(
    `woman girl wife mother mum mom daughter sister aunt niece grandmother granddaughter widow businesswoman chairwoman congresswoman councilwoman spokeswoman policewoman saleswoman queen princess duchess empress actress waitress nun landlady schoolgirl stateswoman girlfriend assemblywoman baroness lady countess midwife ballerina`,
  ).map((word): [string, 'female'] => [word, 'female']),
])

/** Words that belong to a title and stand at its front. */
export const modifiers: ReadonlySet<string> = new Set(
  wordsOf(`former ex late acting presiding founding serving sitting running elected outspoken interim deputy assistant associate vice senior junior chief executive managing incoming outgoing then current newly-elected newly-appointed longtime long-time veteran retired onetime one-time lead leading co-lead national regional local
  political military presidential vice-presidential vice gubernatorial congressional senate house city county state federal district police fire press foreign finance defence defense interior justice health education energy trade environment transport agriculture labor labour culture economy home treasury campaign company team party opposition majority minority world film television radio news sports art music fashion opera rock pop folk
  real-estate tech technology research policy legal criminal civil human-rights rights security intelligence election financial investment business market stock bank research medical clinical public special independent nonpartisan nonprofit progressive conservative liberal democratic republican independent far-right right-wing left-wing self-described self-proclaimed rights sports arts sales operations affairs communications relations veterans human civil public awards admissions studies sciences award-winning best-selling bestselling prize-winning celebrity famed famous renowned prominent top high-profile controversial young old elderly fellow`),
)

/** Verbs that only people, and bodies made of them, do; by their dictionary form. */
export const speechVerbs: ReadonlySet<string> = new Set(
  wordsOf(`say tell ask add write explain note argue claim reply respond answer insist warn admit recall announce declare state suggest tweet comment complain concede confirm confess continue contend deny describe emphasise emphasize exclaim joke lament maintain mention observe point promise propose protest quip reiterate remark
  remind repeat retort reveal shout stress swear testify urge vow wonder acknowledge advise allege assert caution conclude counter criticise criticize denounce discuss dismiss disagree agree predict praise accuse apologise apologize assure boast challenge condemn defend demand express hint imply indicate inform instruct interject interrupt plead pledge post recount reckon
  recommend refute reject report speak talk`),
)

/** Acts and states of people, by their dictionary form. */
export const humanVerbs: ReadonlySet<string> = new Set(
  wordsOf(`think believe feel know want try like love hate smile laugh cry nod grin sigh weep shrug sit stand walk run die marry divorce graduate study attend retire resign quit live grow born sing dance play act star perform paint win lose score compete train coach teach learn read write bear eat drink sleep wake dream remember forget realise realize decide choose
  meet visit travel arrive leave return join campaign vote elect appoint nominate serve lead head found co-found govern rule arrest charge convict sentence jail imprison murder kill shoot stab assault rape suspect plead suffer recover hire fire sue appear wear drive cook thank greet hug kiss embrace invite call phone email listen watch see look hear
  seek face plan intend hope expect enjoy prefer refuse fear worry struggle survive work earn spend buy sell sign release hold take give make get go come become`),
)
