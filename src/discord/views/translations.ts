import type { Story } from '../../model/story.ts'
import type { Ask } from '../context.ts'
import type { Translations } from '../embeds/saidOf.ts'

/** A story's quotations in the language of the answer, as far as a model was asked for a summary in it; the newest of several. */
export const translationsOf = async ({ id, reading }: Story, { archive, language }: Ask): Promise<Translations> => {
  if (reading.document.language === language.tag) return {}
  const edits = await archive.edits(id)
  return edits.find((edit) => edit.language === language.tag)?.translations ?? {}
}
