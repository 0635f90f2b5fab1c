const SUBJECT = /^(?:subject|主旨|主題|主题|件名)\s?[：:]\s?(\S.*)$/i
const OTHER =
  /^(?:from|to|cc|bcc|sent|date|reply-to|寄件者|寄件人|收件者|收件人|副本|日期|发件人|发送时间|抄送|差出人|宛先|日時|送信日時)\s?[：:]\s?(\S.*)$/i
const FORWARDED =
  /^[-—\s]{2,}(?:.{0,10}(?:forwarded message|original message|轉寄|转发|原始郵件|转发邮件|転送).{0,16})[-—\s]{2,}$/i
const REPLY = /^(?:(?:re|fwd?|回覆|回复|轉寄|转发|答复|返信|転送)\s?[：:]\s?)+/i

/** A line of the head of a pasted e-mail, whichever language its program spoke. */
export interface MailField {
  readonly kind: 'subject' | 'date' | 'other'
  readonly value: string
}

/** Reads `Subject: …`, `寄件者：…`, `件名: …`; the subject without its Re: and Fwd:. */
export const mailField = (line: string): MailField | undefined => {
  if (FORWARDED.test(line)) return { kind: 'other', value: '' }
  const subject = SUBJECT.exec(line)?.[1]
  if (subject) return { kind: 'subject', value: subject.replace(REPLY, '').trim() }
  const other = OTHER.exec(line)?.[1]
  if (!other) return undefined
  return { kind: /^(?:date|sent|日期|日時|发送时间|送信日時)/i.test(line) ? 'date' : 'other', value: other }
}
