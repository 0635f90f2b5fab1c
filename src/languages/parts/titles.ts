export type TitleRules = {}
