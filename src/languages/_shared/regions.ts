import { foldNames } from './foldNames.ts'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Continents and parts of them, by the codes of the United Nations, https://unstats.un.org/unsd/methodology/m49/. */
const PARTS = [
  '002',
  '003',
  '005',
  '009',
  '013',
  '014',
  '015',
  '019',
  '029',
  '034',
  '035',
  '142',
  '143',
  '145',
  '150',
  '151',
  '419',
]
/** Codes that name no country: the world as a whole, unknown places, made-up ones. */
const LEFT_OUT = new Set(['ZZ', 'XA', 'XB', 'QO'])

/** Whether a code is what CLDR calls its region by; not UK for GB and SU for RU, which would give one country two codes. */
const isOwn = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code

const codes = (): string[] => [
  ...LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    (code) => !LEFT_OUT.has(code) && isOwn(code),
  ),
  ...PARTS,
]

/** «Hong Kong SAR China», «中國香港特別行政區», «Myanmar (Burma)»: what people say of it. */
const SPOKEN =
  /\s*(?:SAR China|特別行政區|特别行政区|特別行政区)$|^中國(?=香港|澳門)|^中国(?=香港|澳门)|^中華人民共和国(?=香港|マカオ)/gu

const namesOf = (tag: string): [string, string[]][] => {
  const names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' })
  return codes().flatMap((code): [string, string[]][] => {
    const name = names.of(code)
    return name
      ? [
          [
            code,
            name
              .replace(SPOKEN, '')
              .split(/\s*[(（]|[)）]| - /u)
              .filter((one) => one.length > 1),
          ],
        ]
      : []
  })
}

/** «US: America, American»: one line a code. */
const linesOf = (others: string): [string, string[]][] =>
  others
    .split('\n')
    .filter((line) => line.includes(':'))
    .map((line): [string, string[]] => {
      const [code = '', forms = ''] = line.split(':')
      return [code.trim(), forms.split(',')]
    })

/** The names of regions that CLDR has for these tags, joined with others that are handed in; folded, by code. */
export const regionNames = (tags: readonly string[], others: string): ReadonlyMap<string, readonly string[]> => {
  const regions = new Map<string, string[]>()
  for (const [code, forms] of [...tags.flatMap(namesOf), ...linesOf(others)]) {
    const own = regions.get(code) ?? []
    for (const form of forms.map((one) => foldNames(one.trim()))) if (form && !own.includes(form)) own.push(form)
    regions.set(code, own)
  }
  return regions
}

/** The codes by each form of their regions. */
export const codesByForm = (regions: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> =>
  new Map([...regions].flatMap(([code, forms]) => forms.map((form): [string, string] => [form, code])))

/** Tells the regions of a word that is made of single characters for regions alone (中美, 台日韓); none for any other. `letters` are by code. */
export const createAbbreviations = (letters: Readonly<Record<string, string>>): ((name: string) => string[]) => {
  const byLetter = new Map(
    Object.entries(letters).flatMap(([code, forms]) =>
      [...foldNames(forms)].map((one): [string, string] => [one, code]),
    ),
  )
  return (name) => {
    const found = [...name].flatMap((letter) => byLetter.get(letter) ?? [])
    return found.length === [...name].length ? found : []
  }
}
