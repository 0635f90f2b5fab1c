import { personChoices, storyChoices } from '../src/discord/choices.ts'
import type { ChatCommand, Completion, Context } from '../src/discord/context.ts'
import { findSaid, showSaid } from '../src/discord/quoted.ts'
import type { ArgsOf, ChatShape } from '../src/discord/shape.ts'
import { currentOr, placeOf, placeOfStory, storyNamed } from '../src/discord/stories.ts'
import { about, story } from './options.ts'

const shape = {
  name: 'said',
  names: { 'zh-TW': '發言', 'zh-CN': '发言', ja: '発言' },
  description: 'Who said what: in their own words or reported, to whom, when, and who disputed it.',
  descriptions: {
    'zh-TW': '誰說了什麼：原話或轉述、對誰說、何時說、誰反駁。',
    'zh-CN': '谁说了什么：原话或转述、对谁说、何时说、谁反驳。',
    ja: '誰が何を言ったか：直接か間接か、誰に、いつ、誰が反論したか。',
  },
  options: {
    person: {
      type: 'string',
      names: { 'zh-TW': '人物', 'zh-CN': '人物', ja: '人物' },
      description: 'Who spoke, by any of their names.',
      descriptions: {
        'zh-TW': '誰說的：輸入任何一個稱呼都可以。',
        'zh-CN': '谁说的：输入任何一个称呼都可以。',
        ja: '誰の発言か。どの呼び名でもかまいません。',
      },
      autocomplete: true,
      maxLength: 100,
    },
    about,
    story,
  },
} as const satisfies ChatShape

type SaidArgs = ArgsOf<typeof shape>

/** Whether all stories are asked: a question was, and no story was named. */
const asksAll = ({ person, about: words, story: named }: SaidArgs): boolean =>
  named === null && (person !== null || words !== null)

const speakerChoices = async (completion: Completion<SaidArgs>) => {
  const { story: named } = completion.args
  const found = named === null ? null : await storyNamed(named, completion)
  return personChoices(completion.typed, completion, found?.ok ? found.value.id : null)
}

/** `/said`: who said what, in one story or in all. */
export const said: ChatCommand = {
  kind: 'chat',
  shape,
  acknowledge: (args: SaidArgs, ask) =>
    asksAll(args)
      ? placeOf((one) => findSaid({ person: args.person, about: args.about, story: null }, one), ask)
      : placeOfStory((one) => currentOr(args.story, one), ask),
  async execute(context: Context<SaidArgs>) {
    const { person, about: words } = context.args
    const found = asksAll(context.args) ? null : await currentOr(context.args.story, context)
    if (found && !found.ok) return found
    return showSaid({ person, about: words, story: found?.value.id ?? null }, context)
  },
  complete: (completion: Completion<SaidArgs>) =>
    completion.focused === 'person' ? speakerChoices(completion) : storyChoices(completion.typed, completion),
}
