import { getBOMEncoding, TextDecoder } from '@exodus/bytes/encoding.js'
import { analyse } from 'chardet'
import { isCommon } from './commonCharacters.ts'

/** What a guess looks at. Longer texts tell no more. */
const SAMPLE_BYTES = 64 * 1024

/** Encodings that a detector easily takes for one another, so each is tried. Where two do equally well the first wins. */
const EAST_ASIAN = ['big5', 'gb18030', 'shift_jis', 'euc-jp', 'euc-kr', 'utf-16le', 'utf-16be'] as const

/** Below this share of common characters a decoding is not believed. */
const BELIEVED = 0.4

/** The share of undecodable characters that a damaged file may have. */
const DAMAGE = 0.01

/**
 * The label of the encoding that `bytes` are in: by their mark, else the pattern of NULs, else strict UTF-8,
 * else by what the decoded text looks like. `undefined` where nothing fits.
 */
export const detectEncoding = (bytes: Uint8Array): string | undefined => {
  const byMark = getBOMEncoding(bytes)
  if (byMark) return byMark
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const bySigns = byNuls(sample) ?? byEscapes(sample)
  if (bySigns) return bySigns
  if (decodes(bytes, 'utf-8')) return 'utf-8'
  return damagedUtf8(sample) ?? byCharacters(sample) ?? byDetector(sample)
}

/** Decodes bytes, with U+FFFD for what the encoding doesn't know and without the mark of byte order. */
export const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)

const decodes = (bytes: Uint8Array, encoding: string): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** A sample may end inside a character; `stream` leaves that one out. */
const decodeSample = (sample: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(sample, { stream: true })

/** UTF-16 writes ASCII with a NUL in every second byte, always on the same side. */
const byNuls = (sample: Uint8Array): string | undefined => {
  const nuls: [number, number] = [0, 0]
  for (let at = sample.indexOf(0); at >= 0; at = sample.indexOf(0, at + 1)) nuls[at % 2 === 0 ? 0 : 1]++
  const [even, odd] = nuls
  if (even + odd < sample.length / 50) return undefined
  if (even === 0 && odd > 0) return 'utf-16le'
  return odd === 0 && even > 0 ? 'utf-16be' : undefined
}

const ESCAPE = 0x1b

/** ISO-2022-JP is ASCII to look at, but for the escapes (`ESC $ B`) that change its table. */
const byEscapes = (sample: Uint8Array): string | undefined =>
  sample.includes(ESCAPE) && /\u001B\$[@B]/.test(String.fromCharCode(...sample.subarray(0, 4096)))
    ? 'iso-2022-jp'
    : undefined

/** UTF-8 of which a few bytes were lost: its other sequences beyond ASCII could not be right by chance. */
const damagedUtf8 = (sample: Uint8Array): string | undefined => {
  const { beyondAscii, lost } = census(decodeSample(sample, 'utf-8'))
  return beyondAscii > 10 * lost ? 'utf-8' : undefined
}

const byCharacters = (sample: Uint8Array): string | undefined => {
  const guesses = EAST_ASIAN.map((encoding) => ({ encoding, share: commonShare(decodeSample(sample, encoding)) }))
  const best = guesses.reduce((a, b) => (b.share > a.share ? b : a))
  return best.share >= BELIEVED ? best.encoding : undefined
}

/** The share of common characters beyond ASCII, 0 where too many could not be decoded. */
const commonShare = (text: string): number => {
  const { beyondAscii, common, lost, private: own } = census(text)
  if (beyondAscii === 0 || lost + own > DAMAGE * text.length) return 0
  return (common - lost - own) / beyondAscii
}

/** For the single-byte tables of Europe; the East Asian ones have been tried by now. */
const byDetector = (sample: Uint8Array): string | undefined =>
  analyse(sample)
    .filter((guess) => guess.confidence >= 10)
    .map((guess) => guess.name.toLowerCase())
    .filter((name) => !EAST_ASIAN.some((encoding) => encoding === name))
    .find((name) => isKnown(name) && census(decodeSample(sample, name)).lost <= DAMAGE * sample.length)

const isKnown = (label: string): boolean => {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

const census = (text: string) => {
  const count = { beyondAscii: 0, common: 0, lost: 0, private: 0 }
  for (const character of text) {
    if (character <= '\u007F') continue
    if (character === '\uFFFD') count.lost++
    else if (/\p{Co}|\p{Cn}|[\u0080-\u009F]/u.test(character)) count.private++
    else count.beyondAscii++
    if (isCommon(character)) count.common++
  }
  return count
}
