import type { SpacedPrefix } from '../../parts/spaced/units.ts'
import type { ByPlace, MoneyPrefix } from '../../parts/units.ts'
import { COMMON, written } from './currencyCodes.ts'
import { dollar, pound, rupee, yen } from './moneyPlaces.ts'

/** Signs that one currency alone has, from the dictionary: ₡, ₾, ₭. */
const signsOf = (code: string): [string, string][] => {
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(1)
  const sign = parts.find((part) => part.type === 'currency')?.value ?? ''
  return /^[\p{Sc}]$/u.test(sign) && !'$£¥'.includes(sign) ? [[sign, code]] : []
}

const DOLLARS: readonly (readonly [string, string])[] = [
  ['US', 'USD'],
  ['U.S.', 'USD'],
  ['U.S', 'USD'],
  ['NT', 'TWD'],
  ['HK', 'HKD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['CDN', 'CAD'],
  ['NZ', 'NZD'],
  ['S', 'SGD'],
  ['R', 'BRL'],
  ['MX', 'MXN'],
  ['Mex', 'MXN'],
  ['J', 'JMD'],
  ['FJ', 'FJD'],
]

const signs: readonly (readonly [string, string | ByPlace])[] = [
  ['$', dollar],
  ['£', pound],
  ['€', 'EUR'],
  ['¥', yen],
  ['￥', yen],
  ['₿', 'BTC'],
  ['ரூ', 'LKR'],
  ...DOLLARS.flatMap(([mark, code]): [string, string][] => [
    [`${mark}$`, code],
    [`${mark} $`, code],
  ]),
  ...written.filter((code) => /D$|MXN/.test(code)).map((code): [string, string] => [`${code}$`, code]),
  ...[
    'KRW',
    'INR',
    'RUB',
    'TRY',
    'NGN',
    'PHP',
    'VND',
    'ILS',
    'UAH',
    'KZT',
    'CRC',
    'GEL',
    'LAK',
    'MNT',
    'PYG',
    'GHS',
    'THB',
    'BDT',
  ].flatMap(signsOf),
]

/** Signs before the number, which may stand behind it as well. */
export const moneySigns: readonly MoneyPrefix[] = signs.map(([form, unit]) => ({ form, unit }))

/** A$ is Australia's, "a $5 note" anybody's: one letter before the sign must be a capital. C alone is written small as well. */
const isExact = (form: string): boolean => /^[AJRS] ?\$/.test(form)

const prefix = (form: string, unit: string | ByPlace, factor = 1, exact = false): SpacedPrefix => ({
  form,
  unit,
  factor,
  exact,
})

const BEFORE: Readonly<Record<string, string | ByPlace>> = {
  rs: rupee,
  'rs.': rupee,
  rmb: 'CNY',
  nt: 'TWD',
  rm: 'MYR',
  dollar,
}

/** Currencies before the number. */
export const moneyPrefixes: readonly SpacedPrefix[] = [
  ...moneySigns.map(({ form, unit }) =>
    isExact(form) ? prefix(form, unit, 1, true) : prefix(form.toLowerCase(), unit),
  ),
  ...written.map((code) => prefix(code, code, 1, true)),
  ...written.map((code) => prefix(`M${code}`, code, 1e6, true)),
  ...COMMON.map((code) => prefix(code.toLowerCase(), code)),
  ...Object.entries(BEFORE).map(([form, unit]) => prefix(form, unit)),
]

/** A dollar of no country of its own, or America’s: $5, US$5 ; not NT$5 */
export const otherDollar = /(?:^|[^\p{L}. ]) ?\$|\bU\.?S\.? ?\$|[\p{Ll}] \$/u

/** Signs of the dollar that names its country. */
export const ownDollar: ReadonlyMap<string, RegExp> = new Map([
  ['TW', /\bNT ?\$/],
  ['HK', /\bHK ?\$/],
  ['SG', /\bS ?\$/],
  ['AU', /\bAU?D? ?\$/],
  ['CA', /\bCA?D? ?\$/],
  ['NZ', /\bNZD? ?\$/],
])
