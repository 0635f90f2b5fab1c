import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { APIMessage } from 'discord-api-types/v10'
import type { TerminalLabels } from '../languages/parts/terminal.ts'
import type { Member, MemberFile, Modal, Reply } from '../playground/playground.ts'
import { renderMessage } from '../playground/render.ts'
import { controlsOf } from './controls.ts'

export interface TerminalOptions {
  readonly member: Pick<Member, 'type' | 'click' | 'select' | 'submit'>
  readonly words: TerminalLabels
  /** Names, in any language, of the options that take a file. */
  readonly fileOptions: readonly string[]
  readonly width: number
  readonly colour: boolean
  readonly locale: string
  readonly timeZone: string
  print(text: string): void
  /** The next line that is typed; `undefined` where there is none. */
  ask(question: string): Promise<string | undefined>
}

/** A member at a terminal. */
export interface Terminal {
  /** Does what a line asks for; what can't be done is said and leaves everything as it is. */
  answer(typed: string): Promise<void>
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const fileOption = (names: readonly string[]): RegExp =>
  new RegExp(`(?<=\\s(?:${names.map(RegExp.escape).join('|')})[:：])(?:"([^"]+)"|(\\S+))`, 'u')

/** A path stands for its file: the stand-in, like Discord, gets the bytes and the name. */
const withFile = async (line: string, names: readonly string[]): Promise<{ line: string; files: MemberFile[] }> => {
  const option = names.length > 0 ? fileOption(names) : /$^/
  const found = option.exec(line)
  const path = found?.[1] ?? found?.[2]
  if (path === undefined) return { line, files: [] }
  const name = basename(path)
  return { line: line.replace(option, () => `"${name}"`), files: [{ name, data: await readFile(path) }] }
}

/** A command that the bot refuses loses its place in the channel, and is answered to the member alone instead. */
const answerOf = (reply: Reply): Promise<APIMessage> => reply.message().catch(() => reply.followUp())

/** Types commands, presses buttons and chooses in menus by name or number, and reads the answers as text. */
export const createTerminal = (options: TerminalOptions): Terminal => {
  const { member, print, words } = options
  let shown: APIMessage | undefined

  const askField = async (label: string): Promise<string> => {
    print(words.untilEmptyLine(label))
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
    shown = await answerOf(last)
    print(`\n${renderMessage(shown, options)}\n`)
  }

  const press = (message: APIMessage, typed: string): Promise<Reply> | undefined => {
    const controls = controlsOf(message)
    const control = controls.find(({ name }) => name === typed) ?? controls[Number(typed) - 1]
    if (!control) return undefined
    return control.kind === 'button' ? member.click(message, control.value) : member.select(message, [control.value])
  }

  const act = async (typed: string): Promise<Reply | undefined> => {
    if (!typed.startsWith('/')) return shown && press(shown, typed)
    const { line, files } = await withFile(typed, options.fileOptions)
    return member.type(line, { files })
  }

  return {
    async answer(typed) {
      try {
        const reply = await act(typed)
        if (reply) await show(reply)
        else print(words.hint)
      } catch (error) {
        print(reasonOf(error))
      }
    },
  }
}
