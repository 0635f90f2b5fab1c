/** Furniture in any language: an address alone or behind a short label, tags, a lone sign, a style rule. */
export const COMMON_FURNITURE: readonly RegExp[] = [
  /^\S{0,16}[\s:：]{0,3}(?:https?:\/\/|www\.)\S+$/i,
  /^(?:#[\p{L}\p{N}_]+[\s,、]*)+$/u,
  /^[\p{P}\p{S}\s]+$/u,
  // © 2026 Mistport Herald. All rights reserved; not: a copyright law
  /^.{0,60}(?:©|\bCopyright (?:©|\(c\)|(?:19|20)\d{2}))|^.{0,120}\bAll rights reserved\b.{0,60}$/i,
  /^(?:share|tweet|print|e-?mail|facebook|twitter|line|whatsapp|telegram|instagram|youtube|threads|linkedin|plurk|advertisement|ad)$/i,
]

/** What a page's style sheets and scripts leave in a paste: `#ad {display:none}`. */
export const STYLE_RULE = /[#.][\w-]{1,40}(?:\s?[#.][\w-]{1,40}){0,3}\s?\{[^{}\n]{0,120}\}/g
