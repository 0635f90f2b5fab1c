import { grouped, percentUsed } from '../../_shared/labelForms.ts'
import type { Labels } from '../../parts/labels.ts'

const one = (count: number, single: string, many: string): string => (count === 1 ? single : many)

export const status: Labels['status'] = {
  title: 'The language model',
  none: 'No language model is set up; rules make every summary. To use one, the operator puts OPENAI_API_KEY and OPENAI_MODEL in .env and restarts the bot.',
  endpoint: {
    closed: 'The endpoint is asked',
    'half-open': 'The endpoint failed several times in a row; one question is let through to see',
    open: 'The endpoint failed several times in a row and isn’t asked for a while; rules make the summaries',
  },
  today: 'Today',
  week: 'Last seven days',
  idle: 'The model wasn’t used',
  calls: (count, failed) =>
    `${grouped(count)} ${one(count, 'call', 'calls')}${failed === 0 ? '' : `, ${grouped(failed)} of them failed`}`,
  tokens: (input, output) => `${grouped(input)} tokens in, ${grouped(output)} out`,
  cost: (dollars) => `Cost US$${dollars}`,
  unpriced: (count) => `Price not known for ${grouped(count)} ${one(count, 'call', 'calls')}`,
  saved: (count, tokens) => `${grouped(count)} answered from what was kept, ${grouped(tokens)} tokens saved`,
  turnedAway: (count) => `${grouped(count)} not asked because of a ceiling`,
  statements: (passed, dropped) =>
    `${grouped(passed)} ${one(passed, 'statement', 'statements')} passed the check, ${grouped(dropped)} dropped`,
  ceilings: 'Ceilings, in tokens',
  guildDay: (used, ceiling) =>
    ceiling === null
      ? `This server: no ceiling, ${grouped(used)} used today`
      : `This server: ${grouped(ceiling)} a day, ${grouped(used)} used today (${percentUsed(used, ceiling)})`,
  everyoneDay: (used, ceiling) =>
    ceiling === null
      ? `All servers: no ceiling, ${grouped(used)} used today`
      : `All servers: ${grouped(ceiling)} a day, ${grouped(used)} used today (${percentUsed(used, ceiling)})`,
  perCall: (ceiling) => `One call: ${grouped(ceiling)}`,
}
