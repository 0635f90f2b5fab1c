import type { SpeechGroup } from '../../../helpers/speech.ts'

const people = ['Mara Voss=Voss@mayor', 'Otto Lind=Lind']
const organisations = ['Gull Ferries']

/** What looks like a quotation and is none. */
export const negatives: readonly SpeechGroup[] = [
  {
    group: 'asking',
    cases: [
      { name: 'for a thing', text: 'Voss had asked for $1 million each.', said: [] },
      { name: 'for no name', text: 'An official, who asked not to be named, left.', said: [] },
    ],
  },
  {
    group: 'marks around no speech',
    cases: [
      { name: 'a scare quote', text: 'The “fog tax” was paid by everybody.', said: [] },
      { name: 'a nickname', text: 'Otto “Gull” Lind sold his boat.', people: [], said: [] },
      { name: 'a book', text: 'A novel called “The Salt Road” won the prize.', said: [] },
      { name: 'a show', text: 'Voss sang on “Harbour Nights” last week.', said: [] },
      { name: 'inches', text: 'The sign is 12" wide and 6" high.', said: [] },
      { name: 'apostrophes', text: 'The islanders’ boats and the ’90s pier weren’t Lind’s.', said: [] },
      { name: 'years left out', text: "It was the best of the '90s, the crew's pier.", said: [] },
    ],
  },
  {
    group: 'words that only look like cues',
    cases: [
      { name: 'not said', text: 'Voss did not say that the pier was safe.', said: [] },
      { name: 'refused', text: 'Voss declined to say whether the pier was safe.', said: [] },
      { name: 'only possible', text: 'Voss might say that the pier is safe.', said: [] },
      { name: 'told to others', text: 'Residents were told that the pier was safe.', said: [] },
      { name: 'hearsay', text: 'The pier is said to be safe.', said: [] },
      { name: 'when asked', text: 'Voss left when asked if the pier was safe.', said: [] },
      { name: 'said so', text: 'Voss said so.', said: [] },
      { name: 'a report as a thing', text: 'The report was read by Voss.', said: [] },
      { name: 'announced before', text: 'A plan announced on Monday was welcomed.', said: [] },
      { name: 'pledged votes', text: 'Lind counted the pledged delegates twice.', said: [] },
      { name: 'to claim a prize', text: 'Lind claimed the prize.', said: [] },
      { name: 'police find things', text: 'Police found the boat near the pier.', said: [] },
      { name: 'without saying', text: 'Lind left without saying that the boat leaked.', said: [] },
      { name: 'the writer', text: 'I said that the pier was safe.', said: [] },
      { name: 'people who are meant', text: 'Voters who believe the pier is safe stayed home.', said: [] },
      { name: 'a fact', text: 'Gull Ferries runs six boats.', said: [] },
      { name: 'to call somebody', text: 'Lind called the police.', said: [] },
      { name: 'dismissed from an office', text: 'Voss dismissed Lind as chairman.', said: [] },
      { name: 'a refusal', text: 'The port denied entry to the boat.', said: [] },
    ],
  },
].map(({ group, cases }) => ({ group, cases: cases.map((one) => ({ people, organisations, ...one })) }))
