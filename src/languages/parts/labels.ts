export type Labels = {}
