import type { ArticleWord } from './article.ts'
import type { NameScene, Standing } from './nameScene.ts'
import { HAN, PARTS } from './wholes.ts'

const MOST_BETWEEN = 3
const INITIAL = /^\p{L}\.?$/u

/** Whether the other parts follow a first one in order, close by: Donald J. Trump. */
const follows = (words: readonly ArticleWord[], parts: readonly string[], first: number): ArticleWord | undefined => {
  let at = first
  for (const part of parts.slice(1)) {
    const next = words.slice(at + 1, at + 1 + MOST_BETWEEN).findIndex((word) => word.text === part)
    if (next < 0) return undefined
    at += next + 1
  }
  return words[at]
}

/** A person's name of several words, with others between them in the article, or in another form of the ledger's. */
export const inParts = ({ article, ledger }: NameScene, name: string): Standing => {
  const parts = name.split(PARTS).filter((part) => !INITIAL.test(part))
  if (parts.length < 2) return undefined
  const own = ledger.people.some((forms) =>
    parts.every((part) => forms.some((form) => form.split(PARTS).includes(part))),
  )
  if (own) return 'ledger'
  for (const first of article.byWord.get(parts[0] ?? '') ?? []) {
    const last = follows(article.words, parts, first)
    if (last) return { start: article.words[first]?.start ?? last.start, end: last.end }
  }
  return undefined
}

const MOST_AROUND = 2
const SHORTEST_INSIDE = 3

/** A name of the ledger with a letter or two of the words around it, where no space tells them apart: 林渡川|依; not 李明哲 for 李明. */
export const around = ({ ledger }: NameScene, name: string): Standing =>
  ledger.people.some((forms) =>
    forms.some(
      (form) => form.length >= SHORTEST_INSIDE && name.length - form.length <= MOST_AROUND && name.includes(form),
    ),
  ) && HAN.test(name)
    ? 'ledger'
    : undefined
