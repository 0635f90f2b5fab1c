import { detailMebibytes, detailText } from '../../_shared/labelForms.ts'
import type { Labels } from '../../parts/labels.ts'

export const failures: Labels['failures'] = {
  empty: () => 'There is no text in it to read. Give an article with some text.',
  binary: () => 'That is not a text file. Save it as plain text (.txt) and send it again.',
  'too-large': (detail) =>
    `The file is too large; the most is ${detailMebibytes(detail, 'limit')} MiB. Keep the article alone and try again.`,
  'unknown-encoding': () => 'The encoding of that file can’t be told. Save it as UTF-8 and send it again.',
  'file-not-found': (detail) => `There is no file ${detailText(detail, 'path')}. Check the path.`,
  'one-source': () => 'Give only one of story, file, text and paste at a time.',
  'no-stories': () => 'There are no stories yet. Start with /summary and a text file, or set paste to paste one.',
  'unknown-story': (detail) =>
    `There is no story “${detailText(detail, 'story')}”. Choose one from the list that shows as you type.`,
  'unknown-person': (detail) =>
    `Nothing said by “${detailText(detail, 'person')}” was found. Try another name, or choose from the list that shows as you type.`,
  'nothing-found': () => 'Nothing fits. Try other words, or one condition fewer.',
  'not-yours': () => 'That story was given for another member alone. Give it yourself with /summary.',
  expired: () => 'This button no longer works. Use the command again.',
  busy: () => 'Too many articles are being read just now. Try again in a minute.',
  'too-slow': (detail) => `Reading was stopped after ${detailText(detail, 'seconds')} seconds. Give a shorter text.`,
  restarting: () => 'I am about to restart. Try again in a minute.',
  'download-failed': () => 'The file could not be fetched. Send it again.',
  'token-refused': () => 'Discord refuses this token. Put the right DISCORD_TOKEN in .env.',
  'gateway-closed': (detail) =>
    `Discord closed the connection for good (${detailText(detail, 'reason')}). Check the bot’s settings at Discord.`,
  unexpected: () => 'Something went wrong, and it has been noted. Try again in a while.',
}
