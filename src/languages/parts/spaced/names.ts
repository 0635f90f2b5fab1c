import type { Gender } from '../names.ts'

/** The words that names of bodies are made of. */
export interface SpacedOrganisationRules {
  /** Words that make a body of the name before them: … University. */
  readonly heads: ReadonlySet<string>
  /** Of these, those that go on with a small word and another name: Ministry of …. */
  readonly joiningHeads: ReadonlySet<string>
  /** Small words between the parts of a body's name. */
  readonly joins: ReadonlySet<string>
  /** Bodies known by their whole name. */
  readonly known: ReadonlySet<string>
}

/** What names are read with where names have capital letters and spaces set words apart. */
export interface SpacedNameRules {
  /** Given names, with what they tell of the person. */
  readonly given: ReadonlyMap<string, Gender | null>
  /** Small words inside a person's name: de, van, bin. */
  readonly particles: ReadonlySet<string>
  /** What may close a person's name: Jr., III. */
  readonly suffixes: ReadonlySet<string>
  /** Words that open sentences and aren't a part of any name there, in lower case. */
  readonly openers: ReadonlySet<string>
  readonly times: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  /** Words that make another place of a place: North, Greater. */
  readonly compass: ReadonlySet<string>
  /** What tells where somebody belongs: French, Catholic, Republican. */
  readonly belongings: ReadonlySet<string>
  /** Words that end the name of a thing: Act, Festival, Street. */
  readonly thingHeads: ReadonlySet<string>
  /** Words that end bodies or things and are surnames as well: Church, Hill. */
  readonly surnameHeads: ReadonlySet<string>
  readonly organisations: SpacedOrganisationRules
  /** Nouns for bodies that a name stands behind: newspaper …, group …. */
  readonly bodyNouns: ReadonlySet<string>
  /** Prepositions of place: a name behind one is rather a place. */
  readonly placeWords: ReadonlySet<string>
  /** Prepositions that people stand behind. */
  readonly personWords: ReadonlySet<string>
  /** Surnames that the world knows without an introduction. */
  readonly leaders: ReadonlySet<string>
}
