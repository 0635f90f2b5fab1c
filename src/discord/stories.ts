import { fail, ok, type Result } from '../errors.ts'
import type { Source } from '../model/article.ts'
import type { Audience, Story } from '../model/story.ts'
import type { Acknowledgement, Answer, Ask, Intake } from './context.ts'
import { showSummary } from './edited.ts'

const newest = async ({ archive, viewer }: Ask): Promise<Result<Story>> => {
  const story = await archive.newest(viewer)
  return story ? ok(story) : fail('no-stories')
}

/** The story that a member names, by its id (what a suggestion holds) or by words of its headline. Fails with no-stories or unknown-story. */
export const storyNamed = async (name: string, ask: Ask): Promise<Result<Story>> => {
  const { archive, viewer } = ask
  const byId = await archive.story(name, viewer)
  if (byId) return ok(byId)
  const any = await newest(ask)
  if (!any.ok) return any
  const [line] = name.trim() === '' ? [] : await archive.stories(name, viewer, 1)
  const story = line && (await archive.story(line.id, viewer))
  return story ? ok(story) : fail('unknown-story', { story: name })
}

/** The newest story, or the one named. */
export const newestOr = (name: string | null, ask: Ask): Promise<Result<Story>> =>
  name === null ? newest(ask) : storyNamed(name, ask)

/** The story last shown to this member in this channel, else the newest; or the one named. */
export const currentOr = async (name: string | null, ask: Ask): Promise<Result<Story>> => {
  if (name !== null) return storyNamed(name, ask)
  const last = await ask.archive.lastShown(ask.viewer, ask.channelId)
  return last ? ok(last) : newest(ask)
}

/** The same question where others see the answer. */
export const openly = <A extends Ask>(ask: A): A => ({ ...ask, viewer: { ...ask.viewer, openly: true } })

/** The channel where what was found can be found openly too; else, and for what can't be found, the member alone. */
export const placeOf = async (find: (ask: Ask) => Promise<Result<unknown>>, ask: Ask): Promise<Acknowledgement> =>
  (await find(openly(ask))).ok ? 'channel' : 'member'

/** Where an answer about the story that a command means is given. */
export const placeOfStory = async (find: (ask: Ask) => Promise<Result<Story>>, ask: Ask): Promise<Acknowledgement> => {
  const found = await find(ask)
  if (!found.ok) return 'member'
  return placeOf((open) => storyNamed(found.value.id, open), ask)
}

const audienceOf = ({ viewer, private: alone }: Intake): Audience =>
  alone || viewer.guildId === null ? { kind: 'user', id: viewer.userId } : { kind: 'guild', id: viewer.guildId }

/** Reads a new article, keeps it for the server or for the member alone, and shows its summary. */
export const summarise = async (source: Result<Source>, intake: Intake): Promise<Result<Answer>> => {
  if (!source.ok) return source
  const reading = await intake.read(source.value)
  if (!reading.ok) return reading
  const story = await intake.archive.keep(reading.value, audienceOf(intake))
  // Whoever hands an article over in a channel shows it there, whoever may find it later.
  const viewer = { ...intake.viewer, openly: false }
  return showSummary(story, { ...intake, viewer })
}
