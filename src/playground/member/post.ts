import type { APIMessage } from 'discord-api-types/v10'
import { refuseMessage, sendFlags } from '../limits/message.ts'
import type { MemberFile } from '../playground.ts'
import { addMessage } from '../world/messages.ts'
import type { Actor } from './actor.ts'
import { emptyResolved, uploadFile } from './values.ts'

/** An ordinary message of a person's in their channel. */
export const postMessage = async (actor: Actor, text: string, files: readonly MemberFile[]): Promise<APIMessage> => {
  const body = { content: text }
  const refusal = refuseMessage(body, { path: [], allowedFlags: sendFlags, files: files.length })
  if (refusal) throw new Error(`${refusal.message}: ${refusal.problems?.[0]?.message ?? refusal.code}`)
  const resolved = emptyResolved()
  for (const file of files) uploadFile(actor, file, resolved)
  const attachments = Object.values(resolved.attachments).map(({ ephemeral: _, ...attachment }) => attachment)
  return addMessage(actor.world, { channelId: actor.channel.id, authorId: actor.user.id, body, attachments })
}
