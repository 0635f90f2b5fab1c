import type { Quotation } from '../../model/quotation.ts'
import type { Who } from './hearing/speaker.ts'
import type { Hearing } from './hearing.ts'
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

/** Whether a quotation's speaker and another are told of as one voice: one has a role in the other, or stands in the words for it. */
export const sharesVoice = (hearing: Hearing, who: Who, quotation: Quotation): boolean => {
  if (!('entity' in who)) return who.words.length > 1 && quotation.speakerText.includes(who.words)
  const other = whoIs(hearing, quotation.speaker)
  return (
    bodiesOf(hearing, quotation.speaker).some((body) => isSame(hearing, who, body)) ||
    (other !== undefined && bodiesOf(hearing, who.entity.name).some((body) => isSame(hearing, other, body)))
  )
}
