const isCode = (code: string): boolean => /^[A-Z]{3}$/.test(code)

/** A currency's name in a language: the short form of the news, else the dictionary's, else the code itself. */
export const currencyName = (locale: string, short: Readonly<Record<string, string>>) => {
  const names = new Intl.DisplayNames(locale, { type: 'currency' })
  return (code: string): string => short[code] ?? (isCode(code) ? (names.of(code) ?? code).replaceAll(' ', '') : code)
}
