import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inert, plain } from '../../src/discord/escape.ts'

/** What Discord shows of text in which every sign of Markdown is escaped. */
const shown = (text: string): string => text.replace(/\\([^0-9A-Za-z\s])/g, '$1').replaceAll('\u200B', '')

describe('text from outside', () => {
  test.each([
    ['bold', '**紅**', '\\*\\*紅\\*\\*'],
    ['underlined', '__紅__', '\\_\\_紅\\_\\_'],
    ['struck', '~~紅~~', '\\~\\~紅\\~\\~'],
    ['a spoiler', '||紅||', '\\|\\|紅\\|\\|'],
    ['code', '`紅`', '\\`紅\\`'],
    ['a masked link', '[點我](https://bad.example)', '\\[點我\\](https\\://bad.example)'],
    ['a link', 'https://bad.example/a_b', 'https\\://bad.example/a\\_b'],
    ['a link in angles', '<https://bad.example>', '\\<https\\://bad.example>'],
    ['a mention', '<@123456>', '\\<@123456>'],
    ['a role', '<@&123456>', '\\<@&123456>'],
    ['a channel', '<#123456>', '\\<#123456>'],
    ['a timestamp', '<t:1737606540:R>', '\\<t\\:1737606540:R>'],
    ['a custom emoji', '<:seal:123456>', '\\<\\:seal:123456>'],
    ['an emoji by name', '好:smile:嗎', '好\\:smile:嗎'],
    ['everyone', '@everyone 和 @Here', '@\u200Beveryone 和 @\u200BHere'],
    ['a heading', '# 大字', '\\# 大字'],
    ['small print', '-# 小字', '\\-# 小字'],
    ['a quote', '> 引文', '\\> 引文'],
    ['a list', '- 一', '\\- 一'],
    ['a numbered list', '1. 一', '1\\. 一'],
    ['an escape of its own', '\\*紅*', '\\\\\\*紅\\*'],
  ])('%s comes out to the letter', (_, text, expected) => {
    expect(inert(text)).toBe(expected)
  })

  test.each([
    '他說：「明天12:30開會（地點：市府），約10~20人；A|B兩案擇一。」',
    '股價上漲3.5%，收1,024.5點。',
    '《灣岸日報》－舊碼頭#3號倉庫 - 週二報導',
    'C++ 與 a>b',
  ])('%s needs no escaping and gets none', (text) => {
    expect(inert(text)).toBe(text)
  })

  test('what can’t be seen is taken out', () => {
    expect(inert('舊\u200B碼\u202E頭\u0007')).toBe('舊碼頭')
    expect(plain('一\n\n二\u2028三')).toBe('一 二 三')
  })

  test('an unpaired surrogate does no harm', () => {
    expect(inert('碼\uD83D頭').isWellFormed()).toBe(true)
  })

  test('any text is shown as it is, but for spaces and what can’t be seen', () => {
    const signs = fc.constantFrom(...'*_~`|[]()<>@#:-\\/.1a碼 \n', 'everyone', '@here', 'https://', '\u200B')
    fc.assert(
      fc.property(fc.array(fc.oneof(signs, fc.string({ unit: 'grapheme' }))), (parts) => {
        expect(shown(inert(parts.join('')))).toBe(plain(parts.join('')))
      }),
    )
  })

  test('no sign of Markdown is left that isn’t escaped', () => {
    const signs = fc.constantFrom(...'*_~`|[]()<>@#:-\\/1a碼 ', 'everyone', 'http://', '|')
    fc.assert(
      fc.property(fc.array(signs), (parts) => {
        const left = inert(parts.join('')).replace(/\\[^0-9A-Za-z\s]/g, 'x')
        expect(left).not.toMatch(/[*_`[<]|~~|\|\||:\/\/|@everyone|^\s*[#>]/)
      }),
    )
  })
})
