export type CueRules = {}
