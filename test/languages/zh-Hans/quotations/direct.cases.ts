import type { SpeechGroup } from '../../../helpers/speech.ts'

const people = ['林渡川@市长', '苏映雪@总经理', '高立言@代表']

/** Words inside marks in simplified characters. */
export const direct: readonly SpeechGroup[] = [
  {
    group: 'cue before',
    cases: [
      {
        name: 'after a colon',
        text: '林渡川说：“码头会按时完工。”',
        people,
        said: ['direct 林渡川: 码头会按时完工。'],
      },
      {
        name: 'with a corner mark',
        text: '林渡川说：「码头会按时完工。」',
        people,
        said: ['direct 林渡川: 码头会按时完工。'],
      },
      {
        name: 'after a comma',
        text: '林渡川表示，“这笔钱一分都不会少”。',
        people,
        said: ['direct 林渡川: 这笔钱一分都不会少'],
      },
      {
        name: 'told to a reporter',
        text: '苏映雪告诉记者：“工程不能再拖。”',
        people,
        said: ['direct 苏映雪 → 记者: 工程不能再拖。'],
      },
      {
        name: 'a sigh',
        text: '高立言感叹道：“路终于通了！”',
        people,
        said: ['direct 高立言: 路终于通了！'],
      },
      {
        name: 'written on a network',
        text: '高立言在微博上写道：“我没有拿过一分钱。”',
        people,
        said: ['direct 高立言: 我没有拿过一分钱。'],
      },
      {
        name: 'by 称',
        text: '林渡川称：“没有接到任何投诉。”',
        people,
        said: ['direct 林渡川: 没有接到任何投诉。'],
      },
    ],
  },
  {
    group: 'cue behind or between',
    cases: [
      {
        name: 'behind',
        text: '“工期还得延长。”苏映雪说。',
        people,
        said: ['direct 苏映雪: 工期还得延长。'],
      },
      {
        name: 'between two',
        text: '“我们没有退路，”林渡川说，“只能往前走。”',
        people,
        said: ['direct 林渡川: 我们没有退路', 'direct 林渡川: 只能往前走。'],
      },
      {
        name: 'by whoever words point at',
        text: '林渡川昨天受访。“我是一个乐观的人，”该选手笑着补充道。',
        people,
        said: ['direct 林渡川: 我是一个乐观的人'],
      },
      {
        name: 'with marks of two kinds',
        text: '"工期还得延长。“苏映雪说。',
        people,
        said: ['direct 苏映雪: 工期还得延长。'],
      },
    ],
  },
  {
    group: 'marks that are none',
    cases: [
      { name: 'a slogan', text: '林渡川提出“三步走”方案。', people, said: [] },
      { name: 'a term', text: '这种“内卷”现象很普遍。', people, said: [] },
      { name: 'a campaign', text: '警方开展“清源”行动。', people, said: [] },
    ],
  },
]
