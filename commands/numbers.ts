import { choicesOf, storyChoices } from '../src/discord/choices.ts'
import type { ChatCommand, Completion, Context } from '../src/discord/context.ts'
import { figuresAbout } from '../src/discord/embeds/numbers.ts'
import type { ArgsOf, ChatShape } from '../src/discord/shape.ts'
import { currentOr, placeOfStory } from '../src/discord/stories.ts'
import { show } from '../src/discord/views/show.ts'
import { fail } from '../src/errors.ts'
import { foldKey } from '../src/text/fold.ts'
import { about, story } from './options.ts'

const shape = {
  name: 'numbers',
  names: { 'zh-TW': '數字', 'zh-CN': '数字', ja: '数字' },
  description: 'The figures of a story, and what each is a figure of.',
  descriptions: {
    'zh-TW': '報導裡的數字，以及各說的是什麼。',
    'zh-CN': '报道里的数字，以及各说的是什么。',
    ja: '記事に出てくる数字と、それが何の数字か。',
  },
  options: { story, about: { ...about, autocomplete: true } },
} as const satisfies ChatShape

type NumbersArgs = ArgsOf<typeof shape>

/** What the figures of the story in question are of, as far as it fits what is typed. */
const subjectChoices = async (completion: Completion<NumbersArgs>) => {
  const found = await currentOr(completion.args.story, completion)
  if (!found.ok) return []
  const typed = foldKey(completion.typed)
  const subjects = found.value.reading.facts.figures.flatMap(({ subject }) => subject ?? [])
  return choicesOf(subjects.filter((one) => foldKey(one).includes(typed)).map((one) => [one, one]))
}

/** `/numbers`: the figures of a story, narrowed to what they are about. */
export const numbers: ChatCommand = {
  kind: 'chat',
  shape,
  acknowledge: ({ story: named }: NumbersArgs, ask) => placeOfStory((one) => currentOr(named, one), ask),
  async execute(context: Context<NumbersArgs>) {
    const found = await currentOr(context.args.story, context)
    if (!found.ok) return found
    const words = context.args.about
    if (words !== null && figuresAbout(found.value, words).length === 0) return fail('nothing-found')
    return show({ kind: 'numbers', story: found.value.id, about: words }, context)
  },
  complete: (completion: Completion<NumbersArgs>) =>
    completion.focused === 'about' ? subjectChoices(completion) : storyChoices(completion.typed, completion),
}
