import type { OptionShape } from '../src/discord/shape.ts'

/** A story by its headline; suggestions hold its id. */
export const story = {
  type: 'string',
  names: { 'zh-TW': '報導', 'zh-CN': '报道', ja: '記事' },
  description: 'Which story: type a part of its headline. The current one if left out.',
  descriptions: {
    'zh-TW': '哪一則報導：輸入標題裡的字就會出現清單；不填就是目前這一則。',
    'zh-CN': '哪一篇报道：输入标题里的字就会出现列表；不填就是目前这一篇。',
    ja: 'どの記事か。見出しの一部を入力すると候補が出ます。省くと今の記事です。',
  },
  autocomplete: true,
  maxLength: 100,
} as const satisfies OptionShape

/** Whether the answer is for the member alone. */
export const alone = {
  type: 'boolean',
  names: { 'zh-TW': '只給我', 'zh-CN': '只给我', ja: '自分だけ' },
  description: 'Whether the answer, and a new story with it, is for you alone.',
  descriptions: {
    'zh-TW': '答案（和新傳入的報導）是否只有你看得到。',
    'zh-CN': '答案（和新传入的报道）是否只有你看得到。',
    ja: '答え（新しく渡した記事も）を自分だけに表示するか。',
  },
} as const satisfies OptionShape

/** Words that an answer must be about. */
export const about = {
  type: 'string',
  names: { 'zh-TW': '關於', 'zh-CN': '关于', ja: '話題' },
  description: 'What it has to be about: one or more words.',
  descriptions: {
    'zh-TW': '要與什麼有關：一個或幾個詞。',
    'zh-CN': '要与什么有关：一个或几个词。',
    ja: '何についてか。一つ以上の言葉。',
  },
  maxLength: 100,
} as const satisfies OptionShape
