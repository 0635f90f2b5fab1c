import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fits, type PageRoom, paginate, type Write } from '../../src/discord/pages.ts'
import { truncate } from '../../src/text/truncate.ts'

const write =
  (text: string): Write =>
  (limit) =>
    truncate(text, limit)

const room = (change: Partial<PageRoom> = {}): PageRoom => ({
  characters: 40,
  bytes: 60,
  items: 4,
  separator: '\n',
  ...change,
})

const text = fc.string({ unit: fc.constantFrom('a', '碼', '頭', '👨‍👩‍👧', '😀', ' b'), maxLength: 60 })

test('every page keeps to its characters, bytes and items', () => {
  fc.assert(
    fc.property(
      fc.array(text),
      fc.integer({ min: 4, max: 80 }),
      fc.integer({ min: 4, max: 120 }),
      (list, chars, bytes) => {
        const kept = room({ characters: chars, bytes })
        for (const page of paginate(list.map(write), kept)) {
          expect(fits(page.text(), kept)).toBe(true)
          expect(page.count).toBeLessThanOrEqual(kept.items)
        }
      },
    ),
  )
})

test('nothing is lost, and the order is kept', () => {
  fc.assert(
    fc.property(fc.array(text), (list) => {
      const pages = paginate(list.map(write), room())
      const places = pages.flatMap(({ from, count }) => Array.from({ length: count }, (_, at) => from + at))
      expect(places).toEqual(list.map((_, at) => at))
      for (const page of pages) {
        const own = list.slice(page.from, page.from + page.count)
        if (!page.cut) expect(page.text()).toBe(own.join('\n'))
      }
    }),
  )
})

test('an item is shortened only where it fits on no page', () => {
  fc.assert(
    fc.property(fc.array(text), (list) => {
      for (const page of paginate(list.map(write), room())) {
        const own = list.slice(page.from, page.from + page.count)
        expect(page.cut).toBe(own.some((item) => !fits(item, room())))
      }
    }),
  )
})

test('an item that doesn’t fit beside the others goes to the next page whole', () => {
  const pages = paginate(['a'.repeat(30), 'b'.repeat(30), 'c'].map(write), room())
  expect(pages.map((page) => page.text())).toEqual(['a'.repeat(30), `${'b'.repeat(30)}\nc`])
})

test('a shortened item ends with an ellipsis and takes no emoji apart', () => {
  const [page] = paginate([write('👨‍👩‍👧'.repeat(9))], room())
  expect(page?.cut).toBe(true)
  expect(page?.text()).toMatch(/^(?:👨‍👩‍👧)+…$/u)
})

test('no items are no pages', () => {
  expect(paginate([], room())).toEqual([])
})
