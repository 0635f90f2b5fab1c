import { describe, expect, it } from 'vitest'
import { normaliseCharacters } from '../../src/document/characters.ts'

describe('normaliseCharacters', () => {
  it.each([
    ['line ends', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['spaces', 'a\u00A0b\tc\u2003d\u3000e', 'a b c d\u3000e'],
    ['composition', 'e\u0301', 'é'],
    ['the invisible', '潮\u200B汐\uFEFF電\u202E廠', '潮汐電廠'],
    ['controls', 'a\u0000b\u0007c', 'abc'],
    ['entities', 'A&amp;B&nbsp;&quot;c&quot; &#8231; &#x6f6e;', 'A&B "c" ‧ 潮'],
    ['entities that hide a control', 'a&#8;b&#x202E;c', 'abc'],
    ['what is no entity', 'AT&T; &unknown; &#;', 'AT&T; &unknown; &#;'],
  ])('%s', (_name, text, clean) => expect(normaliseCharacters(text)).toBe(clean))
})
