import { describe, expect, it } from 'vitest'
import { withoutControls, withoutInvisible } from '../../src/text/invisible.ts'

describe('invisible characters', () => {
  it.each([
    ['zero width space', '潮\u200B汐', '潮汐'],
    ['mark of byte order inside', 'a\uFEFFb', 'ab'],
    ['bidi override', 'a\u202Egnp.exe\u202C', 'agnp.exe'],
    ['tags', 'a\u{E0068}\u{E0069}b', 'ab'],
    ['joiner between Latin letters', 'a\u200Db', 'ab'],
    ['soft hyphen', 'tid\u00ADal', 'tidal'],
  ])('%s go', (_name, text, clean) => expect(withoutInvisible(text)).toBe(clean))

  it('stay where they make a character', () => {
    expect(withoutInvisible('👨‍👩‍👧')).toBe('👨‍👩‍👧')
    expect(withoutInvisible('❤\uFE0F\u200D🔥')).toBe('❤\uFE0F\u200D🔥')
    expect(withoutInvisible('می\u200Cخواهم')).toBe('می\u200Cخواهم')
  })

  it('controls go, tab and line feed stay', () => {
    expect(withoutControls('a\u0000b\tc\nd\u0085e')).toBe('ab\tc\nde')
  })
})
