import { COMMON_FURNITURE, STYLE_RULE } from '../_shared/boilerplate/common.ts'
import {
  dayFirstDate,
  monthFirstDate,
  numericDate,
  shortSlashedDate,
  slashedDate,
} from '../_shared/boilerplate/dates.ts'
import { consistsOf, matchesAny, placesOf } from '../_shared/boilerplate/spans.ts'
import type { BoilerplateRules, Credit } from '../parts/boilerplate.ts'

/** MISTPORT (AP) —, LONDON, Jan 8 (Reuters) - */
const DATELINE =
  /^(?=[A-Z])(?:[A-Z][A-Z.’'-]{2,}(?:[ ,]+[A-Za-z.’']{2,14}){0,4}(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?\s?)?\((AP|AFP|Reuters|UPI|CNN|Bloomberg|Xinhua|Kyodo|dpa|[A-Z]{2,6} News)\)\s?[-–—]{1,2}\s?/
const DESK_SIGN_OFF = /\((?:Additional )?(?:Reporting|Writing|Editing|Compiled|Translated)\b[^()\n]{4,200}\)\s*$/
const WORD = "[A-Z][\\p{L}.’'-]*"
/** Mara Voss, MARA T. VOSS, Mara van der Voss, The Mistport Herald */
const WRITTEN_NAME = `${WORD}(?: (?:de|van|von|der|den|bin|al|la|of|for) ${WORD}| ${WORD}){0,4}`
/** By Mara Voss and Tao Lin; Review by Mara Voss, Mistport Herald; By Mara Voss / Staff reporter; not: By taking the boat. */
const BYLINE = new RegExp(
  `^((?:(?:Written|Words|Text|Story|Review|News|Analysis|Opinion|Reported) )?(?:[Bb]y|BY)(?::? |:?(?=[A-Z]\\p{Ll}))${WRITTEN_NAME}(?:(?:, and |, | and | & )${WRITTEN_NAME}){0,5})(?: on| at)?(?:\\s?[,|/•·–—-].{0,60})?$`,
  'u',
)
const REPORTING_BY =
  /^(?:Reporting|Story|Words|Text|Author)(?: by)?:? ((?:[A-Z][\p{L}.’'-]*)(?:,? (?:and |& )?[A-Z][\p{L}.’'-]*){1,8})$/u
/** Additional reporting by CNA and Tao Lin */
const MORE_REPORTING = /^(?:Additional|Further) (?:reporting|writing|research) by [A-Z][^.!?\n]{1,80}$/u
const NAME =
  "[A-Z][\\p{Ll}’']+(?:[A-Z][\\p{Ll}]+)?(?: (?:[A-Z]\\.|de|van|von|der|bin|al)){0,2}(?: [A-Z][\\p{L}’'-]+){1,2}"
/** Mara Voss; Mara Voss and Tao Lin; Mara T. Voss, Tao Lin */
const NAMES = new RegExp(`^${NAME}(?:(?:,| and|, and| &) ${NAME}){0,3}$`, 'u')
/** Names in capitals that are no person's. */
const NO_NAME =
  /\b(?:The|News|Press|Times|Post|Herald|Daily|Staff|Images|Editor|Reporter|Correspondent|Writer|Agency|Service|Desk|Team|Contributor|Magazine|Today|Politics|Sports?|Business|World|Health|Science|Opinion|Entertainment|Travel|Home|Media|Photo|Getty|Reuters|University|View|All|Save|Article|Share|More|From|This|In|Last|Updated|Published|Privacy|Policy|Digital|Marketing|Feedback|Read|Follow|Sign|Log|Top|Best|Trending|Watch|Listen|Stor(?:y|ies)|About|Contact|Terms|Comments?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|North|South|East|West|New|United|States|Kingdom)\b/
const SOURCE = /^Source: ([^.\n]{2,40})$/

const TOOLS =
  /\b(?:share(?: this)?(?: article| story)?|save|tweet|print|e-?mail|copy link|link copied|facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|sign in|log in|subscribe|menu|search|home|news|sport|comments?|listen|play|close|follow(?: us)?|gift|read|min(?:ute)?s?|on|to|via|x)\b/giu
/** At the head of a short line, these make it furniture, even where it is a sentence. */
const OPENINGS: readonly RegExp[] = [
  /^(?:please )?(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletters?|inbox|alerts?|today|now|free)\b/i,
  /^(?:click|tap) here\b|^(?:get|download) (?:our|the) (?:free )?app\b|^follow us on\b/i,
  /^(?:read more|read also|see also|more on this|related|watch|listen|also read)(?:\s?[:|>»–—-]|\s*$)|^continue reading|^skip to\b/i,
  /^(?:tags?|topics?|filed under|categories)\s?:/i,
  /^sent from my \w+/i,
  /^(?:last )?(?:updated|published|posted)\b.{0,40}\bago\b/i,
]
/** Anywhere in a short line that is no sentence, these make it furniture. */
const CONTAINED: readonly RegExp[] = [
  /\b(?:sign up|subscribe)\b.{0,60}\b(?:newsletters?|inbox|alerts?|today|now|free)\b/i,
  /\bdownload (?:our|the) app\b|\bget the app\b|\bfollow us on\b|\bclick here\b/i,
  /^(?:read more|see also|more on this|related|watch|listen|also read|advertisement)\b/i,
  /^(?:from|to|cc|sent|reply-to):\s/i,
  /^photo(?:graph)?s? gallery|^getty images$/i,
]
/** A sentence of the story may begin with such words too. */
const isSaid = (line: string): boolean => /^[A-Z“"].{24,}[.!?]["”’]?$/.test(line)
const COOKIES =
  /\b(?:this|our) (?:web)?site uses cookies\b|\bwe use cookies\b|\b(?:our|the following|read|accept|see) cookie policy\b/i
const MORE =
  /^[\s>*•]*(?:more (?:stories|news|on this(?: story)?|from .{2,30}|like this|to read)|related (?:stories|articles|news|topics|content|links|coverage)|read (?:more|next)|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you| stories)?|most (?:read|popular|viewed|shared|watched)|(?:latest|top|trending|popular) (?:news|stories|articles|now)|editor[’']?s[’']? picks?|what to read next|also (?:on|in) .{2,24}|see also|trending)[\s:>]*$/i
const PAGE_END =
  /^(?:(?:\d+ )?comments?(?: \(\d+\))?|leave a (?:comment|reply)|(?:join|view) the (?:conversation|discussion)|terms (?:of use|and conditions)|privacy policy|about us|contact us)\s*:?$/i
const PHOTO =
  /\((?:AP |AFP |Reuters |File )?(?:photo|picture|image)s?\b[^()\n]{0,60}\)|\((?:AP|AFP|Reuters|Getty Images|[A-Z][\w ]{1,30}\/(?:AP|AFP|Reuters|Getty(?: Images)?))\)$|\b(?:photo(?:graph)?s?(?: by|:)|image(?: by|:)|picture:|credit:) [A-Z][^.\n]{2,50}$|\b(?:Getty Images|AFP|Reuters)\/[A-Z][\w. ]{2,30}$/gi

/** How English pages frame a story. */
export const boilerplate: BoilerplateRules = {
  dates: [monthFirstDate, dayFirstDate, numericDate, slashedDate, shortSlashedDate],
  endsSentence: (line) => /[.!?…]["'”’)\]]*$/.test(line),
  headsOtherStories: (line) => line.length <= 60 && MORE.test(line),
  endsPage: (line) => line.length <= 60 && PAGE_END.test(line),
  isFurniture: (line) =>
    matchesAny(line, COMMON_FURNITURE) ||
    (line.length <= 1200 && COOKIES.test(line)) ||
    (line.length <= 160 && matchesAny(line, OPENINGS)) ||
    (line.length <= 160 && !isSaid(line) && (matchesAny(line, CONTAINED) || consistsOf(line.slice(0, 80), TOOLS))),
  intrusions: (line) => placesOf(line, STYLE_RULE),
  credits: (line) => [...dateline(line), ...signOff(line)],
  creditLine,
  couldBeReporters: (line) => line.length <= 60 && NAMES.test(line) && !NO_NAME.test(line),
  captionEnds: (line) => placesOf(line, PHOTO).map((place) => place.end),
  innerCaptions: () => [],
  opensCaption: (line) => /^(?:FILE - |FILE PHOTO:|Photo:|Pictured:|Image:|Caption:)/.test(line),
  unlikelyTitle: () => false,
  dateWords: /\b(?:published|updated|posted|last|modified|on|at|by|date|first|first published|time|[a-z]+day)\b/giu,
}

function creditLine(line: string) {
  const reporters = BYLINE.exec(line)?.[1] ?? REPORTING_BY.exec(line)?.[0]
  if (reporters) return { byline: reporters, publisher: null }
  if (MORE_REPORTING.test(line)) return { byline: null, publisher: null }
  const source = SOURCE.exec(line)
  return source ? { byline: null, publisher: source[1] ?? null } : undefined
}

const dateline = (line: string): Credit[] => {
  const match = DATELINE.exec(line)
  if (!match) return []
  return [
    { span: { start: 0, end: match[0].length }, place: 'opens', byline: null, publisher: match[1] ?? null, date: null },
  ]
}

const signOff = (line: string): Credit[] => {
  const match = DESK_SIGN_OFF.exec(line.slice(-260))
  if (!match) return []
  const start = Math.max(0, line.length - 260) + match.index
  return [{ span: { start, end: line.length }, place: 'closes', byline: null, publisher: null, date: null }]
}
