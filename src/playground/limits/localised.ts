import { Locale } from 'discord-api-types/v10'
import { isAbsent, isFields } from './check.ts'
import { notOneOf, type Path, type Problem } from './problem.ts'

const locales: readonly string[] = Object.values(Locale)

/** A dictionary of localisations: known locales only, each text against the check. */
export const checkLocalised = (
  value: unknown,
  path: Path,
  check: (text: unknown, path: Path) => Problem[],
): Problem[] => {
  if (isAbsent(value)) return []
  return Object.entries(isFields(value) ? value : {}).flatMap(([locale, text]) =>
    locales.includes(locale) ? check(text, [...path, locale]) : [notOneOf([...path, locale], locales)],
  )
}

/** A text in a locale: its localisation, else the default. */
export const localised = (
  text: string,
  translations: Partial<Record<string, string | null>> | null | undefined,
  locale: string,
): string => translations?.[locale] ?? text
