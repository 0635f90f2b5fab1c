import type { ParticleMarks } from '../../parts/particle/cues.ts'

/** Half-width marks and variants as the form that the rules are written in. */
export const fold: Readonly<Record<string, string>> = {
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '｢': '「',
  '｣': '」',
  '､': '、',
  '｡': '。',
  '﹁': '「',
  '﹂': '」',
}

export const marks: ParticleMarks = {
  quotes: [
    ['「', '」'],
    ['『', '』'],
    ['“', '”'],
    ['〝', '〟'],
    ['"', '"'],
  ],
  asides: [['（', '）']],
  sentenceEnds: '。！？',
  breaks: '、，',
  colons: '：',
  goesOn: /^[\p{Script=Hiragana}、]/u,
}
