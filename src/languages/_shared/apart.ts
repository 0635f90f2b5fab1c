import type { Span } from '../../model/span.ts'
import { inOrder } from '../../text/spans.ts'

/** In order; of spans that overlap the one that starts first, the longer where two start together. */
export const apart = <T extends Span>(spans: readonly T[]): T[] => {
  const kept: T[] = []
  for (const span of [...spans].sort(inOrder)) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}
