import { createDay } from '../_shared/labelForms.ts'
import type { Labels } from '../parts/labels.ts'
import { failures } from './labels/failures.ts'
import { help } from './labels/help.ts'
import { status } from './labels/status.ts'

export const labels: Labels = {
  marks: ['“', '”'],
  list: (items) => items.join('、'),
  aside: (text) => `（${text}）`,
  role: (title, organisation) => `${organisation ?? ''}${title}`,
  buttons: {
    people: '人物',
    numbers: '数字',
    said: '谁说了什么',
    evidence: '原文依据',
    previous: '上一页',
    next: '下一页',
  },
  summary: {
    keyFigures: '关键数字',
    madeByRules: '由规则摘录，未使用语言模型',
    madeByModel: (model) => `由 ${model} 改写，逐句核对原文`,
    dropped: (count) => `剔除 ${count} 项缺乏依据的陈述`,
    plain: {
      late: '模型还在改写，写好就换上',
      ceiling: '今天可用的模型额度已用完',
      'too-long': '报道太长，模型读不完',
      failed: '模型这次没有回应',
      unsupported: '模型的摘要缺乏原文依据，未采用',
    },
    noBrief: '这篇报道没有可摘录的句子。',
    briefOnly: '这个语言只摘要，人物、数字和发言还读不了',
  },
  lists: {
    people: '人物',
    numbers: '数字',
    said: '谁说了什么',
    evidence: '原文依据',
    choosePerson: '选一位，看他说了什么',
    noPeople: '这篇报道里没有读到人物。',
    noNumbers: '这篇报道里没有读到数字。',
    noSaid: '这篇报道里没有读到谁说了什么。',
    unread: '这个语言的人物、数字和发言，邸报还读不了；摘要都是原文的句子。',
    allStories: '所有报道',
    about: (words) => `关于“${words}”`,
    page: (number, of) => `第 ${number}／${of} 页`,
    quoted: (times) => `引述 ${times} 次`,
    wholeInFile: '有内容太长而缩短，全文在附件里。',
    foundByModel: (mark) => `${mark} 只有模型读到`,
  },
  said: {
    reported: '转述',
    partlyQuoted: '转述，部分为原话',
    to: (addressee) => `对 ${addressee}`,
    day: createDay('zh-Hans-CN', { month: 'long', day: 'numeric' }),
    disputedBy: (names) => `${names} 反驳`,
    translated: (text) => `（机器翻译）${text}`,
  },
  paste: {
    title: '粘贴一篇报道',
    label: '正文',
    placeholder: '粘贴标题和正文，最多 4,000 字。更长的请存成文本文件，用“文件”传入。',
  },
  help,
  status,
  failures,
}
