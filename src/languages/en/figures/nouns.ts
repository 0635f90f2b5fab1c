const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns that are more than one without an s. */
export const plurals = set(`
  people men women children police staff crew troops personnel cattle sheep fish deer salmon poultry swine livestock oxen geese mice teeth feet lice dice data media bacteria criteria phenomena
  alumni fungi stimuli nuclei species series aircraft spacecraft hovercraft offspring folk clergy gentry youth gentlemen businessmen businesswomen policemen policewomen firemen fishermen
  congressmen congresswomen servicemen servicewomen sportsmen workmen gunmen clansmen spokesmen chairmen salesmen craftsmen freshmen frenchmen englishmen irishmen scotsmen welshmen dutchmen
  englishwomen frenchwomen councilmen councilwomen assemblymen cameramen seamen midshipmen sportswomen horsemen countrymen grandchildren schoolchildren stepchildren brethren kin households
  wives lives knives wolves leaves halves shelves loaves thieves calves elves bonuses viruses campuses buses crises analyses bases diagnoses hypotheses theses parentheses axes oases
  premises headquarters barracks crossroads works gallows chinese japanese swiss taiwanese vietnamese portuguese burmese sudanese lebanese senegalese
  countrywomen anglers faithful homeless wounded injured dead unemployed`)

/** Words in s that are no plural, or that count nothing. */
export const singulars = set(`
  news his its this thus us is was has as yes less unless across plus process business access success press congress address progress loss boss class glass grass mass pass cross dress stress
  illness witness weakness darkness happiness business fitness wilderness politics economics physics mathematics athletics gymnastics statistics ethics electronics logistics dynamics
  always perhaps sometimes besides towards afterwards upwards downwards backwards forwards otherwise series census virus bus plus bonus campus status focus consensus corpus circus genius
  minus surplus basis crisis analysis emphasis hypothesis diagnosis thesis axis oasis paris tennis christmas texas kansas gas canvas atlas alias bias chaos cosmos lens does goes says
  overseas nowadays indoors outdoors versus famous various previous serious religious dangerous numerous obvious curious nervous anonymous homes' sales'`)

/** Nouns that a number and a hyphen count: a 12-page report, a five-member panel. */
export const hyphened = set(`
  page member seat story storey bed bedroom room person man woman nation country state game match vote mile run goal shot stroke wicket point dollar lap hole song track episode part volume
  judge team horse car truck vehicle ship plane unit home house acre tree strong player set inning fight race win hour day week month year count question item word character city town village
  party passenger student school job percent carat storeyed member-state square-foot square-mile square-metre square-meter city-block vehicle`)

/** How nouns of more than one end, and how words end that only look like it: crisis, focus. */
export const pluralForm = /[^s'’]s$/
export const singularForm = /(?:[^aeo]us|is)$/
/** displaced people, a rising tide, broken windows */
export const participle = /(?:ed|ing|en|wn|ne)$/
export const pastParticiple = /ed$/
/** mourning, repairing */
export const gerund = /[a-z]ing$/

/** Words between a number and its noun that count on: 20 more people. */
export const others = set('more other others additional extra further fewer such')

/** What is done to people who are counted without a noun: 20 were injured, with 12 missing. */
export const fates = set(`
  killed dead died injured wounded hurt missing arrested detained hospitalized hospitalised displaced dislocated evacuated rescued infected homeless stranded trapped drowned executed jailed imprisoned
  charged convicted sentenced indicted unaccounted affected dismissed sacked fired vaccinated deported shot recovered voted abstained`)

/** What a bare number counts that stands behind it. */
export const tally =
  /\b((?:(?:death|casualty|body|injury) (?:toll|count)|toll|populations?|attendance|membership|workforce|head ?count|circulation|enrol?lment|turnout|caseload|viewership|readership|sample(?: size)?|number of (?:[a-z-]+ ){0,2}[a-z-]+))(?: of (?:the |its |their )?[A-Za-z'’ -]{1,40}?)?(?:,? (?:now|currently|then|already|still|officially|in [A-Z0-9][a-z0-9]*|of|at|is|was|were|are|has|have|had|would|will|could|be|been|to|by|stands?|stood|standing|rose|rises?|risen|rising|grew|grows?|grown|fell|falls?|fallen|dropped|climbed|jumped|reached|reaches|reaching|hit|hits|passed|topped|exceeded|exceeds|surpassed|from|more than|over|above|about|around|nearly|almost|at least|roughly|approximately|some|just|only|an estimated|under|below)){1,6} $/i

/** Names of stock indexes and their like, near which points are index points. */
export const indexes =
  /\b(?:index(?:es)?|indices|Dow(?: Jones)?|S&P|Nasdaq|NASDAQ|FTSE|Nikkei|Hang Seng|DAX|CAC|Stoxx|STOXX|Kospi|KOSPI|Sensex|Nifty|Taiex|TAIEX|ASX|Topix|TOPIX|Russell|Shanghai Composite|shares?|stocks?|bourse|PMI|futures)\b/

/** Words near which points are percentage points. */
export const polls =
  /(?:%|\b(?:per ?cent|percentage|polls?|polling|survey|approval|ratings?|voters?|elections?|margin of error|respondents|interest rates?|unemployment|inflation|Democrats?|Republicans?|favou?r)\b)/i

/** Definite words before a small count, which then only determines its noun. */
export const definite =
  /\b(?:the|these|those|both|all|his|her|its|their|our|my|your|other|of the|such|['’]s|last|next|first|past) (?:["“])?$/i

/** What stands before a year. */
export const beforeYear =
  /\b(?:in|since|by|until|till|during|before|after|from|to|through|early|late|mid|back in|and|of|for|summer|winter|spring|autumn|fall|the|its|his|her|their|our|a|this|that|around|circa|between|year|season|class of|['’]s)[ -]$/i

/** Capital words that stand before a number by chance. */
export const notNames = set(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow january february march april may june july august september october november december
  some about around nearly almost over under only just all both at in on of for from with by after before since until during among between within up down more fewer less least most
  another other these those the a an this that and but or so then now here there when while where if because although though as than to into its his her their our my your every each
  roughly approximately exactly only currently previously recently also still even nearly at including plus minus excluding about another additional further total
  says said say reported killed injured arrested wounded police officials authorities yet not no nor we he she they it i you who which whose what how why`)
