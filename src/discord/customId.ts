/** What a button, a menu or a modal asks for. `view` is the id of what the message shows; pages count from 0. */
export type CustomId =
  | { readonly verb: 'people' | 'numbers' | 'said' | 'person'; readonly view: string }
  | { readonly verb: 'page' | 'evidence'; readonly view: string; readonly page: number }
  | { readonly verb: 'paste'; readonly private: boolean }

const OPENS = /^(people|numbers|said|person)\.([\w-]{1,40})$/
const TURNS = /^(page|evidence)\.([\w-]{1,40})\.(0|[1-9]\d{0,5})$/
const PASTES = /^paste\.(open|private)$/

/** The custom id in words, at most 100 characters. */
export const writeCustomId = (id: CustomId): string => {
  if (id.verb === 'paste') return `paste.${id.private ? 'private' : 'open'}`
  return 'page' in id ? `${id.verb}.${id.view}.${id.page}` : `${id.verb}.${id.view}`
}

/** What a custom id says, or `undefined` where it is none that Dibao writes: a member can send any. */
export const readCustomId = (text: string): CustomId | undefined => {
  const [, verb, view] = OPENS.exec(text) ?? []
  if (verb !== undefined && view !== undefined) return { verb: verb as 'people', view }
  const [, turn, of, page] = TURNS.exec(text) ?? []
  if (turn !== undefined && of !== undefined) return { verb: turn as 'page', view: of, page: Number(page) }
  const paste = PASTES.exec(text)?.[1]
  return paste === undefined ? undefined : { verb: 'paste', private: paste === 'private' }
}
