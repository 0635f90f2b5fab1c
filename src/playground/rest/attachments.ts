import type { APIAttachment } from 'discord-api-types/v10'
import { asList, type Fields, isFields } from '../limits/check.ts'
import { keepFile } from '../world/files.ts'
import type { World } from '../world/world.ts'
import type { Upload } from './context.ts'

const describedAs = (body: Fields, index: number): Fields =>
  asList(body['attachments'])
    .filter(isFields)
    .find((attachment) => String(attachment['id']) === String(index)) ?? {}

/** Keeps the files of a body, under the names and descriptions that its `attachments` give them. */
export const keepUploads = (
  world: World,
  channelId: string,
  body: Fields,
  files: readonly Upload[],
  ephemeral = false,
): APIAttachment[] =>
  files.map((file) => {
    const { filename, description } = describedAs(body, file.index)
    const name = typeof filename === 'string' ? filename : file.name
    return keepFile(
      world,
      channelId,
      { ...file, name },
      {
        ...(typeof description === 'string' && { description }),
        ...(ephemeral && { ephemeral: true }),
      },
    )
  })

/** The files that stay on a message after an edit: all, unless the body lists some. */
export const staying = (current: readonly APIAttachment[], body: Fields): APIAttachment[] => {
  if (body['attachments'] === undefined) return [...current]
  const ids = asList(body['attachments'])
    .filter(isFields)
    .map((attachment) => String(attachment['id']))
  return current.filter((attachment) => ids.includes(attachment.id))
}
