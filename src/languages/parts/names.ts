export type NameRules = {}
