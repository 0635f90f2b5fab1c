/** Zero width and bidi controls, soft hyphens, marks of byte order, tag characters: nothing that a reader sees. */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

/** A joiner does its work inside an emoji (👨‍👩‍👧) and in Arabic and Indic words; anywhere else it hides. */
const IDLE_JOINER =
  /(?<![\p{Extended_Pictographic}\p{Variation_Selector}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{Extended_Pictographic}\p{L}])/gu

/** C0 and C1 controls but for the tab and the line feed. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g

/** The text without characters that can't be seen and only mislead: zero width, bidi controls, tags, idle joiners. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '').replace(IDLE_JOINER, '')

/** The text without control characters; tab and line feed stay, so line ends must be made `\n` before. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, '')
