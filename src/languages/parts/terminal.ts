/** What the terminal says around the answers, and around a reading that is printed. */
export interface TerminalLabels {
  /** What the stand-in is. */
  readonly greeting: string
  /** Where its page is. */
  page(address: string): string
  /** What can be typed. */
  readonly hint: string
  /** Asked for the text of a modal's field. */
  untilEmptyLine(field: string): string
  readonly bye: string
}
