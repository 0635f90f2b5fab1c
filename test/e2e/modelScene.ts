import { createEditor } from '../../src/editor/create.ts'
import { languages } from '../../src/languages/index.ts'
import { createBudget } from '../../src/llm/budget.ts'
import type { LlmClient } from '../../src/llm/client.ts'
import { createOpenAiClient } from '../../src/llm/openai.ts'
import { createLog } from '../../src/log.ts'
import { createGate } from '../../src/parts.ts'
import type { Store } from '../../src/storage/store.ts'
import { type Endpoint, startEndpoint } from '../helpers/llm/endpoint.ts'
import { settings } from './bot.ts'
import { openScene, type Scene } from './scene.ts'

const log = createLog({ level: 'silent', secrets: [] })
const ground = createGate()

/** A bot with a model behind the stand-in of an endpoint; both clients are the real ones. */
export interface ModelScene extends Scene {
  readonly endpoint: Endpoint
  readonly client: LlmClient
}

export interface ModelSceneOptions {
  /** How long a member waits for the model. */
  readonly patienceMs?: number
  /** How long a try at the model may take. */
  readonly timeoutMs?: number
}

const editorOn = (archive: Store, client: LlmClient) =>
  createEditor({
    client,
    budget: createBudget({
      ceilings: { day: null, guildDay: null, call: 32_000 },
      model: client.model,
      prices: new Map(),
      ledger: archive,
      now: () => new Date(),
      timeZone: 'Asia/Taipei',
      log,
    }),
    store: archive,
    ground,
    languageOf: (tag) => languages[tag],
    now: () => new Date(),
    retryMs: 60_000,
    log,
  })

/** Opens both stand-ins and the bot between them. */
export const openModelScene = async ({
  patienceMs = 5_000,
  timeoutMs = 400,
}: ModelSceneOptions = {}): Promise<ModelScene> => {
  const endpoint = await startEndpoint()
  const client = createOpenAiClient({
    apiKey: endpoint.key,
    baseUrl: endpoint.baseUrl,
    model: endpoint.model,
    timeoutMs,
    retries: 0,
    breaker: { failures: 5, restMs: 300 },
    log,
  })
  const scene = await openScene((archive) => ({
    editor: editorOn(archive, client),
    settings: { ...settings, modelPatienceMs: patienceMs },
  }))
  return {
    ...scene,
    endpoint,
    client,
    async close() {
      await scene.close()
      await endpoint.close()
    },
  }
}
