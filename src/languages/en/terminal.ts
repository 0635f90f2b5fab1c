import type { TerminalLabels } from '../parts/terminal.ts'

export const terminal: TerminalLabels = {
  greeting: 'DISCORD_TOKEN is not set: this is a stand-in for Discord, on this machine alone.',
  page: (address) => `Page: ${address}`,
  hint: 'Type /summary, /people, /numbers, /said or /help (Tab completes). Press a button by its name or number, hand over a file with /summary file:PATH, leave with exit.',
  untilEmptyLine: (field) => `${field} (several lines; an empty line ends it):`,
  bye: 'Bye.',
}
