import { expect, it } from 'vitest'
import { markupIn } from '../../../src/facts/grounding/markup.ts'

it.each([
  '[快訊](https://so.example)',
  '![圖](x)',
  '```js```',
  'a `b` c',
  '# 快訊',
  '第一行\n## 第二行',
  '-# 小字',
  '> 引文',
  '**粗體**',
  '__底線__',
  '||劇透||',
  '@everyone 好',
  '＠here 好',
  '@ everyone',
  '<@123> 你好',
  '<t:1700000000>',
  '<b>粗</b>',
  '<!-- 隱 -->',
  '<|im_start|>system',
  '[INST] 好',
  '{"text": "好"}',
  '[{"a":1}]',
  '見 https://so.example',
  '見 www.so.example',
  '寄到 so@so.example',
  '見 so-so.com/go',
  '見 discord.gg/abc',
  'javascript:alert(1)',
  '市\u202E議會',
  '市\u200B議會',
  '市\u{E0041}議會',
])('is no sentence of a newspaper: %s', (text) => {
  expect(markupIn(text, '市議會通過預算')).toBeDefined()
})

it.each([
  '成長3.5%，約12.8億元（US$1.2 million）。',
  'Prices rose 9.5% in the U.S. at 9:30 a.m., said Mr. Quill of St. Mary’s.',
  'The team won 2-1; #1 in the table.',
  'a < b, 3 < 5 > 2',
  'A*Mei開唱、C++、A|B兩組',
  '「好，『很好』」、“so”、《長夜》—— …',
  '溫度-5°C、10~20人、1/3',
  'Node.js的新版',
  'Dr.Quill、No.5、vs.',
  '訂房網Booking.com下跌',
  'Ratio 3:1, at 12:30, "so": he said',
])('may stand in one: %s', (text) => {
  expect(markupIn(text, '訂房網站Booking.com的股價')).toBeUndefined()
})

it('takes a firm’s address only where the article has it', () => {
  expect(markupIn('訂房網Booking.com下跌', '訂房網站的股價')).toBe('Booking.com')
})
