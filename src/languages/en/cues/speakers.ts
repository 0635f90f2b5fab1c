import { wordsOf } from '../../../text/lexicon.ts'
import type { SpacedPronoun, SpacedSpeakers } from '../../parts/spaced/cues.ts'

const words = (list: string): ReadonlySet<string> => new Set(wordsOf(list))

const pronouns: ReadonlyMap<string, SpacedPronoun> = new Map([
  ['he', { gender: 'male', means: 'person' }],
  ['she', { gender: 'female', means: 'person' }],
  ['it', { gender: null, means: 'body' }],
  ['they', { gender: null, means: 'many' }],
  ...wordsOf('i we').map((word): [string, SpacedPronoun] => [word, { gender: null, means: 'writer' }]),
  ...wordsOf(
    'you one those himself herself itself themselves nobody anyone anybody everyone everybody someone somebody none neither either nothing something this that what there him her them me us',
  ).map((word): [string, SpacedPronoun] => [word, { gender: null, means: 'other' }]),
])

/** What stands for somebody without a name. */
export const speakers: SpacedSpeakers = {
  pronouns,
  bodies:
    words(`company firm group organisation organization ministry agency department bureau government administration bank club team party union association federation
    committee commission council board court university school college institute institution charity foundation network alliance coalition corporation army military navy
    police force authority regulator carrier airline maker carmaker automaker manufacturer retailer chain giant developer publisher label studio startup start-up business
    lender insurer operator provider supplier brewer bookmaker watchdog body ngo nonprofit outfit collective campaign embassy consulate country nation state city town
    kingdom republic parliament senate congress house cabinet office service think-tank hospital museum church diocese league conglomerate brand subsidiary parent website
    platform producer consortium panel task-force tribunal prosecution defence defense monarchy palace`),
  papers:
    words(`poll tally survey study report paper document documents papers statement letter memo indictment lawsuit complaint filing ruling verdict judgment judgement affidavit
    transcript analysis research data figures statistics numbers results findings evidence records review investigation inquiry audit census estimate estimates forecast
    article story book email emails tweet post message note notice sign banner headline caption website release communique communiqué declaration resolution bill law
    treaty text dossier file files warrant motion brief testimony editorial column blog diary autopsy test tests experiment trial index ranking questionnaire dispatch
    polls surveys studies reports letters messages signs polling footage video application petition contract constitution ballot placard poster manifesto leaflet
    obituary bulletin advisory guidance guidelines summary outlook assessment newsletter account accounts cable cables logs polling`),
  epithets:
    words(`player striker forward midfielder defender goalkeeper winger skipper batsman bowler pitcher quarterback golfer boxer swimmer sprinter athlete
    champion winner star superstar singer actor actress rapper musician songwriter comedian presenter novelist poet painter artist filmmaker billionaire
    millionaire tycoon magnate entrepreneur businessman businesswoman politician lawmaker democrat republican conservative liberal socialist incumbent frontrunner front-runner
    veteran teenager pensioner icon legend dissident exile whistleblower laureate nominee candidate hopeful contender musician`),
  many: words(
    'police people percent % majority half public crowd staff crew press media some many most other others several few both all two-thirds third quarter',
  ),
  nobody:
    words(`thing things way reason reasons fact time times problem point matter idea case kind part lot lots day year week month example rest bit end result truth
    trouble catch news rumour rumor rumours rumors legend saying word proverb something nothing anything everything`),
  publication:
    /\b(?:Times|Post|News|Herald|Journal|Tribune|Press|Gazette|Telegraph|Guardian|Observer|Mail|Chronicle|Globe|Daily|Weekly|Magazine|Review|Standard|Courier|Examiner|Inquirer|Sentinel|Star-Ledger|Broadcasting|Television|TV|Radio|Reuters|Bloomberg|AFP|Agence France-Presse|AP|UPI|BBC|CNN|NBC|CBS|ABC|MSNBC|NPR|PBS|ITV|Xinhua|Kyodo|TASS|dpa|Politico|Axios|BuzzFeed|HuffPost|Newsweek|Economist|Atlantic|New Yorker|Forbes|Fortune|Wired|Variety|Spiegel|Le Monde|Figaro|Zeit|Bild|Al Jazeera|The Hill|The Sun|The Mirror|The Independent|USA Today|Shimbun|Slate|Vox|Quartz|TechCrunch)\b/u,
  outlets: words(
    `newspaper paper magazine outlet site website publication broadcaster channel station network daily weekly tabloid broadsheet programme program show blog journal agency`,
  ),
}
