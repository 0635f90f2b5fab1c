import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** What a fresh process has loaded of a package after running a line of code. */
const loadedAfter = (code: string): boolean => {
  const script = `
    import { registerHooks } from 'node:module'
    let loaded = false
    registerHooks({ resolve: (name, context, next) => { loaded ||= name === 'openai'; return next(name, context) } })
    const { createOpenAiClient } = await import('./src/llm/openai.ts')
    ${code}
    await new Promise(setImmediate)
    process.stdout.write(String(loaded))`
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }) === 'true'
}

const MAKE = `
  createOpenAiClient({
    apiKey: 'k', baseUrl: 'http://127.0.0.1:1/v1', model: 'm', timeoutMs: 1, retries: 0,
    breaker: { failures: 5, restMs: 1 }, log: { debug() {}, info() {}, warn() {}, error() {} },
  })`

test('the openai package is loaded with the first client, not with the module', () => {
  expect(loadedAfter('')).toBe(false)
  expect(loadedAfter(MAKE)).toBe(true)
})
