import type { SpeechGroup } from '../../../helpers/speech.ts'

const people = ['林渡川@市長', '蘇映雪@總經理', '高立言@議員']
const organisations = ['港務公司']

/** Who speaks, to whom and when. */
export const speakers: readonly SpeechGroup[] = [
  {
    group: 'pronouns',
    cases: [
      {
        name: 'the speaker before',
        text: '林渡川表示，碼頭會完工。他說，經費沒有問題。',
        people,
        said: ['indirect 林渡川: 碼頭會完工', 'indirect 林渡川: 經費沒有問題'],
      },
      {
        name: 'the subject before',
        text: '蘇映雪昨天走訪漁村。她強調，補助月底發放。',
        people,
        said: ['indirect 蘇映雪: 補助月底發放'],
      },
      {
        name: 'after a phrase of time',
        text: '蘇映雪走訪漁村。離開前她說，補助月底發放。',
        people,
        said: ['indirect 蘇映雪: 補助月底發放'],
      },
      { name: 'a pronoun that nobody fits', text: '他說，天氣會變好。', said: [] },
      { name: 'near miss: 其他 is no pronoun', text: '林渡川沒有出席。其他說法都不可信。', people, said: [] },
    ],
  },
  {
    group: 'titles',
    cases: [
      {
        name: 'the one who holds the office',
        text: '林渡川走訪漁村。市長說，補助月底發放。',
        people,
        said: ['indirect 林渡川: 補助月底發放'],
      },
      {
        name: 'pointed at',
        text: '蘇映雪走訪漁村。這位總經理表示，補助月底發放。',
        people,
        said: ['indirect 蘇映雪: 補助月底發放'],
      },
      {
        name: '該公司',
        text: '港務公司今天開會。該公司表示，浮筒將全部更換。',
        organisations,
        said: ['indirect 港務公司: 浮筒將全部更換'],
      },
      {
        name: 'a bare word for a body named before',
        text: '灣岸漁業協會今天開會。協會強調，補助不能再拖。',
        organisations: ['灣岸漁業協會'],
        said: ['indirect 灣岸漁業協會: 補助不能再拖'],
      },
      {
        name: 'an office that nobody in the story holds',
        text: '林渡川走訪漁村。漁會理事長說，補助太少。',
        people,
        said: ['indirect 漁會理事長: 補助太少'],
      },
      {
        name: 'a title before the name',
        text: '灣岸市長林渡川指出，碼頭會完工。',
        people,
        said: ['indirect 林渡川: 碼頭會完工'],
      },
    ],
  },
  {
    group: 'without a name',
    cases: [
      { name: 'people in general', text: '當地居民說，晚上常有怪聲。', said: ['indirect 當地居民: 晚上常有怪聲'] },
      { name: 'many of them', text: '多數家長認為，課後班太貴。', said: ['indirect 多數家長: 課後班太貴'] },
      {
        name: 'one who wants no name',
        text: '知情人士透露，合約已經簽好。',
        said: ['indirect 知情人士: 合約已經簽好'],
      },
      { name: 'somebody', text: '有人指出，堤防早有裂縫。', said: ['indirect 有人: 堤防早有裂縫'] },
      { name: 'the family of one', text: '周男家屬質疑，救援來得太晚。', said: ['indirect 周男家屬: 救援來得太晚'] },
      {
        name: 'after a time',
        text: '昨天傍晚目擊者指出，船在堤外翻覆。',
        said: ['indirect 目擊者 @2025-03-01: 船在堤外翻覆'],
      },
      {
        name: 'a name that no reader of people found',
        text: '港邊漁夫阿賢表示，今年魚很少。',
        said: ['indirect 阿賢: 今年魚很少'],
      },
      {
        name: 'the one who acts in a passive',
        text: '新碼頭才啟用，反遭網友痛批「根本是擺設」。',
        said: ['direct 網友: 根本是擺設'],
      },
    ],
  },
  {
    group: 'carried on',
    cases: [
      {
        name: 'by a later clause',
        text: '林渡川表示，碼頭會完工，並強調經費沒有問題。',
        people,
        said: ['indirect 林渡川: 碼頭會完工', 'indirect 林渡川: 經費沒有問題'],
      },
      {
        name: 'by a later clause with an appeal',
        text: '港務公司說明，浪高三公尺，也呼籲民眾遠離堤岸。',
        organisations,
        said: ['indirect 港務公司: 浪高三公尺', 'indirect 港務公司: 民眾遠離堤岸'],
      },
      {
        name: 'from a clause that only tells',
        text: '林渡川當晚趕到港邊，直言防波堤早該重修。',
        people,
        said: ['indirect 林渡川: 防波堤早該重修'],
      },
      {
        name: 'past one who is spoken to',
        text: '周沐走上台，對著林渡川鞠躬，說自己三年沒有收入。',
        people: [...people, '周沐'],
        said: ['indirect 周沐: 自己三年沒有收入'],
      },
      {
        name: 'by the next sentence',
        text: '港務公司解釋，浪高三公尺。呼籲民眾盡速離開堤岸。',
        organisations,
        said: ['indirect 港務公司: 浪高三公尺', 'indirect 港務公司: 民眾盡速離開堤岸'],
      },
    ],
  },
  {
    group: 'whom one speaks to',
    cases: [
      {
        name: '對',
        text: '林渡川對蘇映雪說：「請妳留下來。」',
        people,
        said: ['direct 林渡川 → 蘇映雪: 請妳留下來。'],
      },
      {
        name: '向',
        text: '高立言向警方供稱，自己當晚在家。',
        people,
        organisations: ['警方'],
        said: ['indirect 高立言 → 警方: 自己當晚在家'],
      },
      { name: '告訴', text: '林渡川告訴記者，碼頭會完工。', people, said: ['indirect 林渡川 → 記者: 碼頭會完工'] },
      {
        name: 'asked by name',
        text: '高立言詢問林渡川，碼頭何時完工。',
        people,
        said: ['indirect 高立言 → 林渡川: 碼頭何時完工'],
      },
      {
        name: 'asked by office, with the words in marks',
        text: '高立言質問承辦檢察官，「你們到底查了什麼？」',
        people,
        said: ['direct 高立言 → 檢察官: 你們到底查了什麼？'],
      },
      {
        name: 'a body that one speaks to in its own house',
        text: '有人匿名向林渡川服務的機關檢舉工程造假。',
        people,
        said: ['indirect 有人: 工程造假'],
      },
    ],
  },
  {
    group: 'the day it was said',
    cases: [
      {
        name: 'a day of the month',
        text: '林渡川21日晚間指出，碼頭會完工。',
        people,
        said: ['indirect 林渡川 @2025-02-21: 碼頭會完工'],
      },
      {
        name: 'a day of this month',
        text: '林渡川1日表示，碼頭會完工。',
        people,
        said: ['indirect 林渡川 @2025-03-01: 碼頭會完工'],
      },
      { name: 'today', text: '林渡川今天說，碼頭會完工。', people, said: ['indirect 林渡川 @2025-03-02: 碼頭會完工'] },
      {
        name: 'a day of the week',
        text: '林渡川於星期五表示，碼頭會完工。',
        people,
        said: ['indirect 林渡川 @2025-02-28: 碼頭會完工'],
      },
      {
        name: 'a full date needs no other',
        text: '林渡川114年1月5日表示，碼頭會完工。',
        people,
        publishedAt: null,
        said: ['indirect 林渡川 @2025-01-05: 碼頭會完工'],
      },
      {
        name: 'near miss: without the article’s day',
        text: '林渡川今天說，碼頭會完工。',
        people,
        publishedAt: null,
        said: ['indirect 林渡川: 碼頭會完工'],
      },
      {
        name: 'near miss: a day inside the claim',
        text: '林渡川說，21日就會完工。',
        people,
        said: ['indirect 林渡川: 21日就會完工'],
      },
    ],
  },
  {
    group: 'familiar names and names in marks',
    cases: [
      {
        name: 'behind a word for people',
        text: '前來採買的大學生小喬覺得，魚貴了兩成。',
        said: ['indirect 小喬: 魚貴了兩成'],
      },
      {
        name: 'behind what describes them',
        text: '開渡輪的老彭抱怨：「我一天賺多少？」',
        said: ['direct 老彭: 我一天賺多少？'],
      },
      { name: 'near miss: in fear', text: '居民小心翼翼地說，船要開了。', said: ['indirect 居民: 船要開了'] },
      { name: 'a body in marks', text: '環保團體「海燈」警告，魚群會消失。', said: ['indirect 海燈: 魚群會消失'] },
      { name: 'an adverb is no part of it', text: '老百姓總抱怨說，魚太貴了。', said: ['indirect 老百姓: 魚太貴了'] },
    ],
  },
  {
    group: 'whom the story goes on with',
    cases: [
      {
        name: 'the letters of a given name tell a pronoun',
        text: '林淑芬說，霧愈來愈濃。醫師高立雄提醒，開車要小心。她還說，船不開了。',
        people: ['林淑芬', '高立雄@醫師'],
        said: ['indirect 林淑芬: 霧愈來愈濃', 'indirect 高立雄: 開車要小心', 'indirect 林淑芬: 船不開了'],
      },
      {
        name: 'the one to whom it was done',
        text: '林渡川遭高立言指控收錢，他強調，那是借款。',
        people,
        said: ['indirect 林渡川: 那是借款'],
      },
      {
        name: 'the one who was introduced last',
        text: '蘇映雪說，靈感來自海外。第一位來賓是議員高立言。他說，自己很緊張。',
        people,
        said: ['indirect 蘇映雪: 靈感來自海外', 'indirect 高立言: 自己很緊張'],
      },
      {
        name: 'a comma inside the marks leads on to one who does something else',
        text: '「我們等了三年，」林渡川搖搖頭。',
        people,
        said: ['direct 林渡川: 我們等了三年'],
      },
      {
        name: 'words after a colon end where another begins',
        text: '林渡川嘆道：「海風真的很冷」網友看了，也紛紛留言，「市長辛苦了」。',
        people,
        said: ['direct 林渡川: 海風真的很冷', 'direct 網友: 市長辛苦了'],
      },
    ],
  },
]
