/** Key figures at most, as the rules name them. */
const MOST = 8

/** Fewer of the model's are no choice; the rules' own stand then. */
const LEAST = 3

/** The figures that a model holds for the most telling, by index; the rules' own where too few of its ids are a figure's. */
export const groundKeyFigures = (
  ids: readonly string[],
  own: readonly number[],
  figureOf: (id: string) => number | undefined,
): readonly number[] => {
  const chosen = [...new Set(ids.slice(0, 4 * MOST).flatMap((id) => figureOf(id) ?? []))].slice(0, MOST)
  return chosen.length < Math.min(LEAST, own.length) ? own : chosen
}
