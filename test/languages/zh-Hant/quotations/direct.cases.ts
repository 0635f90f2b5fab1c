import type { SpeechGroup } from '../../../helpers/speech.ts'

const people = ['林渡川@市長', '蘇映雪@總經理', '高立言@議員']

/** Words inside marks: where their cue stands and how they are marked. */
export const direct: readonly SpeechGroup[] = [
  {
    group: 'cue before',
    cases: [
      {
        name: 'after a colon',
        text: '林渡川說：「碼頭會準時完工。」',
        people,
        said: ['direct 林渡川: 碼頭會準時完工。'],
      },
      {
        name: 'with a half-width colon',
        text: '林渡川說:「碼頭會準時完工。」',
        people,
        said: ['direct 林渡川: 碼頭會準時完工。'],
      },
      {
        name: 'after a comma',
        text: '林渡川表示，「這筆錢一毛都不會少」。',
        people,
        said: ['direct 林渡川: 這筆錢一毛都不會少'],
      },
      {
        name: 'with no mark between',
        text: '蘇映雪直言「工程不能再拖」。',
        people,
        said: ['direct 蘇映雪: 工程不能再拖'],
      },
      {
        name: 'the variant form of the verb',
        text: '林渡川説：「碼頭會準時完工。」',
        people,
        said: ['direct 林渡川: 碼頭會準時完工。'],
      },
      {
        name: 'with curly marks',
        text: '林渡川指出：“碼頭會準時完工。”',
        people,
        said: ['direct 林渡川: 碼頭會準時完工。'],
      },
      {
        name: 'with straight marks',
        text: '林渡川強調，"碼頭會準時完工"。',
        people,
        said: ['direct 林渡川: 碼頭會準時完工'],
      },
      {
        name: 'with white corner marks',
        text: '蘇映雪回應：『工程不能再拖。』',
        people,
        said: ['direct 蘇映雪: 工程不能再拖。'],
      },
      {
        name: 'a verb that takes words alone',
        text: '高立言在議場高喊「還我漁港」後離席。',
        people,
        said: ['direct 高立言: 還我漁港'],
      },
      {
        name: 'a verb of writing',
        text: '高立言在臉書寫道：「今晚的海風很冷。」',
        people,
        said: ['direct 高立言: 今晚的海風很冷。'],
      },
      {
        name: 'over an object',
        text: '高立言痛批市府「只會開會」。',
        people,
        said: ['mixed 高立言: 市府「只會開會」', 'direct 高立言: 只會開會'],
      },
      {
        name: 'two verbs in a row',
        text: '蘇映雪受訪時回應說：「工程不能再拖。」',
        people,
        said: ['direct 蘇映雪: 工程不能再拖。'],
      },
    ],
  },
  {
    group: 'cue after',
    cases: [
      {
        name: 'a comma inside the marks',
        text: '「我們等了三年，」林渡川說道。',
        people,
        said: ['direct 林渡川: 我們等了三年'],
      },
      {
        name: 'a comma outside the marks',
        text: '「我們等了整整三年」，蘇映雪說。',
        people,
        said: ['direct 蘇映雪: 我們等了整整三年'],
      },
      {
        name: 'no comma at all',
        text: '「我們等了整整三年」蘇映雪說道。',
        people,
        said: ['direct 蘇映雪: 我們等了整整三年'],
      },
      {
        name: 'a full stop inside the marks',
        text: '「我們等了三年。」林渡川在碼頭表示。',
        people,
        said: ['direct 林渡川: 我們等了三年。'],
      },
      {
        name: 'then back to telling',
        text: '「我不會辭職。」林渡川說，隨後離開會場。',
        people,
        said: ['direct 林渡川: 我不會辭職。'],
      },
    ],
  },
  {
    group: 'cut by its cue',
    cases: [
      {
        name: 'both halves are the same speaker’s',
        text: '「碼頭會完工，」林渡川說，「但請給我們時間。」',
        people,
        said: ['direct 林渡川: 碼頭會完工', 'direct 林渡川: 但請給我們時間。'],
      },
    ],
  },
  {
    group: 'a colon without marks',
    cases: [
      {
        name: 'plainly speech',
        text: '林渡川說：我們明天就開工，請大家放心。',
        people,
        said: ['direct 林渡川: 我們明天就開工，請大家放心'],
      },
      {
        name: 'in the article’s words',
        text: '林渡川指出：工程預算已經編列。',
        people,
        said: ['indirect 林渡川: 工程預算已經編列'],
      },
    ],
  },
  {
    group: 'marks that are never closed or closed wrongly',
    cases: [
      {
        name: 'to the end of the paragraph',
        text: '林渡川說：「碼頭會完工，我保證。\n港區今天起封閉。',
        people,
        said: ['direct 林渡川: 碼頭會完工，我保證。'],
      },
      {
        name: 'opened again before it is closed',
        text: '網友留言「風好大、「船都開不了」。',
        said: ['direct 網友: 風好大', 'direct 網友: 船都開不了'],
      },
      {
        name: 'on over lines to the mark of a later one',
        text: '林渡川說：「不行。\n我們不能退。\n今晚就動工。」',
        people,
        said: ['direct 林渡川: 不行。\n我們不能退。\n今晚就動工。'],
      },
      {
        name: 'a closing mark by itself',
        text: '林渡川說，碼頭會完工」。',
        people,
        said: ['indirect 林渡川: 碼頭會完工」'],
      },
    ],
  },
  {
    group: 'nested marks',
    cases: [
      {
        name: 'the inner marks stay',
        text: '林渡川說：「我聽過『海燈計畫』，很好。」',
        people,
        said: ['direct 林渡川: 我聽過『海燈計畫』，很好。'],
      },
      {
        name: 'the same marks inside',
        text: '林渡川說：「我聽過「海燈」，很好。」',
        people,
        said: ['direct 林渡川: 我聽過「海燈」，很好。'],
      },
    ],
  },
  {
    group: 'several under one cue',
    cases: [
      {
        name: 'parted by a list mark',
        text: '高立言回嗆「我比你懂港口」、「希望你先去看海」。',
        people,
        said: ['direct 高立言: 我比你懂港口', 'direct 高立言: 希望你先去看海'],
      },
      {
        name: 'then another speaker',
        text: '不少網友留言「終於動工」、「等好久」，還有人說「錢從哪裡來」。',
        said: ['direct 不少網友: 終於動工', 'direct 不少網友: 等好久', 'direct 有人: 錢從哪裡來'],
      },
      {
        name: 'with 等語 behind them',
        text: '居民高喊「還我漁港」、「市長下台」等語。',
        said: ['direct 居民: 還我漁港', 'direct 居民: 市長下台'],
      },
      {
        name: 'the last one speaks for itself',
        text: '民眾怒批「開船比較快！」「我在這裡住了四十年。」漁民周沐說道。',
        people: ['周沐'],
        said: ['direct 民眾: 開船比較快！', 'direct 周沐: 我在這裡住了四十年。'],
      },
    ],
  },
  {
    group: 'going on without a cue',
    cases: [
      {
        name: 'a paragraph of its own',
        text: '林渡川表示：「碼頭會完工。」\n「我不會讓大家失望。」',
        people,
        said: ['direct 林渡川: 碼頭會完工。', 'direct 林渡川: 我不會讓大家失望。'],
      },
      {
        name: 'a sentence of its own after a claim',
        text: '林渡川表示，他還沒有時間表。「這要看天氣，也要看經費。」',
        people,
        said: ['indirect 林渡川: 他還沒有時間表', 'direct 林渡川: 這要看天氣，也要看經費。'],
      },
      {
        name: 'at the end of a sentence without a cue',
        text: '林渡川立下的標準很嚴，「每一根樁都要我親自看過才算數。」',
        people,
        said: ['direct 林渡川: 每一根樁都要我親自看過才算數。'],
      },
      {
        name: 'near miss: words that nobody says',
        text: '港口的霧很濃。「海燈祭」明天登場。',
        people,
        said: [],
      },
    ],
  },
]
