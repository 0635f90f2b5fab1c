import type { APIEmbed } from 'discord.js'
import type { Labels } from '../../languages/parts/labels.ts'
import type { ChatShape, Localised } from '../shape.ts'
import { bold, COLOUR } from './text.ts'

const inLocale = (words: Localised, fallback: string, locale: string): string =>
  (Object.hasOwn(words, locale) ? words[locale as keyof Localised] : undefined) ?? fallback

const commandLine = (shape: ChatShape, locale: string): string =>
  `${bold(`/${inLocale(shape.names, shape.name, locale)}`)} — ${inLocale(shape.descriptions, shape.description, locale)}`

/** What Dibao does, command by command as they are called in the member's Discord. */
export const helpEmbed = ({ help }: Labels, shapes: readonly ChatShape[], locale: string): APIEmbed => ({
  title: help.title,
  description: [
    help.intro,
    shapes.map((shape) => commandLine(shape, locale)).join('\n'),
    help.notes.map((note) => `- ${note}`).join('\n'),
  ].join('\n\n'),
  color: COLOUR,
})
