import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { APIMessage } from 'discord-api-types/v10'
import type { TerminalLabels } from '../languages/parts/terminal.ts'
import type { Member, MemberFile, Modal, Reply } from '../playground/playground.ts'
import { renderMessage } from '../playground/render.ts'
import { buttonsOf } from './buttons.ts'

export interface TerminalOptions {
  readonly member: Member
  readonly words: TerminalLabels
  readonly width: number
  readonly colour: boolean
  readonly locale: string
  readonly timeZone: string
  print(text: string): void
  /** The next line that is typed; `undefined` where there is none. */
  ask(question: string): Promise<string | undefined>
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

// A path stands for its file: the stand-in, like Discord, gets the bytes and the name.
const fileOption = /(?<=\sfile:)(?:"([^"]+)"|(\S+))/u

const withFile = async (line: string): Promise<{ line: string; files: MemberFile[] }> => {
  const path = fileOption.exec(line)
  if (!path) return { line, files: [] }
  const place = path[1] ?? path[2] ?? ''
  const name = basename(place)
  return { line: line.replace(fileOption, () => `"${name}"`), files: [{ name, data: await readFile(place) }] }
}

/** A member at a terminal: types commands, presses buttons by name or number, and reads the answers as text. */
export const createTerminal = (options: TerminalOptions) => {
  const { member, print } = options
  let shown: APIMessage | undefined

  const askField = async (label: string): Promise<string> => {
    print(options.words.untilEmptyLine(label))
    const lines: string[] = []
    for (let line = await options.ask(''); line; line = await options.ask('')) lines.push(line)
    return lines.join('\n')
  }

  const fillIn = async (modal: Modal): Promise<Reply> => {
    const values: Record<string, string> = {}
    for (const field of modal.fields) values[field.customId] = await askField(field.label)
    return member.submit(modal, values)
  }

  const show = async (reply: Reply): Promise<void> => {
    const last = reply.modal ? await fillIn(reply.modal) : reply
    shown = await last.message()
    print(`\n${renderMessage(shown, options)}\n`)
  }

  const press = (message: APIMessage, typed: string): Promise<Reply> => {
    const button = buttonsOf(message).find(({ name }, at) => name === typed || String(at + 1) === typed)
    return member.click(message, button?.customId ?? typed)
  }

  return {
    /** Does what a line asks for; what can't be done is said and leaves everything as it is. */
    async answer(typed: string): Promise<void> {
      try {
        if (typed.startsWith('/')) {
          const { line, files } = await withFile(typed)
          return await show(await member.type(line, { files }))
        }
        if (shown) return await show(await press(shown, typed))
        print(options.words.hint)
      } catch (error) {
        print(reasonOf(error))
      }
    },
  }
}
