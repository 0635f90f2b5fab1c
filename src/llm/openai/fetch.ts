/** Bytes of an endpoint's answer that are read, unpacked. A reply has some ten thousand. */
export const MAX_BODY_BYTES = 4 * 1024 * 1024

/** More came than is read. Its name is how it is known: the `openai` client hands it on. */
class BodyTooLarge extends Error {}

const capped = (body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> => {
  let seen = 0
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        seen += chunk.byteLength
        if (seen > MAX_BODY_BYTES) controller.error(new BodyTooLarge())
        else controller.enqueue(chunk)
      },
    }),
  )
}

/** `fetch`, but a body ends with an error after `MAX_BODY_BYTES`, and nothing goes to another address than the operator's. */
export const cappedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'manual' })
  if (response.body === null) return response
  const { status, statusText, headers } = response
  return new Response(capped(response.body), { status, statusText, headers })
}
