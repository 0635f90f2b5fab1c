/** What the terminal says around the answers, and around a reading that is printed. */
export interface TerminalLabels {
  /** The first lines of the stand-in: what this is, and where its page is. */
  greeting(page: string): string
  /** What can be typed. */
  readonly hint: string
  /** Asked for the text of a modal's field. */
  untilEmptyLine(field: string): string
  readonly bye: string
}
