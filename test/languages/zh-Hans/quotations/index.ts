import { direct } from './direct.cases.ts'
import { indirect } from './indirect.cases.ts'

export { disputes } from './disputes.cases.ts'

/** Everything that is said, and what isn't, in Simplified Chinese. */
export const quotations = [...direct, ...indirect]
