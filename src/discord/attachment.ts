import { fail, ok, type Result } from '../errors.ts'
import type { Source } from '../model/article.ts'
import type { Settings } from './context.ts'
import type { Handed } from './shape.ts'

/** Where Discord keeps the files that members hand over. */
const DISCORD_HOSTS = ['cdn.discordapp.com', 'media.discordapp.net']

export interface AttachmentOptions {
  /** The API of another Discord, whose files then come from the same host; `null` for Discord itself. */
  readonly apiUrl: string | null
  readonly settings: Pick<Settings, 'articleMaxBytes' | 'attachmentTimeoutMs'>
  /** The global one unless given. */
  readonly fetch?: typeof fetch
}

const isFromDiscord = (address: string, apiUrl: string | null): boolean => {
  const url = URL.parse(address)
  if (url === null || `${url.username}${url.password}` !== '') return false
  if (apiUrl === null) return url.protocol === 'https:' && url.port === '' && DISCORD_HOSTS.includes(url.hostname)
  const api = URL.parse(apiUrl)
  return api !== null && url.protocol === api.protocol && url.host === api.host
}

/** The bytes of a body; `undefined` as soon as there are more than `max`. */
const bytesOf = async (body: AsyncIterable<Uint8Array>, max: number): Promise<Uint8Array | undefined> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > max) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Fetches files that members hand over, from Discord's own hosts alone and without redirects. Fails with too-large or download-failed. */
export const createFetchFile = ({ apiUrl, settings, fetch: send = fetch }: AttachmentOptions) => {
  const tooLarge = fail('too-large', { limit: settings.articleMaxBytes })
  return async ({ url, size, name }: Handed): Promise<Result<Source>> => {
    if (!isFromDiscord(url, apiUrl)) return fail('download-failed')
    if (size > settings.articleMaxBytes) return tooLarge
    try {
      const signal = AbortSignal.timeout(settings.attachmentTimeoutMs)
      const response = await send(url, { signal, redirect: 'error' })
      if (!response.ok) return fail('download-failed')
      const bytes = response.body ? await bytesOf(response.body, settings.articleMaxBytes) : new Uint8Array()
      return bytes ? ok({ kind: 'bytes', bytes, name }) : tooLarge
    } catch (error) {
      // fetch throws a TypeError for every fault of the line and a DOMException past the time limit.
      if (error instanceof TypeError || error instanceof DOMException) return fail('download-failed')
      throw error
    }
  }
}
