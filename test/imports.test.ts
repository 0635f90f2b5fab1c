import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
let tree: string

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'dibao-imports-'))
  cpSync('biome.json', join(tree, 'biome.json'))
})

afterAll(() => rmSync(tree, { recursive: true, force: true }))

const lint = (path: string, imported: string): string => {
  const file = join(tree, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `import { thing } from '${imported}'\n\nexport const other = thing\n`)
  const run = spawnSync(process.execPath, [biome, 'lint', '--vcs-enabled=false', path], { cwd: tree, encoding: 'utf8' })
  return run.stdout + run.stderr
}

test.each([
  ['src/model/planted.ts', '../text/fold.ts', 'model imports nothing'],
  ['src/article/planted.ts', '../languages/index.ts', 'article knows no language'],
  ['src/facts/planted.ts', '../storage/store.ts', 'an engine knows no storage'],
  ['src/languages/en/planted.ts', '../zh-Hant/cues.ts', 'one language never imports another'],
  ['src/discord/planted.ts', '../facts/rules.ts', 'discord knows no engine'],
  ['src/discord/planted.ts', '../storage/sql/archive.ts', 'discord knows the contract of the archive alone'],
  ['src/discord/planted.ts', '../editor/create.ts', 'discord knows the contract of the editor alone'],
  ['src/discord/planted.ts', '../llm/client.ts', 'discord asks no model itself'],
  ['commands/planted.ts', '../src/editor/editor.ts', 'a command has a story edited through the context'],
  ['commands/planted.ts', '../src/brief/rules.ts', 'a command reads nothing itself'],
  ['src/brief/planted.ts', 'discord.js', 'discord.js has one home'],
  ['src/facts/planted.ts', 'openai', 'openai has one home'],
  ['src/facts/planted.ts', 'wink-nlp', 'a tagger is part of its language'],
  ['src/document/planted.ts', '@node-rs/jieba', 'a dictionary is part of its language'],
  ['src/playground/planted.ts', '../discord/limits.ts', 'the stand-in judges for itself'],
  ['src/pipeline.ts', './storage/store.ts', 'the pipeline knows no storage'],
])('%s may not import %s: %s', (path, imported) => {
  expect(lint(path, imported)).toContain('noRestrictedImports')
})

test.each([
  ['src/facts/planted.ts', '../languages/pack.ts'],
  ['src/discord/planted.ts', '../storage/store.ts'],
  ['src/discord/planted.ts', '../editor/editor.ts'],
  ['src/discord/planted.ts', 'discord.js'],
  ['commands/planted.ts', '../src/discord/context.ts'],
  ['src/languages/en/planted.ts', '../_shared/sentences.ts'],
  ['src/languages/en/planted.ts', 'wink-nlp'],
])('%s may import %s', (path, imported) => {
  expect(lint(path, imported)).not.toContain('noRestrictedImports')
})
