import type { MoneyPrefix } from '../parts/units.ts'

const isCode = (code: string): boolean => /^[A-Z]{3}$/.test(code)

/** A currency's name in a language: the short form of the news, else the dictionary's, else the code itself. */
export const currencyName = (locale: string, short: Readonly<Record<string, string>>) => {
  const names = new Intl.DisplayNames(locale, { type: 'currency' })
  return (code: string): string => short[code] ?? (isCode(code) ? (names.of(code) ?? code).replaceAll(' ', '') : code)
}

/** The signs that stand before an amount in any East Asian text, by currency; bare $ and ¥ depend on the country. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  TWD: ['NT$', 'NT＄', 'TWD'],
  USD: ['US$', 'US＄', 'USD'],
  HKD: ['HK$', 'HK＄', 'HKD'],
  EUR: ['€', 'EUR'],
  GBP: ['£', '￡', 'GBP'],
  CNY: ['RMB', 'CN¥', 'CNY'],
  JPY: ['JP¥', 'JPY'],
  AUD: ['A$', 'AU$', 'AUD'],
  CAD: ['C$', 'CA$', 'CAD'],
  NZD: ['NZ$', 'NZD'],
  SGD: ['S$', 'SGD'],
  KRW: ['₩', 'KRW'],
  INR: ['₹', 'INR'],
}

/** Prefixes of money from forms by currency code. */
export const prefixesOf = (forms: Readonly<Record<string, readonly string[]>>): MoneyPrefix[] =>
  Object.entries(forms).flatMap(([unit, written]) => written.map((form) => ({ form, unit })))

/** Those of the signs. */
export const signPrefixes: readonly MoneyPrefix[] = prefixesOf(SIGNS)
