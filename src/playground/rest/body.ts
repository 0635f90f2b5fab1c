import type { Context } from 'hono'
import { maxFileBytes, maxRequestBytes, tooLarge } from '../limits/message.ts'
import type { Refusal } from '../limits/problem.ts'
import { contentTypeOf } from '../world/files.ts'
import { type Body, refusals, type Upload } from './context.ts'

const parse = (text: string): { json: unknown } | undefined => {
  try {
    return { json: text === '' ? undefined : JSON.parse(text) }
  } catch {
    return undefined
  }
}

const fileKey = /^files\[(\d{1,2})\]$/

const upload = async (key: string, value: string | File): Promise<Upload[]> => {
  const index = fileKey.exec(key)?.[1]
  if (index === undefined || typeof value === 'string') return []
  const guessed = contentTypeOf(value.name)
  const contentType = guessed === 'application/octet-stream' && value.type ? value.type : guessed
  return [{ index: Number(index), name: value.name, data: new Uint8Array(await value.arrayBuffer()), contentType }]
}

const readForm = async (c: Context): Promise<Body | Refusal> => {
  const form = await c.req.raw.formData()
  const payload = form.get('payload_json')
  const parsed = parse(typeof payload === 'string' ? payload : '')
  const files = (await Promise.all([...form.entries()].map(([key, value]) => upload(key, value)))).flat()
  if (!parsed) return refusals.badJson
  return files.some((file) => file.data.length > maxFileBytes) ? tooLarge : { json: parsed.json, files }
}

/** A request's body, as JSON or as a form with `payload_json` and `files[n]`; a refusal where it is too large or broken. */
export const readBody = async (c: Context): Promise<Body | Refusal> => {
  if (c.req.method === 'GET' || c.req.method === 'DELETE') return { json: undefined, files: [] }
  if (Number(c.req.header('content-length') ?? 0) > maxRequestBytes) return tooLarge
  if (c.req.header('content-type')?.startsWith('multipart/form-data')) return readForm(c)
  const parsed = parse(await c.req.text())
  return parsed ? { json: parsed.json, files: [] } : refusals.badJson
}
