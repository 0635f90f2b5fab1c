import { basicsOf } from '../../../../src/languages/index.ts'
import type { Reading } from '../../../../src/model/reading.ts'
import type { Read } from '../../../../src/pipeline.ts'

type Lines = readonly string[]

/** One story line by line in several languages; the first line is its headline. */
export interface AlignedStory {
  readonly doc: string
  readonly en: Lines
  readonly [language: string]: unknown
}

/** `{ doc, en: [lines], "zh-TW": [lines], … }`. */
export const isAlignedStory = (line: unknown): line is AlignedStory =>
  typeof line === 'object' && line !== null && 'doc' in line && 'en' in line && Array.isArray(line.en)

const isLines = (value: unknown): value is Lines =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

/** A BCP 47 tag as the packs write it: a Chinese region tells its script. */
const tagOf = (key: string): string => {
  const { language, script } = new Intl.Locale(key).maximize()
  return language === 'zh' ? `zh-${script}` : (language ?? key)
}

const isTag = (key: string): boolean => {
  try {
    return basicsOf(tagOf(key)) !== undefined
  } catch {
    return false
  }
}

/** One telling of a story, read to the end. */
export interface Telling {
  readonly doc: string
  readonly language: string
  readonly headline: string
  readonly reading: Reading
}

/** Reads a story in every language that Dibao speaks. The lines are paragraphs, as the corpus gives no other. */
export const tellingsOf = async (read: Read, story: AlignedStory): Promise<Telling[]> => {
  const tellings: Telling[] = []
  for (const [key, lines] of Object.entries(story)) {
    if (key === 'doc' || !isLines(lines) || !isTag(key)) continue
    const [headline = ''] = lines
    const reading = await read({ kind: 'text', text: lines.join('\n\n'), name: null })
    if (reading.ok) tellings.push({ doc: story.doc, language: tagOf(key), headline, reading: reading.value })
  }
  return tellings
}
