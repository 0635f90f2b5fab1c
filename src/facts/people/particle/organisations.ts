import type { Span } from '../../../model/span.ts'
import type { View } from './view.ts'

/** An organisation in the making, with every form of its name. */
export interface BodyDraft {
  readonly forms: Set<string>
}

const NOUNS = new Set([
  'common',
  'place',
  'body',
  'proper',
  'prefix',
  'suffix',
  'unknown',
  'surname',
  'given',
  'person',
  'number',
])
const PROPER = new Set(['place', 'body', 'proper', 'unknown', 'surname', 'given', 'person'])
const LONGEST = 30

/** The stretches of nouns without a particle between them. */
const nounRuns = (view: View): Span[] => {
  const runs: Span[] = []
  for (const word of view.words) {
    const noun = NOUNS.has(view.pack.names.kindOf(word)) || '・･'.includes(word.text)
    const last = runs.at(-1)
    if (!noun) continue
    if (last && last.end === word.start && word.end - last.start <= LONGEST)
      runs[runs.length - 1] = { start: last.start, end: word.end }
    else runs.push({ start: word.start, end: word.end })
  }
  return runs
}

/** The body that a run of nouns names from its start: 霧港地方裁判所|判事. */
const bodyIn = (view: View, run: Span): Span | undefined => {
  const { suffixes, plainSuffixes, pointers, wholes } = view.pack.names.organisations
  const text = view.text.slice(0, run.end)
  let start = run.start
  for (
    let length = pointers.startsAt(text, start);
    length && view.starts(start + length);
    length = pointers.startsAt(text, start)
  )
    start += length
  for (let end = run.end; end - start > 1; end--) {
    if (!view.starts(end)) continue
    if (wholes.startsAt(text, start) === end - start) return { start, end }
    const suffix = suffixes.endsAt(view.text, end)
    if (!suffix || end - start <= suffix) continue
    const plain = plainSuffixes.endsAt(view.text, end) === suffix
    const led = view.wordAt(start)
    const proper = led && (PROPER.has(view.pack.names.kindOf(led)) || wholes.startsAt(text, start) > 0)
    if (!plain || proper) return { start, end }
  }
  return undefined
}

/** The organisations that a document names; `taken` are the forms of people. */
export const findBodies = (view: View, taken: ReadonlySet<string>): BodyDraft[] => {
  const { wholes, notBodies, acronyms, countries } = view.pack.names.organisations
  const forms = new Set<string>()
  for (const run of nounRuns(view)) {
    const body = bodyIn(view, run)
    if (body) forms.add(view.text.slice(body.start, body.end))
    const whole = wholes.startsAt(view.text, run.start)
    if (whole && view.starts(run.start + whole)) forms.add(view.text.slice(run.start, run.start + whole))
    const country = countries.startsAt(view.text, run.start)
    const after = run.start + country
    if (country && view.pack.names.context.subjects.startsAt(view.text, after) && view.speaksAfter(after))
      forms.add(view.text.slice(run.start, after))
  }
  for (const match of view.text.matchAll(acronyms))
    if (!notBodies.has(match[0].normalize('NFKC')) && match[0].length > 2) forms.add(match[0])
  return [...forms].filter((form) => !taken.has(form)).map((form) => ({ forms: new Set([form]) }))
}
