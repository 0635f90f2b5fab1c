import { asList, bytes, characters, checkList, checkText, checkUrl, type Fields, isFields } from './check.ts'
import { type Path, type Problem, problem } from './problem.ts'

const maxCharacters = 6_000

const checkField = (field: unknown, path: Path): Problem[] => {
  const fields = isFields(field) ? field : {}
  return [
    ...checkText(fields['name'], [...path, 'name'], { max: 256, required: true }),
    ...checkText(fields['value'], [...path, 'value'], { max: 1024, required: true }),
  ]
}

const part = (embed: Fields, name: string): Fields => {
  const value = embed[name]
  return isFields(value) ? value : {}
}

const checkUrls = (embed: Fields, path: Path): Problem[] => [
  ...checkUrl(embed['url'], [...path, 'url']),
  ...checkUrl(part(embed, 'author')['url'], [...path, 'author', 'url']),
  ...['image', 'thumbnail'].flatMap((name) =>
    checkUrl(part(embed, name)['url'], [...path, name, 'url'], { attachment: true }),
  ),
]

const checkColour = (value: unknown, path: Path): Problem[] =>
  value === undefined || value === null || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 0xffffff)
    ? []
    : [problem(path, 'NUMBER_TYPE_MAX', 'int value should be between 0 and 16777215.')]

const checkTimestamp = (value: unknown, path: Path): Problem[] =>
  value === undefined || value === null || (typeof value === 'string' && !Number.isNaN(Date.parse(value)))
    ? []
    : [problem(path, 'DATE_TIME_TYPE_PARSE', `Could not parse ${String(value)}. Should be ISO8601.`)]

const checkEmbed = (value: unknown, path: Path): Problem[] => {
  const embed = isFields(value) ? value : {}
  return [
    ...checkText(embed['title'], [...path, 'title'], { max: 256 }),
    ...checkText(embed['description'], [...path, 'description'], { max: 4096 }),
    ...checkText(part(embed, 'footer')['text'], [...path, 'footer', 'text'], { max: 2048 }),
    ...checkText(part(embed, 'author')['name'], [...path, 'author', 'name'], { max: 256 }),
    ...checkList(embed['fields'], [...path, 'fields'], { max: 25 }),
    ...asList(embed['fields']).flatMap((field, at) => checkField(field, [...path, 'fields', at])),
    ...checkUrls(embed, path),
    ...checkColour(embed['color'], [...path, 'color']),
    ...checkTimestamp(embed['timestamp'], [...path, 'timestamp']),
  ]
}

const fieldTexts = (field: unknown): unknown[] => (isFields(field) ? [field['name'], field['value']] : [])

/** The texts of an embed that count towards its size. */
const embedTexts = (value: unknown): string[] => {
  const embed = isFields(value) ? value : {}
  return [
    embed['title'],
    embed['description'],
    part(embed, 'footer')['text'],
    part(embed, 'author')['name'],
    ...asList(embed['fields']).flatMap(fieldTexts),
  ].filter((text) => typeof text === 'string')
}

/** An embed that would show nothing is no message to Discord. */
export const showsSomething = (value: unknown): boolean =>
  isFields(value) && (embedTexts(value).some((text) => text.trim() !== '') || 'image' in value || 'thumbnail' in value)

export const embedBytes = (embeds: unknown): number =>
  asList(embeds)
    .flatMap(embedTexts)
    .reduce((sum, text) => sum + bytes(text), 0)

/** Up to ten embeds, each within its limits, all of them within 6,000 characters together. */
export const checkEmbeds = (embeds: unknown, path: Path): Problem[] => {
  const size = asList(embeds)
    .flatMap(embedTexts)
    .reduce((sum, text) => sum + characters(text), 0)
  return [
    ...checkList(embeds, path, { max: 10 }),
    ...asList(embeds).flatMap((embed, at) => checkEmbed(embed, [...path, at])),
    ...(size > maxCharacters
      ? [problem(path, 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${maxCharacters}`)]
      : []),
  ]
}
