import type { Command } from '../src/discord/context.ts'
import { help } from './help.ts'
import { numbers } from './numbers.ts'
import { people } from './people.ts'
import { said } from './said.ts'
import { status } from './status.ts'
import { summariseThis } from './summariseThis.ts'
import { summary } from './summary.ts'

/** Every command, in the order of `/help`. What is dispatched and what is registered. */
export const commands: readonly Command[] = [summary, people, numbers, said, status, help, summariseThis]
