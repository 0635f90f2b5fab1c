/** A number without the noise that arithmetic on decimals leaves: of a double's digits the first 15 are sure, and 1,234,567,890,123 keeps all of its own. */
export const rounded = (value: number): number => Number(value.toPrecision(15))
