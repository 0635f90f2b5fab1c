import type { SaidNumber } from '../../src/languages/parts/prose.ts'

/** The numbers that a text is read to say beyond doubt, each as `words=value`, with `..high`, `|also` and a hedge where it has them. */
export const said = (read: (text: string) => SaidNumber[], text: string): string[] =>
  read(text)
    .filter(({ loose }) => !loose)
    .map(({ start, end, value, high, also, hedge }) => {
      const others = also?.length ? `|${also.join('|')}` : ''
      const range = high === undefined ? '' : `..${high}`
      return `${text.slice(start, end)}=${Math.round(value * 100) / 100}${range}${others}${hedge ? ` ${hedge}` : ''}`
    })
