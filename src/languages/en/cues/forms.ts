import { wordsOf } from '../../../text/lexicon.ts'
import type { SpacedForms } from '../../parts/spaced/forms.ts'

const words = (list: string): ReadonlySet<string> => new Set(wordsOf(list))

/** The small words and endings of English. */
export const forms: SpacedForms = {
  words: {
    infinitive: words('to'),
    as: words('as'),
    of: words('of'),
    with: words('with'),
    for: words('for'),
    than: words('than'),
    but: words('but'),
    no: words('no'),
    add: words('add'),
    agent: words('by'),
    maker: words('by from'),
    among: words('among amongst by from'),
    about: words('of against to'),
    joins: words('of and for'),
    existential: words('there'),
    article: words('a an the'),
    definite: words('the this that'),
    single: words('a an another'),
    owner: words('his her its their our my your whose'),
    half: words('half two-thirds three-quarters a'),
    subject: words('he she they it there'),
    object: words('him her them'),
    notted: words(`n't n’t`),
    small: words('the a an this that s of for and former current new then'),
    report: words('report reports story stories account'),
    itself: words('contradict'),
    lie: words('lie'),
    within: words('of for at in'),
  },
  possessive: /^['’]s?$/i,
  participle: /ing$/,
  adjective: /(?:ed|ing|en|wn)$/,
  past: /(?:ed|en|wn|ght|lt)$/,
  ending: /s$/,
  aged: /-year-old$/,
  leadingArticle: /^(?:the|an?) (?=.)/i,
  speaking: /\b(?:I|we|our|us|my)\b/,
  addressing: /\b(?:I|we|you|my|our)\b/i,
  elision: /^(?:\d|(?:tis|twas|em|cause|til|till|bout|n)\b)/i,
}
