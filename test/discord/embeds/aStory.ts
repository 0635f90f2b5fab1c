import type { LazyPage } from '../../../src/discord/views/sheet.ts'
import type { Story } from '../../../src/model/story.ts'
import { aReading, type ReadingChanges } from '../../helpers/reading.ts'

/** The sample story as the archive keeps it. */
export const aStory = (changes: ReadingChanges = {}, id = 's1'): Story => ({
  id,
  keptAt: '2025-03-04T01:30:00.000Z',
  reading: aReading(changes),
})

/** The description of a page's first embed. */
export const textOf = (pages: readonly LazyPage[], page = 0): string => pages[page]?.().embeds[0]?.description ?? ''
