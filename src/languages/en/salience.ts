import { endsWith, opensWith } from '../_shared/openers.ts'
import type { SalienceRules } from '../parts/salience.ts'

/** "He said …", "But …", "The latter …" all speak of what went before. */
const leaning = [
  ...'But However And Yet So Or Nor Still Then Thus Therefore Hence Instead Moreover Furthermore Meanwhile Nevertheless Nonetheless'.split(
    ' ',
  ),
  ...'Also Besides Otherwise Likewise Similarly Consequently Afterwards Later Indeed Both Neither Such Another Others'.split(
    ' ',
  ),
  ...'He She They It We You His Her Their Its Him Them This That These Those There Here'.split(' '),
  ...['The latter', 'The former', 'The two', 'The pair', 'The same', 'As a result', 'In response', 'In addition'],
  ...[
    'In contrast',
    'By contrast',
    'For example',
    'For instance',
    'On the other hand',
    'At the time',
    'At the same time',
  ],
  ...['In fact', 'Of course', 'Even so', 'Because of this', 'Despite this', "It's", 'He’s', "He's", "She's", 'It’s'],
]

/** "This week the council …" and "So far this year …" stand on their own. */
const standing = 'This week|This month|This year|This morning|This season|So far|Both sides'.split('|')

/** "… , although the pier" waits for what follows. */
const waiting =
  'although though because since while whereas if unless when after before as despite given with and but or who which'.split(
    ' ',
  )

const opens = opensWith(waiting, [], true)
/** A clause that only says who speaks waits for the words. */
const ends = endsWith('said says told announced according that'.split(' '), true)

export const salience: SalienceRules = {
  leansBack: opensWith(leaning, standing, true),
  leansForward: (clause) => opens(clause) || ends(clause),
  clauseEnds: ',;:—',
  headlineLength: 100,
  briefLength: 1200,
}
