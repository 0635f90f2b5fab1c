export type NumeralRules = {}
