/** One thing that is timed; it says how many items it found. */
export type Subject = () => Promise<number>

/** The subjects of one text, each ready to run again and again. */
export type Subjects = Readonly<Record<string, Subject>>
