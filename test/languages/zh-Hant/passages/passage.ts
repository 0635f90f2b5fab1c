/** A short story and whom a careful reader finds in it: `name=alias`, and `name: organisation|title` for each role that they are owed. */
export interface Passage {
  readonly text: string
  readonly people: readonly string[]
  readonly roles: readonly string[]
}
