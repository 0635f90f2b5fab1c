const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)'
const YEAR = '(?:1[0-9]|20)\\d{2}'
const SMALL =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const TENS =
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?'
/** A number as dates and ages are written. */
const N = `(?:\\d{1,3}(?:\\.\\d)?|${SMALL}|${TENS}|(?:a )?(?:hundred|dozen)|half a dozen)`
const SPAN = '(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|season|year|decade|centur(?:y|ie))s?'

const rule = (source: string, flags = 'g'): RegExp => new RegExp(source, flags)

const dates: readonly RegExp[] = [
  // June 12 · September 30, 2018 · May 3-5 ; not May 5 percent
  rule(
    `\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:(?:[-–]| to | and )\\d{1,2}(?:st|nd|rd|th)?)?\\b(?!,\\d|\\.\\d|:| ?%| per ?cent| million| billion)(?:,? ${YEAR}\\b)?`,
  ),
  // 30 September 2018 · 29th of September
  rule(
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?:(?:[-–]| to | and )\\d{1,2}(?:st|nd|rd|th)?)?(?: of)? ${MONTH}(?![a-z])(?:,? ${YEAR}\\b)?`,
  ),
  // September 2017
  rule(`\\b${MONTH},? ${YEAR}\\b`),
  // 2018-09-30 · 30/09/2018 · 9/11 · 24/7
  /\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}([-/.])\d{1,2}\1\d{2,4}\b|\b9\/11\b|\b24\/7\b/g,
  // 1950-53 · 2018/19
  rule(`\\b${YEAR}[-–/](?:${YEAR}|\\d{2})\\b(?!,)`),
  // the 1980s · '80s · in her 30s · mid-1990s ; not 100s of
  /\b(?:1[0-9]|20)\d0['’]?s\b|['’]?\b[1-9]0['’]?s\b/g,
  // 300 BC · AD 70
  /\b\d{1,4} ?(?:BC|AD|BCE|CE)\b|\bAD \d{1,4}\b/g,
  // below 2005 levels
  rule(`\\b(?:below|above|over|under|from) ${YEAR} (?:levels?|figures?|prices|rates?|totals?)\\b`),
  // fiscal 2019 · the year 2000
  rule(`\\b(?:fiscal|year|since|circa) ${YEAR}\\b`, 'gi'),
]

const clocks: readonly RegExp[] = [
  // 10:30 · 3 p.m. · 6am · 10.30am · 3-5 p.m.
  /\b\d{1,2}(?:[:.]\d{2})?(?:(?: ?[-–] ?| to | and )\d{1,2}(?:[:.]\d{2})?)? ?(?:[ap]\.m\.|[ap]\.m\b|[ap]m\b|[AP]M\b|[AP]\.M\.)/g,
  /\b\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?\b/g,
  // 1400 GMT · 0800 hours
  /\b\d{3,4} ?(?:GMT|BST|UTC|EST|EDT|CET|ET|IST|hours GMT)\b|\b0\d{3} ?hours\b/g,
  rule(`\\b${N} o['’]clock\\b|\\b(?:half|quarter) (?:past|to) ${N}\\b`, 'gi'),
]

/** 18 years ago, in the past five months: when, not how long. */
const deixis: readonly RegExp[] = [
  rule(
    `\\b(?:past|last|next|coming|previous|first|final|recent|following|preceding|opening|closing|another) (?:few |couple of )?${N}(?:[- ]or[- ]${N})?[ -]${SPAN}\\b(?!-)`,
    'gi',
  ),
  rule(
    `(?<!\\bfor )\\b${N}(?:(?:-| to | or )${N})? (?:and a half )?(?:short |long |full |more )?${SPAN} (?:ago|away|later|earlier|prior|on(?=[ ]?[.,;]| from| since)|previously|beforehand|hence|from now|(?:before|after|since)(?! tax))\\b`,
    'gi',
  ),
  // a year and a half ago · seven days a week · 24 hours a day · 24-hour news
  /\b(?:seven|7|five|5|six|6) days (?:a|per) week\b|\b24 hours (?:a|per) day\b|\b(?:24|twenty-four)-hour\b|\b365 days (?:a|per) year\b/gi,
]

const ages: readonly RegExp[] = [
  // 42-year-old · 18- to 29-year-olds · six-month-old
  rule(`\\b(?:${N}(?:-| to | and |- to |- and | or )?)?${N}[- ](?:year|month|week|day)s?[- ]olds?\\b`, 'gi'),
  // aged 42 · aged between 18 and 24 · age of 17 · under the age of 18
  rule(
    `\\b(?:aged?|ages)(?: of| from| about| around| just| only| over| under| at)?(?: between)? ${N}(?:(?:-|–| to | and )${N})?\\b`,
    'gi',
  ),
  // under-18s · over-65s · 65 and older
  rule(
    `\\b(?:over|under)[- ]\\d{1,2}['’]?s\\b|\\b${N}(?: years)?(?: or| and) (?:older|younger)\\b|\\b(?:turn(?:ed|s|ing)?|became) \\d{2}\\b(?! [a-z]+s\\b)`,
    'gi',
  ),
  // Tanevski, 62, a voter · (54)
  /(?<=\p{L}[”"]?, )\d{1,3}(?=[,;.)]|$)(?![.,]\d)|\(\d{1,3}\)/gu,
]

/** Nouns that a number behind them names rather than counts. */
const LABEL =
  'no\\.?|nos\\.?|nr\\.?|numbers?|articles?|sections?|chapters?|clause|rule|pages?|pp?\\.|paragraph|verse|room|suite|apartment|apt\\.?|gate|platform|flight|route|highway|interstate|exit|junction|channel|category|phase|level|grade|stage|type|tier|episode|volume|vol\\.?|lot|fig\\.?|table|exercise|version|ward|precinct|squadron|resolution|proposition|amendment|appendix|schedule|world war|pier|area code|windows|ios|android|iphone|covid'
/** The same only with a capital: Week 3, but a week 3,000 came. */
const CAPITAL =
  'Title|Unit|Bus|Class|Step|Lesson|Season|Part|Act|Scene|Round|Game|Match|Heat|Week|Day|Year|Size|Figure|Model|District|Zone|Sector|Ladder|Engine|Squad|Bill|Case|Count|Order|File|Form|Item|Area|Studio|Hole|Lane|Seat|Row|Line|Group|Division|League'

const labels: readonly RegExp[] = [
  // No. 10 · Article 5 · Section 230(c)(1) · Category 1 · pages 12-14 ; not in part 5,000
  rule(
    `\\b(?:${LABEL})[ \\u00a0]#?(?:\\d{1,5}(?:\\.\\d{1,3}){0,3}[a-z]?(?:\\([a-z0-9]{1,3}\\)){0,4}|${SMALL})\\b(?!,\\d{3}|\\.\\d| (?:million|billion|percent|per cent)|%)(?:(?:, | and | or | to |[-–])\\d{1,4}\\b(?!,\\d{3}| [a-z]))?`,
    'gi',
  ),
  rule(
    `\\b(?:${CAPITAL}) (?:\\d{1,4}[A-Za-z]?\\b(?!,\\d{3}|\\.\\d)|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\\b)`,
  ),
  // #1 · 1.2.3 · 192.168.1.2
  /#\d{1,6}\b|\b\d{1,5}(?:\.\d{1,5}){2,6}\b/g,
  // 3rd, 21st
  /\b\d{1,6}(?:st|nd|rd|th)\b/g,
  // top 10 · top-five · first three
  rule(
    `\\b(?:top|bottom|big|last|final|group of)[- ]${N}\\b(?! (?:percent|per cent|million|people|men|women)|%)`,
    'gi',
  ),
]

const contacts: readonly RegExp[] = [
  /\bhttps?:\/\/\S{1,2000}|\bwww\.\S{1,500}|\S{1,64}@\S{1,64}/g,
  // +1-222-222-2222 · (555) 010-0123 · 555-0123 · 1-800-555-0123
  /\+\d{1,3}[-. ]?(?:\(?\d{1,4}\)?[-. /]?){2,5}\d{2,4}\b|\(\d{3}\) ?\d{3}-\d{4}\b|\b(?:\d{1,2}-)?\d{3}-\d{3}-\d{4}\b|(?<![\d,.])\d{3}-\d{4}\b/g,
  // 10 Downing Street · 1600 W. Harbor Avenue
  /\b\d{1,5}[A-Z]?(?:-\d{1,5})? (?:[NSEW]\.? )?(?:[A-Z][a-z]{1,20} ){1,3}(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Lane|Drive|Boulevard|Blvd|Place|Square|Way|Terrace|Court|Parkway|Crescent)/g,
]

const scores: readonly RegExp[] = [
  // 3-1 win · 6-4, 6-3 · 5&4 ; not 20-30 km
  /\b\d{1,3}[-–]\d{1,3}(?:[-–]\d{1,3})?(?= (?:win|won|victor|loss|lost|lead|led|defeat|draw|drew|tie|record|score|triumph|thrash|rout|aggregate|down|up|ahead|against|away|home|decision|ruling|vote|majority|margin|start|run\b|split|series|on aggregate|in front))/g,
  /\b\d{1,2} ?& ?\d{1,2}\b|\b\d{1,3}-(?:under|over|all)\b/g,
  // the 200 metres, a race
  /(?<=\b(?:the|men['’]s|women['’]s|in) )(?:60|100|200|400|800|1,?500|3,?000|5,?000|10,?000)[ -]?(?:m|metres|meters)\b/gi,
  // odds: 5-1, 100/1 · 50-50
  /\b50[-/]50\b|\bfifty-fifty\b|\b\d{1,4}\/1\b/gi,
]

const names: readonly RegExp[] = [
  // S&P 500 · FTSE 100 · Fortune 500 · Nikkei 225
  /\b(?:S ?& ?P|S and P|FTSE|Fortune|Forbes|Nikkei|Russell|CAC|DAX|ASX|STOXX|Stoxx|Dow|Hang Seng|CSI|Nasdaq|KOSPI|Global) \d{2,4}\b/g,
  // Formula 1 · Formula One · Air Force One · Big Ten · Twenty20 · G20
  /\b(?:Formula|Air Force|Marine|Big|Final|Elite|Sweet|Magnificent|Fantastic|Ocean['’]s|Apollo|Group of|Gang of|Catch-|Pier|Season|Chapter|Type|Level) (?:One|Two|Three|Four|Five|Six|Seven|Eight|Ten|Twelve|Sixteen|Twenty)\b/g,
  /\b(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|Hundred|Thousand|Million|Billion) (?=[A-Z][a-z]+ (?:Movement|Island|Islands|Sisters|Eyes|Nations|Network|Party|Act|Alliance|Group|Club|Inn|Oaks|Hills|Points|Kings|Dollar))/g,
  // 7-Eleven
  /\b\d{1,2}-[A-Z][a-z]+/g,
  // 5G · 4K · 3D · 4x4
  /\b\d{1,4}(?:G|K|D|x\d{1,4})\b(?! ?(?:people|jobs|users))/g,
]

/** Idioms, whose numerals count nothing. */
export const idioms: readonly RegExp[] = [
  // one of the · one another · no one · at one point · one-on-one ; a share is one percent
  /\b(?:no|any|every|some|this|that|the|which|another|each|last|first) one\b(?! (?:percent|per cent|million|billion|hundred|thousand|in (?:every )?[a-z\d]+ [a-z]+s\b|out of))|\bone (?:another|of|day|by one|thing|time|hand|side|point|way|more time|last)\b(?! (?:percent|per cent))|\bone-(?:on-one|time|way|sided|off|man|woman|liner|stop|size)\b/gi,
  /\bat one (?:point|time|stage)\b|\bone or two\b|\bday one\b|\bnumber one\b|\bone['’]s\b/gi,
  // 100 percent certain
  /\b(?:100|hundred|110|1,000|a hundred|one hundred) ?(?:%|per ?cent) (?:certain|sure|right|wrong|committed|behind|confident|focused|true|correct|clear|fit|honest|convinced|positive|agree|with|ready|sincere)/gi,
  /\b(?:two|three|four|five|six)-(?:way|letter|star|legged|piece|wheel|dimensional|faced|pronged|tier|fold-up|ply|step)\b/gi,
  /\bnine[- ]to[- ]five\b|\bzero[- ]sum\b|\bzero[- ]tolerance\b|\ball fours\b|\bsecond to none\b|\ba (?:million|billion|thousand|hundred) (?:to one|times)\b|\bone in a million\b|\bmillion[- ]dollar question\b|\bmulti-(?:million|billion|thousand)(?:[- ](?:dollar|pound|euro|yen))?\b|\bthousand words\b|\b(?:twenty|thirty|forty|fifty)-?something\b|\bfirst[- ]half\b|\bsecond[- ]half\b/gi,
  // 5-year bonds · 10-year Treasury yield ; not a five-year sentence
  /\b\d{1,2}-year (?:\w+ )?(?:bonds?|notes?|Treasur(?:y|ies)|yields?|gilts?|bunds?|debt|paper|JGBs?)\b/g,
]

/** What holds numbers and is no figure. Each pattern is bounded, so that a long line costs no more than its length. */
export const notFigures: readonly RegExp[] = [
  ...contacts,
  ...dates,
  ...clocks,
  ...deixis,
  ...ages,
  ...labels,
  ...scores,
  ...names,
  ...idioms,
]
