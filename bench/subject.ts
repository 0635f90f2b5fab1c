import type { LanguageTag } from '../src/languages/pack.ts'

/** One thing that is timed; it says how many items it found. */
export type Subject = () => Promise<number>

/** The subjects of one text, each ready to run again and again. */
export type Subjects = Readonly<Record<string, Subject>>

/** Makes the subjects of a text in a language. */
export type SubjectsOf = (text: string, tag: LanguageTag) => Promise<Subjects>
