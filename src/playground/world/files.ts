import type { APIAttachment } from 'discord-api-types/v10'
import type { StoredFile, World } from './world.ts'

const types: Readonly<Record<string, string>> = {
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  htm: 'text/html; charset=utf-8',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  pdf: 'application/pdf',
}

/** The type that goes with a file's ending, as Discord guesses it. */
export const contentTypeOf = (name: string): string =>
  types[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'

/** Discord keeps letters, digits, dots, dashes and underscores of a file's name. */
const safeFileName = (name: string): string => {
  const base = name.slice(name.lastIndexOf('/') + 1).replaceAll(/[^\p{L}\p{N}._-]+/gu, '_')
  return base.replaceAll(/^[._]+/g, '').slice(0, 200) || 'unknown'
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47]

/** Width and height of a PNG; nothing for other files. */
const imageSize = (data: Uint8Array): { width: number; height: number } | undefined => {
  if (data.length < 24 || !pngSignature.every((byte, at) => data[at] === byte)) return undefined
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** Keeps a file and gives its attachment with an address on this server, which changes in nothing but its query. */
export const keepFile = (
  world: World,
  channelId: string,
  file: StoredFile,
  extra: Partial<Pick<APIAttachment, 'description' | 'ephemeral'>> = {},
): APIAttachment => {
  const id = world.newId()
  const filename = safeFileName(file.name)
  world.files.set(id, { ...file, name: filename })
  const expires = Math.floor(world.clock() / 1000 + 86_400).toString(16)
  const url = `${world.origin()}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}?ex=${expires}&hm=${id}`
  const size = file.contentType.startsWith('image/') ? imageSize(file.data) : undefined
  return {
    id,
    filename,
    size: file.data.length,
    url,
    proxy_url: url,
    content_type: file.contentType,
    ...size,
    ...extra,
  }
}
