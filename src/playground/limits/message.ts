import { MessageFlags } from 'discord-api-types/v10'
import { asList, checkList, checkText, type Fields, isAbsent } from './check.ts'
import { checkEmbeds, embedBytes, showsSomething } from './embeds.ts'
import { invalidForm, type Path, type Problem, problem, type Refusal } from './problem.ts'
import { checkLegacy, checkModern, componentBytes, modernWeight } from './tree.ts'

/** What a body is checked against besides itself. */
export interface MessageContext {
  /** Where the message stands in the body: nothing, or `['data']` in a callback. */
  readonly path: Path
  /** Flags that the endpoint takes. */
  readonly allowedFlags: number
  /** How many files come with the body, or stay on an edited message. */
  readonly files: number
  /** The message as it is, where the body edits one. */
  readonly edits?: {
    readonly content: string
    readonly embeds: unknown
    readonly components: unknown
    readonly flags: number
  }
}

export const sendFlags = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2
export const answerFlags = sendFlags | MessageFlags.Ephemeral
export const editFlags = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2

// Measured by others, documented nowhere: past these Discord answers 500.
const embedWall = 9_960
const modernWall = 10_170

const wall: Refusal = { status: 500, code: 0, message: '500: Internal Server Error' }
const empty: Refusal = { status: 400, code: 50006, message: 'Cannot send an empty message' }

const checkFlags = (flags: unknown, { path, allowedFlags }: MessageContext): Problem[] =>
  isAbsent(flags) || (Number.isInteger(flags) && (Number(flags) & ~allowedFlags) === 0)
    ? []
    : [problem([...path, 'flags'], 'BASE_TYPE_CHOICES', 'These flags may not be set here.')]

const legacyNames = ['content', 'embeds', 'poll', 'sticker_ids']

const checkNoLegacy = (body: Fields, path: Path): Problem[] =>
  legacyNames
    .filter(
      (name) =>
        !isAbsent(body[name]) && body[name] !== '' && !(Array.isArray(body[name]) && asList(body[name]).length === 0),
    )
    .map((name) =>
      problem(
        [...path, name],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        `The '${name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      ),
    )

const checkMentions = (body: Fields, path: Path): Problem[] => {
  const allowed = body['allowed_mentions']
  if (typeof allowed !== 'object' || allowed === null) return []
  const { parse, users, roles } = allowed as Fields
  const kinds = asList(parse)
  const clash = (['users', 'roles'] as const).filter(
    (kind) => kinds.includes(kind) && asList(kind === 'users' ? users : roles).length > 0,
  )
  return [
    ...kinds.flatMap((kind, at) =>
      ['users', 'roles', 'everyone'].includes(String(kind))
        ? []
        : [
            problem(
              [...path, 'allowed_mentions', 'parse', at],
              'BASE_TYPE_CHOICES',
              "Value must be one of {'users', 'roles', 'everyone'}.",
            ),
          ],
    ),
    ...clash.map((kind) =>
      problem(
        [...path, 'allowed_mentions'],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      ),
    ),
    ...checkList(users, [...path, 'allowed_mentions', 'users'], { max: 100 }),
    ...checkList(roles, [...path, 'allowed_mentions', 'roles'], { max: 100 }),
  ]
}

const checkNonce = ({ nonce }: { nonce?: unknown }, path: Path): Problem[] =>
  typeof nonce === 'string' ? checkText(nonce, [...path, 'nonce'], { max: 25 }) : []

/** Whether the message is one of components V2, by its body or because it was one before. */
const isModern = (body: Fields, { edits }: Pick<MessageContext, 'edits'>): boolean =>
  ((Number(body['flags'] ?? 0) | (edits?.flags ?? 0)) & MessageFlags.IsComponentsV2) !== 0

const problemsOf = (body: Fields, context: MessageContext, modern: boolean): Problem[] => {
  const at = (name: string) => [...context.path, name]
  return [
    ...checkFlags(body['flags'], context),
    ...checkNonce(body, context.path),
    ...checkMentions(body, context.path),
    ...checkText(body['content'], at('content'), { max: 2000 }),
    ...checkEmbeds(body['embeds'], at('embeds')),
    ...(modern ? checkNoLegacy(body, context.path) : []),
    ...(modern ? checkModern(body['components'], at('components')) : checkLegacy(body['components'], at('components'))),
    ...checkList(body['attachments'], at('attachments'), { max: 10 }),
  ]
}

/** A field after the edit: what the body says, or what was there. */
const after = (body: Fields, name: 'content' | 'embeds' | 'components', { edits }: MessageContext): unknown =>
  body[name] === undefined ? edits?.[name] : body[name]

const isEmpty = (body: Fields, context: MessageContext): boolean => {
  const content = after(body, 'content', context)
  const components = asList(after(body, 'components', context))
  const shown = typeof content === 'string' && content.trim() !== ''
  const embeds = asList(after(body, 'embeds', context)).some(showsSomething)
  return !shown && !embeds && components.length === 0 && context.files === 0
}

const overWall = (body: Fields, context: MessageContext, modern: boolean): boolean => {
  const components = after(body, 'components', context)
  return modern
    ? modernWeight(components) > modernWall
    : embedBytes(after(body, 'embeds', context)) + componentBytes(components) > embedWall
}

/** Why Discord would refuse this message; undefined where it takes it. */
export const refuseMessage = (body: Fields, context: MessageContext): Refusal | undefined => {
  const modern = isModern(body, context)
  const form = invalidForm(problemsOf(body, context, modern))
  if (form) return form
  if (isEmpty(body, context)) return empty
  return overWall(body, context, modern) ? wall : undefined
}

/** A file's and a request's largest size in bytes. */
export const maxFileBytes = 10 * 1024 * 1024
export const maxRequestBytes = 25 * 1024 * 1024

export const tooLarge: Refusal = { status: 413, code: 40005, message: 'Request entity too large' }
