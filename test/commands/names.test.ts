import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { languages } from '../../src/languages/index.ts'

const locales = { 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN', ja: 'ja' } as const

/** What is in quotation marks or begins with a slash in what a member is told to do. */
const mentioned = (text: string): string[] => [...[...text.matchAll(/\/([\p{L}]+)/gu)].map(([, name]) => name ?? '')]

describe.each(Object.entries(locales))('what %s tells members to type', (tag, locale) => {
  const { labels } = languages[tag as keyof typeof locales]
  const names = commands.map(({ shape }) => shape.names[locale])
  const options = commands.flatMap((command) =>
    command.kind === 'chat' ? Object.values(command.shape.options).map((option) => option.names[locale]) : [],
  )

  test('is what the commands are called there', () => {
    const told = [labels.failures['no-stories']({}), labels.failures['not-yours']({}), ...labels.help.notes].join('\n')
    expect(mentioned(told).length).toBeGreaterThan(0)
    for (const name of mentioned(told)) expect(names).toContain(name)
  })

  test('names the options of /summary, and the menu', () => {
    const notes = labels.help.notes.join('\n')
    const summary = commands.find(({ shape }) => shape.name === 'summary')
    if (summary?.kind !== 'chat') throw new Error('no /summary')
    for (const name of ['file', 'text', 'paste', 'private'])
      expect(notes).toContain(summary.shape.options[name]?.names[locale])
    expect(options.length).toBeGreaterThan(5)
    expect(notes).toContain(commands.find(({ kind }) => kind === 'menu')?.shape.names[locale])
  })
})

test('each command is named once', () => {
  const names = commands.map(({ kind, shape }) => `${kind} ${shape.name}`)
  expect(new Set(names).size).toBe(names.length)
})
