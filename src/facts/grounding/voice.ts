import type { LanguagePack } from '../../languages/pack.ts'
import type { Quotation } from '../../model/quotation.ts'
import type { Who } from './hearing/speaker.ts'
import type { Hearing } from './hearing.ts'
import { nameKey } from './related.ts'
import { ownsTheSame, standsIn, takesIn } from './stands.ts'
import { isSame, whoIs } from './who.ts'

/** The bodies that somebody has a role in, by itself or inside the title: 外交部 of 外交部長. */
const bodiesOf = ({ entities: { people, organisations } }: Hearing, name: string): string[] =>
  people
    .filter((one) => one.name === name)
    .flatMap(({ roles }) => roles)
    .flatMap(({ title, organisation }) => [
      ...(organisation === null ? [] : [organisation]),
      ...organisations.flatMap((body) => (title.startsWith(body.name) ? [body.name] : [])),
    ])

const isPlace = (pack: LanguagePack, name: string): boolean => {
  switch (pack.grammar) {
    case 'han':
      return pack.names.organisations.countries.has(name) || pack.names.organisations.places.has(name)
    case 'spaced':
      return pack.names.countries.has(name) || pack.names.places.has(name)
    case 'particle':
      return pack.names.organisations.countries.has(name) || pack.names.sound.places.has(name)
  }
}

/** Whether one name is the other’s first part and a body’s by itself: 鼎銀 of 鼎銀集團. Near miss: 美國 of 美國銀行. */
const isShortForm = ({ source, pack }: Hearing, a: string, b: string): boolean => {
  const [short = '', long = ''] = [a, b].sort((one, other) => one.length - other.length)
  const key = nameKey(source.key(short))
  return key.length > 1 && pack !== undefined && !isPlace(pack, short) && nameKey(source.key(long)).startsWith(key)
}

/**
 * Whether a quotation's speaker and another are told of as one voice: one has a role in the other, is its short form, or stands in the words
 * for it. `told` are the article's quotations, which a pronoun looks back to.
 */
export const sharesVoice = (
  hearing: Hearing,
  who: Who,
  quotation: Quotation,
  told: readonly Quotation[] = [],
): boolean => {
  const { speaker, speakerText, speakerKind } = quotation
  if (!('entity' in who))
    return (
      (who.words.length > 1 && speakerText.includes(who.words)) ||
      takesIn(hearing, who.words, quotation) ||
      ownsTheSame(hearing, who.words, quotation, told)
    )
  const other = whoIs(hearing, speaker)
  return (
    bodiesOf(hearing, speaker).some((body) => isSame(hearing, who, body)) ||
    (other !== undefined && bodiesOf(hearing, who.entity.name).some((body) => isSame(hearing, other, body))) ||
    (who.entity.kind === 'organisation' &&
      speakerKind !== 'person' &&
      isShortForm(hearing, who.entity.name, speaker)) ||
    standsIn(hearing, who.entity.name, quotation, told)
  )
}
