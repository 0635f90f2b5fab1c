import { type Hearing, MOST, type Parties, partiesBefore } from './hearing.ts'

/** How near its verb the one who is accused must stand, in words. */
const NEAR = 4

/** 社長は工事が終わったと述べたが、市は「うそだ」と社長を非難した: an accusation that answers the accused in one sentence. */
export const hitsBack = (hearing: Hearing, index: number): Parties[] => {
  const spoken = hearing.spokenIn(index).slice(0, MOST)
  return spoken.flatMap((one, at) => {
    const last = spoken[at - 1]
    if (last?.tail !== 'joined' || one.group?.kind !== 'accuse' || one.speaker.name === last.speaker.name) return []
    if (one.speaker.kind === 'unnamed' && one.speaker.person) return []
    const accused = partiesBefore(hearing, index, one.place.from).at(-1)
    const hits =
      accused?.role === 'object' && one.place.from - accused.at <= NEAR && accused.speaker?.name === last.speaker.name
    return hits ? [{ by: one.speaker.name, against: last.speaker.name }] : []
  })
}
