import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blocksOf, documentOf } from '../helpers/document.ts'

const FOLDER = new URL('../fixtures/documents/', import.meta.url)

/** `=== name`, the text as pasted, `---`, and what is to come out of it, a line each; what isn't named is null. */
const casesOf = (file: string) =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((record) => {
      const [head = '', expected = ''] = record.split('\n---\n')
      const [name = '', ...text] = head.split('\n')
      return { name, text: text.join('\n'), expected: expected.trim() }
    })

const written = (text: string): string => {
  const document = documentOf(text)
  const frame = [
    ['title', document.title],
    ['byline', document.byline],
    ['publisher', document.publisher],
    ['date', document.publishedAt],
  ].flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]))
  return [...frame, ...blocksOf(document)].join('\n')
}

for (const file of readdirSync(FOLDER)) {
  const cases = casesOf(file)

  describe(`texts as they are pasted: ${file}`, () => {
    it.each(cases)('$name', ({ text, expected }) => expect(written(text)).toBe(expected))

    it.each(cases)('$name, with the line ends of Windows and tabs before its lines', ({ text, expected }) => {
      expect(written(text.replace(/^(?=\S)/gm, '\t').replaceAll('\n', '\r\n'))).toBe(expected)
    })
  })
}
