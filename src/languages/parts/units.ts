export type UnitRules = {}
