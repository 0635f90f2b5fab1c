import { languages } from '../languages/index.ts'
import type { LanguageBasics, LanguageTag } from '../languages/pack.ts'

/** Discord's locales that Dibao answers in, https://discord.com/developers/docs/reference#locales. */
const tags: Readonly<Record<string, LanguageTag>> = {
  'zh-TW': 'zh-Hant',
  'zh-CN': 'zh-Hans',
  ja: 'ja',
  'en-US': 'en',
  'en-GB': 'en',
}

/** The language of answers to a member with this Discord locale; the operator's where it is none of ours. */
export const languageOfLocale = (locale: string, fallback: LanguageTag): LanguageBasics =>
  languages[(Object.hasOwn(tags, locale) ? tags[locale] : undefined) ?? fallback]
