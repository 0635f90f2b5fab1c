import { expect, test } from 'vitest'
import { languageOfLocale } from '../../src/discord/locales.ts'

test.each([
  ['zh-TW', 'zh-Hant'],
  ['zh-CN', 'zh-Hans'],
  ['ja', 'ja'],
  ['en-US', 'en'],
  ['en-GB', 'en'],
  ['fr', 'zh-Hant'],
  ['constructor', 'zh-Hant'],
  ['', 'zh-Hant'],
])('Discord’s locale %j is answered in %s', (locale, tag) => {
  expect(languageOfLocale(locale, 'zh-Hant').tag).toBe(tag)
})
