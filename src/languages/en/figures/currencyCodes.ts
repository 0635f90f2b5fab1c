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
/** Codes that are written as such beside a number. */
export const written = CODES.filter((code) => !WORDS.has(code) && !code.startsWith('X'))

/** Codes that are met in small letters as well. */
export const COMMON = 'USD EUR GBP JPY CNY HKD TWD AUD CAD NZD SGD CHF INR KRW'.split(' ')

const names = new Intl.DisplayNames('en', { type: 'currency' })

/** The dictionary's name of each currency, one and many: us dollar, us dollars. */
export const dictionary = CODES.flatMap((code): [string, string][] => {
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
