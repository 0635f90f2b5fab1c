import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js'
import { utf16fromString } from '@exodus/bytes/utf16.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_ARTICLE_BYTES } from '../../src/article/limits.ts'
import { loadArticle } from '../../src/article/load.ts'

const HANT = '霧港市議會星期二通過潮汐電廠計畫，預算三億元。\n市長說：「這是港口的第一步，居民會得到好處。」'
const HANS = '雾港市议会星期二通过潮汐电厂计划，预算三亿元。\n市长说：“这是港口的第一步，居民会得到好处。”'
const JA = '霧港市議会は火曜日、潮汐発電所の計画を可決した。\n市長は「港にとって最初の一歩だ」と話した。'
const EN = 'The council of Mistport voted for the tidal plant on Tuesday.\nThe mayor called it “a first step”.'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, format: 'uint8-le' | 'uint8-be') => Uint8Array.from(utf16fromString(text, format))
const loadBytes = (bytes: Uint8Array) => loadArticle({ kind: 'bytes', bytes, name: 'story.txt' })
const loadText = (text: string) => loadArticle({ kind: 'text', text, name: null })
const textOf = (bytes: Uint8Array) => {
  const article = loadBytes(bytes)
  return article.ok ? article.value.text : article.failure.code
}
const ascii = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

describe('encodings', () => {
  it.each([
    ['UTF-8', utf8(HANT), HANT],
    ['UTF-8 with a mark', join(ascii('\xEF\xBB\xBF'), utf8(HANT)), HANT],
    ['UTF-16 LE with a mark', join(ascii('\xFF\xFE'), utf16(HANT, 'uint8-le')), HANT],
    ['UTF-16 BE with a mark', join(ascii('\xFE\xFF'), utf16(HANT, 'uint8-be')), HANT],
    ['UTF-16 LE without a mark', utf16(EN, 'uint8-le'), EN],
    ['UTF-16 BE without a mark', utf16(EN, 'uint8-be'), EN],
    ['UTF-16 LE without a mark, all Han', utf16(HANT.replaceAll('\n', ''), 'uint8-le'), HANT.replaceAll('\n', '')],
    ['Big5', createMultibyteEncoder('big5')(HANT), HANT],
    ['GB18030', createMultibyteEncoder('gb18030')(HANS), HANS],
    ['GB18030 with traditional characters', createMultibyteEncoder('gb18030')(HANT), HANT],
    ['Shift_JIS', createMultibyteEncoder('shift_jis')(JA), JA],
    ['EUC-JP', createMultibyteEncoder('euc-jp')(JA), JA],
    ['ISO-2022-JP', createMultibyteEncoder('iso-2022-jp')(JA), JA],
  ])('%s', (_name, bytes, text) => expect(textOf(bytes)).toBe(text))

  it.each([
    ['Big5', createMultibyteEncoder('big5')('潮汐電廠動工'), '潮汐電廠動工'],
    ['GB18030', createMultibyteEncoder('gb18030')('新电厂今天开工'), '新电厂今天开工'],
    ['Shift_JIS', createMultibyteEncoder('shift_jis')('発電所が完成'), '発電所が完成'],
  ])('%s is told from a headline alone', (_name, bytes, text) => expect(textOf(bytes)).toBe(text))

  it('windows-1252 is told by its letters', () => {
    const text = 'Le café du port a rouvert mardi après la tempête. La mairie a promis une aide à chaque commerçant.'
    expect(textOf(ascii(text))).toBe(text)
  })

  it('a few lost bytes don’t make UTF-8 something else', () => {
    const bytes = utf8(HANT)
    bytes[10] = 0xff
    expect(textOf(bytes)).toContain('潮汐電廠計畫，預算三億元')
  })
})

describe('failures', () => {
  it.each([
    ['no bytes', new Uint8Array(), 'empty'],
    ['white space', utf8(' \n\t\u3000\u200B\n'), 'empty'],
    ['a mark alone', ascii('\xEF\xBB\xBF'), 'empty'],
    ['a PNG', ascii('\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x01\0'), 'binary'],
    ['a JPEG', ascii('\xFF\xD8\xFF\xE0\0\x10JFIF\0'), 'binary'],
    ['a PDF', ascii('%PDF-1.7\n1 0 obj << /Type /Catalog >>'), 'binary'],
    ['a zip', ascii('PK\x03\x04\x14\0\0\0'), 'binary'],
    ['a film', ascii('\0\0\0\x18ftypmp42'), 'binary'],
    ['NULs', new Uint8Array(400), 'binary'],
    ['control characters', ascii('\x01\x02\x03\x04 a \x05\x06\x07\x0E'), 'binary'],
    ['one byte too much', new Uint8Array(MAX_ARTICLE_BYTES + 1).fill(97), 'too-large'],
  ])('%s', (_name, bytes, code) => expect(textOf(bytes)).toBe(code))

  it('name the limit', () => {
    const article = loadText('潮'.repeat(MAX_ARTICLE_BYTES / 3 + 1))
    expect(article).toMatchObject({ ok: false, failure: { code: 'too-large', detail: { limit: MAX_ARTICLE_BYTES } } })
  })

  it('noise in no known table is not guessed at', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => 128 + ((i * 7919 + ((i * i) % 251)) % 128))
    expect(['unknown-encoding', 'binary']).toContain(textOf(noise))
  })
})

describe('texts that come decoded', () => {
  it('state nothing outside themselves', () => {
    expect(loadText(EN)).toEqual({
      ok: true,
      value: { text: EN, title: null, byline: null, publishedAt: null, publisher: null, url: null },
    })
  })

  it('of 2 MiB in one line are read', () => expect(loadText('a'.repeat(MAX_ARTICLE_BYTES)).ok).toBe(true))

  it('are made well-formed', () => {
    const article = loadText('潮\uD800汐')
    expect(article.ok && article.value.text).toBe('潮\uFFFD汐')
  })

  it('any bytes and any text give a value or a failure', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const article = loadBytes(bytes)
        expect(!article.ok || article.value.text.isWellFormed()).toBe(true)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const article = loadText(text)
        expect(!article.ok || article.value.text.isWellFormed()).toBe(true)
      }),
    )
  })
})
