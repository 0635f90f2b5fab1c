import { createDay } from '../_shared/labelForms.ts'
import type { Labels } from '../parts/labels.ts'
import { failures } from './labels/failures.ts'
import { help } from './labels/help.ts'
import { status } from './labels/status.ts'

export const labels: Labels = {
  marks: ['「', '」'],
  list: (items) => items.join('、'),
  aside: (text) => `（${text}）`,
  role: (title, organisation) => `${organisation ?? ''}${title}`,
  buttons: {
    people: '人物',
    numbers: '數字',
    said: '誰說了什麼',
    evidence: '原文依據',
    previous: '上一頁',
    next: '下一頁',
  },
  summary: {
    keyFigures: '關鍵數字',
    madeByRules: '由規則摘錄，未使用語言模型',
    madeByModel: (model) => `由 ${model} 改寫，逐句核對原文`,
    dropped: (count) => `剔除 ${count} 項缺乏依據的陳述`,
    plain: {
      late: '模型還在改寫，寫好就換上',
      ceiling: '今天可用的模型額度已用完',
      'too-long': '報導太長，模型讀不完',
      failed: '模型這次沒有回應',
      unsupported: '模型的摘要缺乏原文依據，未採用',
    },
    noBrief: '這則報導沒有可摘錄的句子。',
    briefOnly: '這個語言只摘要，人物、數字和發言還讀不了',
  },
  lists: {
    people: '人物',
    numbers: '數字',
    said: '誰說了什麼',
    evidence: '原文依據',
    choosePerson: '選一位，看他說了什麼',
    noPeople: '這則報導裡沒有讀到人物。',
    noNumbers: '這則報導裡沒有讀到數字。',
    noSaid: '這則報導裡沒有讀到誰說了什麼。',
    unread: '這個語言的人物、數字和發言，邸報還讀不了；摘要都是原文的句子。',
    allStories: '所有報導',
    about: (words) => `關於「${words}」`,
    page: (number, of) => `第 ${number}／${of} 頁`,
    quoted: (times) => `引述 ${times} 次`,
    wholeInFile: '有內容太長而縮短，全文在附檔裡。',
    foundByModel: (mark) => `${mark} 只有模型讀到`,
  },
  said: {
    reported: '轉述',
    partlyQuoted: '轉述，部分為原話',
    to: (addressee) => `對 ${addressee}`,
    day: createDay('zh-Hant-TW', { month: 'long', day: 'numeric' }),
    disputedBy: (names) => `${names} 反駁`,
    translated: (text) => `（機器翻譯）${text}`,
  },
  paste: {
    title: '貼上一篇報導',
    label: '內文',
    placeholder: '貼上標題與內文，最多 4,000 字。更長的請存成文字檔，用「檔案」傳入。',
  },
  help,
  status,
  failures,
}
