import type { SpacedContext, SpacedUnitForm } from '../../parts/spaced/units.ts'
import type { ByPlace } from '../../parts/units.ts'
import { COMMON, dictionary, written } from './currencyCodes.ts'
import { shortNames } from './currencyNames.ts'
import { cent } from './moneyPlaces.ts'

const MONEY_NEAR =
  /\b(?:cost|pay|paid|price|worth|fined?|raise|raised|spen[dt]|earn|fund|fee|bill|salary|wages?|budget|profit|loss|revenue|sales|sold|bought|buy|loan|debt|deal|bid|grant|donat|invest|savings?|compensation|charged?|owe|prize|reward|income|turnover|aid|benefits?|rent|tax)[a-z]*\b/i

/** Pounds are money behind a power, in Britain, or beside words of money; else a weight. */
const isMoneyPound = ({ before, after, place, hyphen, scale, value }: SpacedContext): boolean => {
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
  ...Object.entries(shortNames).map(([form, unit]) =>
    money(form, unit, form.startsWith('pound') ? { fits: isMoneyPound } : form === 'won' ? { fits: isWon } : {}),
  ),
  money('p', 'GBP', { factor: 0.01, exact: true, fits: isPenny }),
  ...MINOR.map(([form, unit, factor]) => money(form, unit, { factor })),
]
