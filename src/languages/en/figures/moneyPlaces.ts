import type { ByPlace } from '../../parts/units.ts'

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
export const cent: ByPlace = { ...dollar, IE: 'EUR', DE: 'EUR', FR: 'EUR', IT: 'EUR', ES: 'EUR', NL: 'EUR', ZA: 'ZAR' }
export const pound: ByPlace = { GB: 'GBP', none: 'GBP', US: 'GBP', EG: 'EGP', LB: 'LBP', SY: 'SYP' }
export const yen: ByPlace = { JP: 'JPY', none: 'JPY', US: 'JPY', CN: 'CNY' }
export const yuan: ByPlace = { CN: 'CNY', none: 'CNY', US: 'CNY', TW: 'TWD' }
export const rupee: ByPlace = { IN: 'INR', none: 'INR', US: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR' }
export const franc: ByPlace = { CH: 'CHF', none: 'CHF', US: 'CHF' }
export const peso: ByPlace = {
  MX: 'MXN',
  none: 'MXN',
  US: 'MXN',
  PH: 'PHP',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  CU: 'CUP',
}
export const crown: ByPlace = { SE: 'SEK', none: 'SEK', US: 'SEK', NO: 'NOK', DK: 'DKK', CZ: 'CZK', IS: 'ISK' }
