import { isAbsolute, join } from 'node:path'

/** What a check makes of a variable's text: its value, or what is wrong with it in words that fit behind the variable's name. */
export type Checked<T> = { readonly value: T } | { readonly problem: string }

/** A secret of one word, as Discord gives it out. */
export const token = (text: string): Checked<string> =>
  /\s/.test(text) ? { problem: 'has white space in it; give the bare token, without "Bot"' } : { value: text }

/** An http or https address, without a slash at its end. */
export const httpUrl = (text: string): Checked<string> => {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol)) return { problem: 'is no http or https address' }
  if (url.username || url.password) return { problem: 'must not hold a user name or a password' }
  if (url.search || url.hash) return { problem: 'must end with its path, without ? or #' }
  return { value: url.href.replace(/\/+$/, '') }
}

/** The address of an endpoint up to its version: the client puts the path of its question behind it. */
export const endpointUrl = (text: string): Checked<string> => {
  const checked = httpUrl(text)
  return 'value' in checked && /\/completions$/.test(checked.value)
    ? { problem: 'must end before /chat/completions, mostly with /v1' }
    : checked
}

/** An address that its version is put behind. */
export const unversioned =
  (check: (text: string) => Checked<string>) =>
  (text: string): Checked<string> => {
    const checked = check(text)
    return 'value' in checked && /\/v\d+$/.test(checked.value) ? { problem: 'must not end with a version' } : checked
  }

/** A path, from the project's folder where it is relative. */
export const path = (text: string, root: string): string => (isAbsolute(text) ? text : join(root, text))

/** Paths, separated by commas. */
// A comma only: the colon of POSIX path lists stands in Windows drives and in addresses.
export const paths = (text: string, root: string): Checked<readonly string[]> => ({
  value: text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => path(part, root)),
})

/** An IANA name. Offsets like +08:00, which Intl takes too, know no summer time. */
export const timeZone = (text: string): Checked<string> => {
  try {
    if (!/^[A-Za-z]/.test(text)) throw new RangeError('an offset')
    new Intl.DateTimeFormat('en', { timeZone: text })
    return { value: text }
  } catch {
    return { problem: 'is no time zone of the IANA list, such as Asia/Taipei' }
  }
}

/** One of a few words, in any case. */
export const oneOf =
  <const T extends string>(choices: readonly T[]) =>
  (text: string): Checked<T> => {
    const value = choices.find((choice) => choice.toLowerCase() === text.toLowerCase())
    return value === undefined ? { problem: `must be one of ${choices.join(', ')}` } : { value }
  }

/** A number of tokens, or `none`, which is `null`: no ceiling. */
export const ceiling = (text: string): Checked<number | null> => {
  if (text.toLowerCase() === 'none') return { value: null }
  const digits = text.replace(/[,_]/g, '')
  if (!/^\d{1,12}$/.test(digits)) return { problem: 'must be a whole number of tokens, or none' }
  return { value: Number(digits) }
}

/** US dollars for a million tokens that go in, and that come out. */
export interface Price {
  readonly input: number
  readonly output: number
}

const PRICE = /^([^\s=]+)\s*=\s*(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)$/

/** `small-model=0.25/2, large-model=1.25/10` as a table. */
export const prices = (text: string): Checked<ReadonlyMap<string, Price>> => {
  const entries = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const table = new Map<string, Price>()
  for (const entry of entries) {
    const [, model, input, output] = PRICE.exec(entry) ?? []
    if (model === undefined) return { problem: 'must be a list such as small-model=0.25/2, large-model=1.25/10' }
    table.set(model, { input: Number(input), output: Number(output) })
  }
  return { value: table }
}

/** A secret of one word, as a header of HTTP takes it. */
export const key = (text: string): Checked<string> =>
  /^[!-~]+$/.test(text) ? { value: text } : { problem: 'must be one word of ASCII letters, digits and marks' }

/** A name of one word. */
export const name = (text: string): Checked<string> =>
  /\s/.test(text) || text.length > 100 ? { problem: 'must be one word of at most 100 letters' } : { value: text }
