import { direct } from './direct.cases.ts'
import { indirect } from './indirect.cases.ts'
import { negatives } from './negatives.cases.ts'
import { speakers } from './speakers.cases.ts'

export { disputes } from './disputes.cases.ts'

/** Everything that is said, and what isn't, in Traditional Chinese. */
export const quotations = [...direct, ...indirect, ...speakers, ...negatives]
