import { storyChoices } from '../src/discord/choices.ts'
import type { ChatCommand, Context } from '../src/discord/context.ts'
import type { ArgsOf, ChatShape } from '../src/discord/shape.ts'
import { currentOr, placeOfStory } from '../src/discord/stories.ts'
import { show } from '../src/discord/views/show.ts'
import { story } from './options.ts'

const shape = {
  name: 'people',
  names: { 'zh-TW': '人物', 'zh-CN': '人物', ja: '人物' },
  description: 'Who is in a story: roles, other names, and how often each is quoted.',
  descriptions: {
    'zh-TW': '報導裡有誰：身分、別名，各被引述幾次。',
    'zh-CN': '报道里有谁：身份、别名，各被引述几次。',
    ja: '記事に出てくる人物：肩書き、別名、発言の数。',
  },
  options: { story },
} as const satisfies ChatShape

/** `/people`: who is in a story; a menu opens one of them. */
export const people: ChatCommand = {
  kind: 'chat',
  shape,
  acknowledge: ({ story: named }: ArgsOf<typeof shape>, ask) => placeOfStory((one) => currentOr(named, one), ask),
  async execute(context: Context<ArgsOf<typeof shape>>) {
    const found = await currentOr(context.args.story, context)
    return found.ok ? show({ kind: 'people', story: found.value.id }, context) : found
  },
  complete: (completion) => storyChoices(completion.typed, completion),
}
