import type { Labels } from '../parts/labels.ts'

export const labels: Labels = {}
