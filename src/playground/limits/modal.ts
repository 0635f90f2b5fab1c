import { checkText, type Fields } from './check.ts'
import { invalidForm, type Refusal } from './problem.ts'
import { checkModalComponents } from './tree.ts'

/** Why Discord would refuse this modal (the `data` of a callback). */
export const refuseModal = (data: Fields): Refusal | undefined =>
  invalidForm([
    ...checkText(data['custom_id'], ['data', 'custom_id'], { min: 1, max: 100, required: true, units: true }),
    ...checkText(data['title'], ['data', 'title'], { min: 1, max: 45, required: true, units: true }),
    ...checkModalComponents(data['components'], ['data', 'components']),
  ])
