import { describe, expect, test } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { errorEmbed } from '../../../src/discord/embeds/error.ts'
import { helpEmbed } from '../../../src/discord/embeds/help.ts'
import { numbersPages } from '../../../src/discord/embeds/numbers.ts'
import { peoplePages } from '../../../src/discord/embeds/people.ts'
import { personPages } from '../../../src/discord/embeds/person.ts'
import { saidPages } from '../../../src/discord/embeds/said.ts'
import { createSaid, disputesByQuotation, inTextOrder, type Said } from '../../../src/discord/embeds/saidOf.ts'
import { type ChatShape, chatBody } from '../../../src/discord/shape.ts'
import type { LazyPage } from '../../../src/discord/views/sheet.ts'
import { languages } from '../../../src/languages/index.ts'
import type { Story } from '../../../src/model/story.ts'
import { aFigure, aPerson, aQuotation, aSpan, someFacts } from '../../helpers/reading.ts'
import { aStory, textOf } from './aStory.ts'

const zh = languages['zh-Hant']
const en = languages.en

describe('numbers', () => {
  test('are a line each, what is said twice of one thing once', () => {
    const figures = [aFigure(), aFigure({ span: aSpan('18個月') }), aFigure({ subject: '新碼頭' })]
    const pages = numbersPages(aStory({ facts: { figures } }), null, zh, 10)
    expect(textOf(pages)).toBe('**3億元** — 舊碼頭\n**3億元** — 新碼頭')
    expect(pages[0]?.().clues[0]?.spans.length).toBe(2)
  })

  test('do not say again what they are of where their own words hold it', () => {
    const figures = [
      aFigure({
        text: 'Twenty-four underwater turbines',
        unit: 'turbines',
        kind: 'count',
        subject: 'Underwater turbines',
      }),
      aFigure({ text: '24 turbines', unit: 'turbines', kind: 'count', subject: 'the first row of turbines' }),
    ]
    const text = textOf(numbersPages(aStory({ facts: { figures } }), null, en, 10))
    expect(text).toContain('turbines**\n')
    expect(text).toContain('— the first row of turbines')
  })

  test.each([
    ['what they are of', '舊碼頭', 1],
    ['words of their sentence', '港務公司', 1],
    ['several words in any order', '碼頭 市府', 1],
    ['nothing such', '火星', 0],
  ])('are narrowed by %s', (_, about, count) => {
    const pages = numbersPages(aStory(), about, zh, 10)
    expect(pages[0]?.().clues.length).toBe(count)
    expect(textOf(pages)).toContain(`關於「${about}」`)
  })

  test('of a story without any say so', () => {
    expect(textOf(numbersPages(aStory({ facts: { figures: [] } }), null, en, 10))).toBe(
      'No numbers were read in this story.',
    )
  })

  test('take pages of as many as are asked for', () => {
    const figures = Array.from({ length: 25 }, (_, at) => aFigure({ text: `${at}億元`, value: at * 1e8 }))
    const pages = numbersPages(aStory({ facts: { figures } }), null, en, 10)
    expect(pages.map((page) => page().embeds[0]?.footer?.text)).toEqual(['Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3'])
  })
})

describe('people', () => {
  test('have their names, roles and how often they are quoted', () => {
    const pages = peoplePages(aStory(), zh, zh.labels, 10)
    expect(textOf(pages)).toBe('**林渡川**（Lin Duchuan）\n-# 灣岸市市長 · 引述 1 次')
    expect(pages[0]?.().menu).toEqual([{ label: '林渡川', description: '灣岸市市長', value: '0' }])
  })

  test('have roles in the order of the article’s language, the rest in the reader’s', () => {
    expect(textOf(peoplePages(aStory(), en, zh.labels, 10))).toBe(
      '**林渡川** (Lin Duchuan)\n-# 灣岸市市長 · quoted 1 time',
    )
    expect(textOf(peoplePages(aStory(), zh, en.labels, 10))).toContain('-# 市長, 灣岸市 · ')
  })

  test('without a role or words are a name alone', () => {
    const people = [aPerson({ name: '白露', aliases: [], roles: [] })]
    expect(textOf(peoplePages(aStory({ facts: { people } }), zh, zh.labels, 10))).toBe('**白露**')
  })
})

describe('a person', () => {
  test('has what they said, and nobody else’s words', () => {
    const text = textOf(personPages(aStory(), aPerson(), saidIn(aStory()).slice(0, 1), zh, zh.labels, 5))
    expect(text).toBe('**林渡川**（Lin Duchuan）\n-# 灣岸市市長\n「碼頭是這座城市的大門。」')
  })

  test('who said nothing stands on their first mention', () => {
    const [page] = personPages(aStory(), aPerson(), [], zh, zh.labels, 5)
    expect(page?.().clues).toMatchObject([{ label: '林渡川', spans: [aSpan('林渡川（')] }])
  })
})

const saidIn = (story: Story, article = zh.labels): Said[] =>
  story.reading.facts.quotations.map(createSaid(story, article))

const asked = { story: aStory(), person: null, about: null }

describe('who said what', () => {
  test('shows direct words in marks and reported speech without, marked as such', () => {
    expect(textOf(saidPages(saidIn(aStory()), asked, zh, 5))).toBe(
      '**林渡川**（灣岸市市長）\n「碼頭是這座城市的大門。」\n\n**港務公司**\n工程約需18個月\n-# 轉述',
    )
  })

  test('uses the marks of the article’s language', () => {
    expect(textOf(saidPages(saidIn(aStory(), en.labels), asked, zh, 5))).toContain('“碼頭是這座城市的大門。”')
  })

  test('says to whom, when, and who disputed it', () => {
    const quotations = [aQuotation({ mode: 'mixed', addressee: '白露', saidOn: '2025-03-04' })]
    const disputes = [{ by: '港務公司', against: '林渡川', span: aSpan('工程約需') }]
    const story = aStory({ facts: { quotations, disputes } })
    expect(textOf(saidPages(saidIn(story), asked, zh, 5))).toContain(
      '-# 轉述，部分為原話 · 對 白露 · 3月4日 · 港務公司 反駁',
    )
    expect(textOf(saidPages(saidIn(story), asked, en, 5))).toContain(
      '-# reported, partly in their own words · to 白露 · Mar 4 · disputed by 港務公司',
    )
  })

  test('names the story of each where several are asked', () => {
    const text = textOf(saidPages(saidIn(aStory()), { ...asked, story: null }, zh, 5))
    expect(text).toContain('「碼頭是這座城市的大門。」\n-# 灣岸市將整修舊碼頭')
  })

  test('a dispute is of the last that its target said before it, and of nobody else’s words', () => {
    const first = aQuotation()
    const second = aQuotation({ span: aSpan('這座城市') })
    const other = aQuotation({ speaker: '港務公司', span: aSpan('工程') })
    const disputes = [{ by: '港務公司', against: '林渡川', span: aSpan('指出') }]
    const facts = someFacts({ quotations: [first, second, other], disputes })
    expect([...disputesByQuotation(facts)]).toEqual([[second, disputes]])
    // What a model adds stands behind what the rules found, wherever it stands in the text.
    const added = someFacts({ quotations: [second, other, first], disputes })
    expect([...disputesByQuotation(added)]).toEqual([[second, disputes]])
  })

  test('stands in the order of the text, story by story', () => {
    const late = aQuotation({ text: '後', span: aSpan('18個月') })
    const early = aQuotation({ text: '前', span: aSpan('灣岸市長') })
    const stories = ['s2', 's1'].map((id) => aStory({ facts: { quotations: [late, early] } }, id))
    const list = inTextOrder(stories.flatMap((story) => saidIn(story)))
    expect(list.map(({ story, quotation }) => story.id + quotation.text)).toEqual(['s2前', 's2後', 's1前', 's1後'])
  })

  test('has a translation below the words, marked as one and in no marks of speech', () => {
    const said = aStory().reading.facts.quotations.map(
      createSaid(aStory(), zh.labels, { 0: 'The pier is *our* gate.' }),
    )
    expect(textOf(saidPages(said, asked, en, 5))).toContain(
      '「碼頭是這座城市的大門。」\n↳ (machine translation) The pier is \\*our\\* gate.\n\n**港務公司**\n',
    )
    expect(textOf(personPages(aStory(), aPerson(), said.slice(0, 1), en, zh.labels, 5))).toContain(
      '↳ (machine translation) The pier is',
    )
  })

  test('moves on to the next page with a translation that leaves no room', () => {
    const long = Object.fromEntries([0, 1].map((index) => [index, `${index}${'long '.repeat(400)}`]))
    const said = aStory().reading.facts.quotations.map(createSaid(aStory(), zh.labels, long))
    const pages = saidPages(said, asked, en, 5)
    expect(pages.length).toBe(2)
    expect(textOf(pages, 1)).toContain('(machine translation) 1long')
  })
})

describe('what a model alone found', () => {
  const llm = { foundBy: 'llm' } as const
  const both = { foundBy: 'both' } as const
  const footer = (pages: readonly LazyPage[], page = 0) => pages[page]?.().embeds[0]?.footer?.text ?? ''
  const NOTE = '◇ 只有模型讀到'

  test('is marked among the people, and the mark told', () => {
    const people = [aPerson(both), aPerson({ name: '白露', aliases: [], roles: [], ...llm })]
    const pages = peoplePages(aStory({ facts: { people } }), zh, zh.labels, 1)
    expect([textOf(pages), footer(pages)]).toEqual([expect.not.stringContaining('◇'), '第 1／2 頁'])
    expect([textOf(pages, 1), footer(pages, 1)]).toEqual(['**白露** ◇', `${NOTE} · 第 2／2 頁`])
    expect(footer(personPages(aStory(), aPerson(llm), [], zh, zh.labels, 5))).toBe(NOTE)
  })

  test('is marked among the numbers, in the order of the text, unless the rules found it elsewhere too', () => {
    const figures = [
      aFigure({ span: aSpan('18個月') }),
      aFigure(llm),
      aFigure({ text: '2座', subject: '碼頭', span: aSpan('灣岸市長'), ...llm }),
    ]
    const pages = numbersPages(aStory({ facts: { figures } }), null, zh, 10)
    expect(textOf(pages)).toBe('**2座** — 碼頭 ◇\n**3億元** — 舊碼頭')
    expect(footer(pages)).toBe(NOTE)
  })

  test('is marked behind the words that somebody said', () => {
    const story = aStory({ facts: { quotations: [aQuotation(llm), aQuotation(both)] } })
    const pages = saidPages(saidIn(story), asked, zh, 1)
    expect(textOf(pages)).toContain('「碼頭是這座城市的大門。」 ◇')
    expect(textOf(pages, 1)).toMatch(/大門。」$/)
    expect([footer(pages), footer(pages, 1)]).toEqual([`${NOTE} · 第 1／2 頁`, '第 2／2 頁'])
  })
})

describe('help and failures', () => {
  const shapes = commands.flatMap((command): ChatShape[] => (command.kind === 'chat' ? [command.shape] : []))

  test.each(Object.values(languages).map((language) => [language.tag, language] as const))(
    'help in %s fits',
    (_, { labels }) => {
      const embed = helpEmbed(labels, shapes, 'zh-TW')
      expect(embed.description?.length).toBeLessThan(4096)
      expect(embed.description).toContain('/摘要')
      expect(shapes.every((shape) => JSON.stringify(chatBody(shape)).length > 0)).toBe(true)
    },
  )

  test('help names commands in English where Discord’s locale has no name of ours', () => {
    expect(helpEmbed(en.labels, shapes, 'fr').description).toContain('**/summary** — What a story says')
    expect(helpEmbed(en.labels, shapes, 'constructor').description).toContain('**/summary**')
  })

  test('a failure repeats a member’s words without harm', () => {
    const story = `@everyone [x](https://bad.example)${'長'.repeat(200)}`
    const { description } = errorEmbed({ code: 'unknown-story', detail: { story } }, zh.labels)
    expect(description).not.toMatch(/@everyone|(?<!\\)\]\(/)
    expect(description?.length).toBeLessThan(250)
  })
})
