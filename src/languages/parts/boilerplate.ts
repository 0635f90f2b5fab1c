export type BoilerplateRules = {}
