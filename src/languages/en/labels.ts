import { createDay } from '../_shared/labelForms.ts'
import type { Labels } from '../parts/labels.ts'
import { failures } from './labels/failures.ts'
import { help } from './labels/help.ts'
import { status } from './labels/status.ts'

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const labels: Labels = {
  marks: ['“', '”'],
  list: (items) => items.join(', '),
  aside: (text) => ` (${text})`,
  role: (title, organisation) => (organisation === null ? title : `${title}, ${organisation}`),
  buttons: {
    people: 'People',
    numbers: 'Numbers',
    said: 'Who said what',
    evidence: 'Evidence',
    previous: 'Previous',
    next: 'Next',
  },
  summary: {
    keyFigures: 'Key figures',
    madeByRules: 'Picked by rules, no language model used',
    madeByModel: (model) => `Worded by ${model}, checked against the article`,
    dropped: (count) => `${counted(count, 'statement', 'statements')} dropped for want of evidence`,
    plain: {
      late: 'a model is rewording it, and its version follows here',
      ceiling: 'today’s allowance for the model is used up',
      'too-long': 'the article is too long for the model',
      failed: 'the model didn’t answer this time',
      unsupported: 'the article doesn’t bear out the model’s version',
    },
    noBrief: 'There is no sentence in this story to pick.',
    briefOnly: 'people, numbers and quotations aren’t read in this language yet',
  },
  lists: {
    people: 'People',
    numbers: 'Numbers',
    said: 'Who said what',
    evidence: 'Evidence',
    choosePerson: 'Choose a person to see what they said',
    noPeople: 'No people were read in this story.',
    noNumbers: 'No numbers were read in this story.',
    noSaid: 'Nobody’s words were read in this story.',
    unread:
      'Dibao can’t read people, numbers and quotations in this language yet; the summary is in the article’s own sentences.',
    allStories: 'All stories',
    about: (words) => `about “${words}”`,
    page: (number, of) => `Page ${number} of ${of}`,
    quoted: (times) => `quoted ${counted(times, 'time', 'times')}`,
    wholeInFile: 'Something was too long and is shortened; the whole of it is in the file.',
    foundByModel: (mark) => `${mark} found by the model alone`,
  },
  said: {
    reported: 'reported',
    partlyQuoted: 'reported, partly in their own words',
    to: (addressee) => `to ${addressee}`,
    day: createDay('en', { month: 'short', day: 'numeric' }),
    disputedBy: (names) => `disputed by ${names}`,
    translated: (text) => `(machine translation) ${text}`,
  },
  paste: {
    title: 'Paste an article',
    label: 'Article',
    placeholder: 'Headline and text, up to 4,000 characters. Give a longer one as a text file.',
  },
  help,
  status,
  failures,
}
