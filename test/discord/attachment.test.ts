import { describe, expect, test } from 'vitest'
import { createFetchFile } from '../../src/discord/attachment.ts'

const settings = { articleMaxBytes: 10, attachmentTimeoutMs: 1_000 }
const asked: { url: string; init: RequestInit | undefined }[] = []

const answering = (make: () => Response | Promise<Response>) =>
  (async (url: string, init?: RequestInit) => {
    asked.push({ url, init })
    return make()
  }) as typeof fetch

const fetchFile = (make: () => Response | Promise<Response>, apiUrl: string | null = null) =>
  createFetchFile({ apiUrl, settings, fetch: answering(make) })

const handed = (url: string, size = 3) => ({ url, size, name: 'a.txt' })
const CDN = 'https://cdn.discordapp.com/attachments/1/2/a.txt'
const fine = () => new Response('abc')

describe('a file that a member hands over', () => {
  test('is fetched from Discord, without redirects and with a time limit', async () => {
    const result = await fetchFile(fine)(handed(CDN))
    expect(result).toMatchObject({ ok: true, value: { kind: 'bytes', name: 'a.txt' } })
    expect(asked.at(-1)?.init).toMatchObject({ redirect: 'error' })
    expect(asked.at(-1)?.init?.signal).toBeInstanceOf(AbortSignal)
  })

  test.each([
    'https://cdn.discordapp.com.bad.example/a.txt',
    'https://bad.example/cdn.discordapp.com',
    'http://cdn.discordapp.com/a.txt',
    'https://cdn.discordapp.com:8443/a.txt',
    'https://user@cdn.discordapp.com/a.txt',
    'http://127.0.0.1/a.txt',
    'file:///etc/passwd',
    'not an address',
  ])('is not fetched from %s', async (url) => {
    const before = asked.length
    expect(await fetchFile(fine)(handed(url))).toMatchObject({ failure: { code: 'download-failed' } })
    expect(asked.length).toBe(before)
  })

  test('comes from the other Discord’s host alone where the bot is with another', async () => {
    const local = fetchFile(fine, 'http://127.0.0.1:4000/api')
    expect((await local(handed('http://127.0.0.1:4000/attachments/a.txt'))).ok).toBe(true)
    expect((await local(handed('http://127.0.0.1:4001/attachments/a.txt'))).ok).toBe(false)
    expect((await local(handed(CDN))).ok).toBe(false)
  })

  test('that says it is too large isn’t asked for', async () => {
    const before = asked.length
    expect(await fetchFile(fine)(handed(CDN, 11))).toMatchObject({
      failure: { code: 'too-large', detail: { limit: 10 } },
    })
    expect(asked.length).toBe(before)
  })

  test('that turns out too large is given up', async () => {
    let pulled = 0
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            pulled++
            controller.enqueue(new Uint8Array(4))
          },
        }),
      )
    expect(await fetchFile(endless)(handed(CDN))).toMatchObject({ failure: { code: 'too-large' } })
    expect(pulled).toBeLessThan(10)
  })

  test.each<[string, () => Response | Promise<Response>]>([
    ['is gone', () => new Response('gone', { status: 404 })],
    ['can’t be reached', () => Promise.reject(new TypeError('fetch failed'))],
    ['takes too long', () => Promise.reject(new DOMException('timed out', 'TimeoutError'))],
  ])('that %s is an expected failure', async (_, make) => {
    expect(await fetchFile(make)(handed(CDN))).toMatchObject({ failure: { code: 'download-failed' } })
  })

  test('an empty one is left to the reader to judge', async () => {
    expect(await fetchFile(() => new Response(''))(handed(CDN))).toMatchObject({ ok: true })
  })
})
