import { en } from './en/index.ts'
import { ja } from './ja/index.ts'
import type { LanguageBasics, LanguagePack, LanguageTag } from './pack.ts'
import { zhHans } from './zh-Hans/index.ts'
import { zhHant } from './zh-Hant/index.ts'

/** Every language, by its tag. */
export const languages = { 'zh-Hant': zhHant, 'zh-Hans': zhHans, en, ja } satisfies Record<LanguageTag, LanguagePack>

const has = <T extends object>(table: T, tag: string): tag is Extract<keyof T, string> => Object.hasOwn(table, tag)

/** The basics of a language, or `undefined` for a tag that Dibao doesn't speak. */
export const basicsOf = (tag: string): LanguageBasics | undefined => (has(languages, tag) ? languages[tag] : undefined)

/** The pack that reads a language's facts, or `undefined` for a tag that Dibao doesn't speak. */
export const packOf = (tag: string): LanguagePack | undefined => (has(languages, tag) ? languages[tag] : undefined)
