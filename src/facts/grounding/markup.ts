import { withoutInvisible } from '../../text/invisible.ts'

/** What a sentence of a newspaper never holds, each with an example: signs that a text told the model what to write. */
const NEVER: readonly RegExp[] = [
  // [so](https://…), and ![so](…).
  /\]\s?\(/u,
  // ```so```, `so`.
  /`/u,
  // # so, -# so, > so; not #1, not a < b.
  /^\s{0,3}(?:-?#{1,6}|>)\s/mu,
  // **so**, __so__, ~~so~~, ||so||.
  /\*\*|__|~~|\|\|/u,
  // @everyone, ＠here.
  /[@＠]\s?(?:everyone|here)\b/iu,
  // <@1>, <#1>, <t:1>, <:so:1>, <b>, </b>, <!-- -->, <|im_start|>, <<SYS>>; not 3 < 5.
  /<[@#:!?/|<a-z]/iu,
  // |im_end|>, [INST].
  /\|>|\[\/?(?:INST|SYS)/iu,
  // {"so": 1}.
  /["']\s{0,3}:\s{0,3}["'[{\d]|[{[]\s{0,3}["{]/u,
  // https://so.example, www.so.example.
  /\b(?:https?|ftp|discord):\/\/|\bwww\./iu,
  // so@so.example.
  /[\w+-]@[\w-]{1,63}\.\w/u,
  // javascript:so, data:text/html.
  /\b(?:javascript|vbscript|data):\S/iu,
]

/** A firm is called by so.com at times, where the article calls it so; not 3.5, U.S., Node.js */
const DOMAIN =
  /(?<![\p{Script=Latin}\p{N}.@-])[a-z\d-]{2,63}\.(?:[a-z\d-]{2,63}\.){0,3}(?:com|net|org|info|biz|io|gg|gov|edu|app|dev|xyz|top|shop|site|online|club|link|click|live|news|example|test|tw|cn|hk|jp|kr|sg|us|uk|eu|de|fr|ru|me|co|tv|cc|ai|ly|to|gl|in)(?![\p{Script=Latin}\d-])/giu

/** What of a text is markup, an address that the article hasn't got, or can't be seen; `undefined` where nothing is. */
export const markupIn = (text: string, evidence: string): string | undefined => {
  if (withoutInvisible(text) !== text) return 'U+200B'
  for (const pattern of NEVER) {
    const match = pattern.exec(text)
    if (match) return match[0]
  }
  const given = evidence.toLowerCase()
  for (const [address] of text.matchAll(DOMAIN)) if (!given.includes(address.toLowerCase())) return address
  return undefined
}
