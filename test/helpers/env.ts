import { type Env, readEnv } from '../../config/env.ts'

/** The environment as it is where nobody set anything: no `.env` is read, nothing of the machine's own. */
export const bareEnv = (variables: Readonly<Record<string, string>> = {}): Env =>
  readEnv({ environment: variables, root: import.meta.dirname })
