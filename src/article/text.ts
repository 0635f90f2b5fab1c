import { fail, ok, type Result } from '../errors.ts'
import { withoutInvisible } from '../text/invisible.ts'
import { byteLength } from '../text/truncate.ts'
import { decode, detectEncoding } from './encoding.ts'
import { MAX_ARTICLE_BYTES } from './limits.ts'
import { hasBinarySignature } from './signature.ts'

/** The share of control characters above which a text is no text. */
const CONTROL_SHARE = 0.02

/** What tells a text from anything else is looked for in its first characters. */
const LOOKED_AT = 100_000

/** The text of a file. Fails with empty, binary, too-large (`limit` in bytes) or unknown-encoding. */
export const textOfBytes = (bytes: Uint8Array): Result<string> => {
  if (bytes.byteLength > MAX_ARTICLE_BYTES) return tooLarge
  if (bytes.byteLength === 0) return fail('empty')
  if (hasBinarySignature(bytes)) return fail('binary')
  const encoding = detectEncoding(bytes)
  if (encoding) return checked(decode(bytes, encoding))
  return fail(bytes.includes(0) ? 'binary' : 'unknown-encoding')
}

/** A text that came decoded, well-formed. Fails with empty, binary or too-large (`limit` in bytes of UTF-8). */
export const textOfString = (text: string): Result<string> =>
  text.length > MAX_ARTICLE_BYTES || byteLength(text) > MAX_ARTICLE_BYTES ? tooLarge : checked(text)

const tooLarge = fail('too-large', { limit: MAX_ARTICLE_BYTES })

const checked = (text: string): Result<string> => {
  if (looksBinary(text.slice(0, LOOKED_AT))) return fail('binary')
  return withoutInvisible(text).trim() === '' ? fail('empty') : ok(text.toWellFormed())
}

const looksBinary = (head: string): boolean => {
  const controls = head.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F-\u0084\u0086-\u009F]/g)?.length ?? 0
  return head.includes('\u0000\u0000') || controls > CONTROL_SHARE * head.length
}
