import type { SpacedContext, SpacedPrefix, SpacedUnitForm } from '../../parts/spaced/units.ts'
import type { ByPlace, MoneyPrefix } from '../../parts/units.ts'

/** A dollar that names no country is the article's own. */
export const dollar: ByPlace = {
  US: 'USD',
  none: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  TW: 'TWD',
}
const cent: ByPlace = { ...dollar, IE: 'EUR', DE: 'EUR', FR: 'EUR', IT: 'EUR', ES: 'EUR', NL: 'EUR', ZA: 'ZAR' }
const pound: ByPlace = { GB: 'GBP', none: 'GBP', US: 'GBP', EG: 'EGP', LB: 'LBP', SY: 'SYP' }
const yen: ByPlace = { JP: 'JPY', none: 'JPY', US: 'JPY', CN: 'CNY' }
const yuan: ByPlace = { CN: 'CNY', none: 'CNY', US: 'CNY', TW: 'TWD' }
const rupee: ByPlace = { IN: 'INR', none: 'INR', US: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR' }
const franc: ByPlace = { CH: 'CHF', none: 'CHF', US: 'CHF' }
const peso: ByPlace = { MX: 'MXN', none: 'MXN', US: 'MXN', PH: 'PHP', AR: 'ARS', CL: 'CLP', CO: 'COP', CU: 'CUP' }
const crown: ByPlace = { SE: 'SEK', none: 'SEK', US: 'SEK', NO: 'NOK', DK: 'DKK', CZ: 'CZK', IS: 'ISK' }

/** Codes that `Intl.supportedValuesOf` no longer lists, still met in stories of the past. */
const RETIRED = 'FIM NLG ESP DEM FRF ITL BEF ATS IEP PTE GRD'.split(' ')
const CODES = [...Intl.supportedValuesOf('currency'), ...RETIRED]
/** Codes that are words of their own: ALL 5, TOP 10, a TRY. */
const WORDS = new Set([
  'ALL',
  'TOP',
  'TRY',
  'CUP',
  'MOP',
  'GEL',
  'LAK',
  'PEN',
  'BAM',
  'SOS',
  'STD',
  'ERN',
  'MAD',
  'RON',
])
const written = CODES.filter((code) => !WORDS.has(code) && !code.startsWith('X'))

/** Codes that are met in small letters as well. */
const COMMON = 'USD EUR GBP JPY CNY HKD TWD AUD CAD NZD SGD CHF INR KRW'.split(' ')

const names = new Intl.DisplayNames('en', { type: 'currency' })

/** The dictionary's name of each currency, one and many: us dollar, us dollars. */
const dictionary = CODES.flatMap((code): [string, string][] => {
  const name = (names.of(code) ?? code).toLowerCase()
  return name === code.toLowerCase() || !name.includes(' ')
    ? name === 'euro'
      ? [['euro', 'EUR']]
      : []
    : [
        [name, code],
        [`${name}s`, code],
      ]
})

/** The short forms of the news, which the dictionary doesn't list. */
const SHORT: Readonly<Record<string, string | ByPlace>> = {
  dollar,
  dollars: dollar,
  bucks: dollar,
  pounds: pound,
  pound,
  quid: 'GBP',
  'pounds sterling': 'GBP',
  sterling: 'GBP',
  euros: 'EUR',
  yen: 'JPY',
  円: 'JPY',
  元: yuan,
  yuan: 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  kuai: 'CNY',
  'u.s. dollar': 'USD',
  'u.s. dollars': 'USD',
  'american dollars': 'USD',
  'taiwan dollar': 'TWD',
  'taiwan dollars': 'TWD',
  'taiwanese dollars': 'TWD',
  'nt dollars': 'TWD',
  'canadian dollars': 'CAD',
  won: 'KRW',
  'korean won': 'KRW',
  rupee,
  rupees: rupee,
  franc,
  francs: franc,
  peso,
  pesos: peso,
  krona: crown,
  kronor: 'SEK',
  kroner: { DK: 'DKK', NO: 'NOK', none: 'NOK', US: 'NOK' },
  krone: { DK: 'DKK', NO: 'NOK', none: 'NOK', US: 'NOK' },
  'swedish kronor': 'SEK',
  'danish kroner': 'DKK',
  'norwegian kroner': 'NOK',
  roubles: 'RUB',
  rouble: 'RUB',
  rubles: 'RUB',
  ruble: 'RUB',
  'russian roubles': 'RUB',
  baht: 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  lira: 'TRY',
  liras: 'TRY',
  rand: 'ZAR',
  zloty: 'PLN',
  zlotys: 'PLN',
  forint: 'HUF',
  forints: 'HUF',
  reais: 'BRL',
  naira: 'NGN',
  cedis: 'GHS',
  taka: 'BDT',
  hryvnia: 'UAH',
  hryvnias: 'UAH',
  shekel: 'ILS',
  shekels: 'ILS',
  koruna: 'CZK',
  kwacha: 'ZMW',
  pesetas: 'ESP',
  peseta: 'ESP',
  guilders: 'NLG',
  guilder: 'NLG',
  'finnish markka': 'FIM',
  markka: 'FIM',
  deutschmarks: 'DEM',
  'deutsche marks': 'DEM',
  'german marks': 'DEM',
  drachmas: 'GRD',
  bitcoin: 'BTC',
  bitcoins: 'BTC',
  btc: 'BTC',
}

const MONEY_NEAR =
  /\b(?:cost|pay|paid|price|worth|fined?|raise|raised|spen[dt]|earn|fund|fee|bill|salary|wages?|budget|profit|loss|revenue|sales|sold|bought|buy|loan|debt|deal|bid|grant|donat|invest|savings?|compensation|charged?|owe|prize|reward|income|turnover|aid|benefits?|rent|tax)[a-z]*\b/i

/** Pounds are money behind a power, in Britain, or beside words of money; else a weight. */
export const isMoneyPound = ({ before, after, place, hyphen, scale, value }: SpacedContext): boolean => {
  if (/^ of (?!aid|debt|public|government|taxpayer|funding|money|investment|savings|damage|revenue)[a-z]/.test(after))
    return place === 'GB' && scale >= 1e6
  if (scale >= 1e6) return true
  if (hyphen && place !== 'GB') return false
  return (
    MONEY_NEAR.test(before) ||
    (place === 'GB' && value >= 5 && !/\b(?:weigh|los[te]|gain|shed|heavy|weight)/i.test(before))
  )
}

const money = (form: string, unit: string | ByPlace, extra: Partial<SpacedUnitForm> = {}): SpacedUnitForm => ({
  form,
  unit,
  kind: 'money',
  factor: 1,
  noun: false,
  exact: false,
  fits: null,
  ...extra,
})

/** won is a verb as well: 5,000 won, 5 million won ; not 12 won medals */
const isWon = ({ value, after }: SpacedContext): boolean =>
  value >= 100 && !/^ (?:the|a|an|in|by|his|her|their)\b/.test(after)

/** 50p ; not 1080p, a screen's lines */
const isPenny = ({ value }: SpacedContext): boolean => value < 1000 && value !== 720 && value !== 480

const MINOR: readonly (readonly [string, string | ByPlace, number])[] = [
  ['cents', cent, 0.01],
  ['cent', cent, 0.01],
  ['euro cents', 'EUR', 0.01],
  ['us cents', 'USD', 0.01],
  ['pence', 'GBP', 0.01],
  ['penny', 'GBP', 0.01],
  ['paise', 'INR', 0.01],
  ['satoshis', 'BTC', 1e-8],
  ['satoshi', 'BTC', 1e-8],
]

/** 30 MUSD, 120 MEUR: millions of it. */
const millions = written.map((code) => money(`M${code}`, code, { factor: 1e6, exact: true }))

/** Currencies behind the number. */
export const moneyForms: readonly SpacedUnitForm[] = [
  ...dictionary.map(([form, code]) => money(form, code)),
  ...written.map((code) => money(code, code, { exact: true })),
  ...COMMON.map((code) => money(code.toLowerCase(), code)),
  ...millions,
  ...Object.entries(SHORT).map(([form, unit]) =>
    money(form, unit, form.startsWith('pound') ? { fits: isMoneyPound } : form === 'won' ? { fits: isWon } : {}),
  ),
  money('p', 'GBP', { factor: 0.01, exact: true, fits: isPenny }),
  ...MINOR.map(([form, unit, factor]) => money(form, unit, { factor })),
]

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

/** Signs of the dollar that names its country. */
export const ownDollar: ReadonlyMap<string, RegExp> = new Map([
  ['TW', /\bNT ?\$/],
  ['HK', /\bHK ?\$/],
  ['SG', /\bS ?\$/],
  ['AU', /\bAU?D? ?\$/],
  ['CA', /\bCA?D? ?\$/],
  ['NZ', /\bNZD? ?\$/],
])
