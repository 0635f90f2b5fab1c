import { fail, ok, type Result } from '../errors.ts'
import type { Source } from '../model/article.ts'
import type { Audience, Story } from '../model/story.ts'
import type { Answer, Ask, Intake } from './context.ts'
import { show } from './views/show.ts'

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

const audienceOf = ({ viewer, private: alone }: Intake): Audience =>
  alone || viewer.guildId === null ? { kind: 'user', id: viewer.userId } : { kind: 'guild', id: viewer.guildId }

/** Reads a new article, keeps it for the server or for the member alone, and shows its summary. */
export const summarise = async (source: Result<Source>, intake: Intake): Promise<Result<Answer>> => {
  if (!source.ok) return source
  const reading = await intake.read(source.value)
  if (!reading.ok) return reading
  const story = await intake.archive.keep(reading.value, audienceOf(intake))
  return show({ kind: 'summary', story: story.id }, intake)
}
