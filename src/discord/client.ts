import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  Options,
} from 'discord.js'
import { fail, ok, type Result } from '../errors.ts'
import type { Log } from '../log.ts'
import { createFetchFile } from './attachment.ts'
import { createDispatch } from './dispatch.ts'
import { createInHand } from './inHand.ts'
import type { Edge } from './interaction.ts'
import { register } from './register.ts'

/** How the bot connects, and what it answers from. */
export interface DiscordOptions extends Omit<Edge, 'fetch' | 'stopping'> {
  readonly token: string
  /** The API of another Discord, without the version, such as http://127.0.0.1:4000/api; `null` for Discord itself. */
  readonly apiUrl: string | null
  readonly log: Log
}

/** A bot that is logged in. A broken line is taken up again by itself. */
export interface Connection {
  /** The bot's name with its tag. */
  readonly user: string
  /** Resolves with the reason when the gateway closes for good, or when `stop` has ended. */
  readonly closed: Promise<string>
  /**
   * Ends the work in hand, at most for the time that the settings allow, and logs off. New interactions are turned away meanwhile, and
   * nobody waits for a model any more: the rules answer.
   */
  stop(): Promise<void>
}

const createClient = (apiUrl: string | null): Client =>
  new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    ...(apiUrl === null ? {} : { rest: { api: apiUrl } }),
    // Nothing is ever looked up in these; a busy server would fill them.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0, ReactionManager: 0 }),
  })

const reasonOf = (code: number): string => `${code} ${GatewayCloseCodes[code] ?? 'closed'}`

type Opening = { readonly kind: 'ready' } | { readonly kind: 'closed'; readonly code: number }

const isTokenRefused = (error: unknown): boolean =>
  error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid

/** Logs in and waits for the gateway to be ready or to close for good. */
const open = async (client: Client, token: string): Promise<Opening | undefined> => {
  const opened = Promise.withResolvers<Opening>()
  client.once(Events.ClientReady, () => opened.resolve({ kind: 'ready' }))
  client.once(Events.ShardDisconnect, ({ code }) => opened.resolve({ kind: 'closed', code }))
  const login = client.login(token).then(() => opened.promise)
  try {
    return await Promise.race([login, opened.promise])
  } catch (error) {
    if (isTokenRefused(error)) return undefined
    throw error
  }
}

const refused = (opening: Opening | undefined): Result<never> =>
  opening?.kind === 'closed' && opening.code !== GatewayCloseCodes.AuthenticationFailed
    ? fail('gateway-closed', { reason: reasonOf(opening.code) })
    : fail('token-refused')

/** Logs a bot in, registers its commands and answers interactions. Fails with token-refused or gateway-closed. */
export const connectDiscord = async (options: DiscordOptions): Promise<Result<Connection>> => {
  const { apiUrl, log, settings } = options
  const client = createClient(apiUrl)
  const closed = Promise.withResolvers<string>()
  client.on(Events.Error, (err) => log.error({ err }, 'the client failed'))
  client.on(Events.ShardError, (err) => log.warn({ err }, 'the line to the gateway failed'))
  client.on(Events.ShardDisconnect, ({ code }) => closed.resolve(reasonOf(code)))
  const stop = serve(client, { ...options, fetch: createFetchFile({ apiUrl, settings }) })
  const opening = await open(client, options.token)
  if (opening?.kind !== 'ready' || !client.isReady()) {
    await client.destroy()
    return refused(opening)
  }
  await register(client.rest, client.application.id, options.commands, log)
  return ok({
    user: client.user.tag,
    closed: closed.promise,
    async stop() {
      await stop()
      closed.resolve('stopped')
    },
  })
}

/** Answers the client's interactions; what comes back stops that, once the work in hand is done. */
const serve = (client: Client, options: Omit<Edge, 'stopping'> & { log: Log }): (() => Promise<void>) => {
  const inHand = createInHand()
  const stop = new AbortController()
  const dispatch = createDispatch({ ...options, stopping: stop.signal })
  client.on(Events.InteractionCreate, (interaction) => {
    inHand.add(stop.signal.aborted ? dispatch.turnAway(interaction) : dispatch.handle(interaction))
  })
  return async () => {
    stop.abort()
    const left = await inHand.settled(options.settings.stopTimeoutMs)
    if (left > 0) options.log.warn({ left }, 'stopped with work in hand')
    await client.destroy()
  }
}
