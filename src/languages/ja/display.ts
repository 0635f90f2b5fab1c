import type { DisplayRules } from '../parts/display.ts'

export const display: DisplayRules = { figure: (figure) => figure.text, beside: () => null }
