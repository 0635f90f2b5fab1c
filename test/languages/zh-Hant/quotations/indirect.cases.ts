import type { SpeechGroup } from '../../../helpers/speech.ts'

const people = ['林渡川@市長', '蘇映雪@總經理', '高立言@議員']
const organisations = ['港務公司', '灣岸市府']

/** What is told in the article's own words: where a claim begins and ends. */
export const indirect: readonly SpeechGroup[] = [
  {
    group: 'claims',
    cases: [
      {
        name: 'after a comma, to the end of the sentence',
        text: '林渡川表示，碼頭明年完工，經費已經到位。',
        people,
        said: ['indirect 林渡川: 碼頭明年完工，經費已經到位'],
      },
      {
        name: 'without a comma',
        text: '林渡川認為碼頭明年可以完工。',
        people,
        said: ['indirect 林渡川: 碼頭明年可以完工'],
      },
      {
        name: 'semicolons stay inside',
        text: '林渡川說，北岸先做；南岸要再等一年。',
        people,
        said: ['indirect 林渡川: 北岸先做；南岸要再等一年'],
      },
      {
        name: 'a promise',
        text: '港務公司承諾要在三年內整修所有浮筒。',
        organisations,
        said: ['indirect 港務公司: 要在三年內整修所有浮筒'],
      },
      {
        name: 'a claim that begins like a verb’s ending',
        text: '林渡川表示過去三年沒有人管。',
        people,
        said: ['indirect 林渡川: 過去三年沒有人管'],
      },
      { name: 'a question', text: '記者詢問為何工程一再延期？', said: ['indirect 記者: 為何工程一再延期'] },
      { name: 'a denial', text: '高立言否認收過廠商的錢。', people, said: ['indirect 高立言: 收過廠商的錢'] },
      {
        name: 'an accusation',
        text: '高立言指控市府隱瞞船難的真相。',
        people,
        said: ['indirect 高立言: 市府隱瞞船難的真相'],
      },
      {
        name: 'an appeal',
        text: '港務公司呼籲民眾不要靠近防波堤。',
        organisations,
        said: ['indirect 港務公司: 民眾不要靠近防波堤'],
      },
      {
        name: 'modifiers between subject and verb',
        text: '蘇映雪昨天下午在記者會上也強調，碼頭不會漲價。',
        people,
        said: ['indirect 蘇映雪 @2025-03-01: 碼頭不會漲價'],
      },
      {
        name: 'what one was doing',
        text: '蘇映雪接受電台專訪時透露，碼頭不會漲價。',
        people,
        said: ['indirect 蘇映雪: 碼頭不會漲價'],
      },
    ],
  },
  {
    group: 'where a claim ends',
    cases: [
      {
        name: 'at another speaker of the sentence',
        text: '林渡川說，工程已經發包，不過高立言質疑，預算根本沒有通過。',
        people,
        said: ['indirect 林渡川: 工程已經發包', 'indirect 高立言: 預算根本沒有通過'],
      },
      {
        name: 'at what leads up to the next speaker',
        text: '林渡川說，工程已經發包；至於外界關注的經費，蘇映雪說，公司會分三年攤提。',
        people,
        said: ['indirect 林渡川: 工程已經發包', 'indirect 蘇映雪: 公司會分三年攤提'],
      },
      {
        name: 'where the story goes on',
        text: '高立言抱怨市府不理漁民，沒想到議事廳的燈突然熄了。',
        people,
        said: ['indirect 高立言: 市府不理漁民'],
      },
      {
        name: 'not at a small speaker inside it',
        text: '林渡川表示，他去年就提過這件事，但蘇映雪當時表示不清楚。',
        people,
        said: ['indirect 林渡川: 他去年就提過這件事，但蘇映雪當時表示不清楚'],
      },
      {
        name: 'at a clause before a relative 的',
        text: '原本宣稱自己沒有上船的高立言，今天改口道歉。',
        people,
        said: ['indirect 高立言: 自己沒有上船'],
      },
    ],
  },
  {
    group: 'marks inside a claim',
    cases: [
      {
        name: 'a part of the clause',
        text: '林渡川表示，他會「認真考慮」連任。',
        people,
        said: ['mixed 林渡川: 他會「認真考慮」連任'],
      },
      {
        name: 'a clause of its own at the end',
        text: '高立言認為，市長早就下定決心，「就是想蓋碼頭」。',
        people,
        said: ['indirect 高立言: 市長早就下定決心', 'direct 高立言: 就是想蓋碼頭'],
      },
      {
        name: 'a clause of its own in the middle',
        text: '高立言表示，漁民只能半夜出海，「我們不能再等」，之後還得排隊加油。',
        people,
        said: ['indirect 高立言: 漁民只能半夜出海，「我們不能再等」，之後還得排隊加油', 'direct 高立言: 我們不能再等'],
      },
      {
        name: 'a clause of its own at the head',
        text: '高立言說，「請問誰去過那座碼頭」，那裡連燈都沒有。',
        people,
        said: ['direct 高立言: 請問誰去過那座碼頭', 'indirect 高立言: 那裡連燈都沒有'],
      },
      {
        name: 'another’s words inside it',
        text: '檢方調查，高立言擔心工程延期，林渡川還怒稱「這個人永不錄用」，因此他決定把文件藏起來。',
        people,
        organisations: ['檢方'],
        said: [
          'mixed 檢方: 高立言擔心工程延期，林渡川還怒稱「這個人永不錄用」，因此他決定把文件藏起來',
          'direct 林渡川: 這個人永不錄用',
        ],
      },
    ],
  },
  {
    group: 'sources',
    cases: [
      {
        name: '根據 with a document',
        text: '根據起訴書，林渡川在任內批准了三件工程。',
        people,
        said: ['indirect 起訴書: 林渡川在任內批准了三件工程'],
      },
      {
        name: '據 with a paper',
        text: '據《灣岸日報》報導，碼頭的燈已經壞了半年。',
        said: ['indirect 灣岸日報: 碼頭的燈已經壞了半年'],
      },
      {
        name: 'a paper in title marks',
        text: '《灣岸日報》指出，碼頭的燈已經壞了半年。',
        said: ['indirect 灣岸日報: 碼頭的燈已經壞了半年'],
      },
      {
        name: 'a paper by its short name',
        text: '《灣岸日報》指出，燈壞了半年。《灣報》指出，維修費沒有編列。',
        organisations: ['灣岸日報=灣報'],
        said: ['indirect 灣岸日報: 燈壞了半年', 'indirect 灣岸日報: 維修費沒有編列'],
      },
      {
        name: 'a bare report stands for the paper before it',
        text: '《灣岸日報》報導，燈壞了半年。報導指出，維修費沒有編列。',
        said: ['indirect 灣岸日報: 燈壞了半年', 'indirect 灣岸日報: 維修費沒有編列'],
      },
      {
        name: 'a statement by a body',
        text: '港務公司發布的聲明指出，浮筒將全部更換。',
        organisations,
        said: ['indirect 港務公司: 浮筒將全部更換'],
      },
      {
        name: 'a poll',
        text: '最新民調顯示，六成居民支持興建碼頭。',
        said: ['indirect 最新民調: 六成居民支持興建碼頭'],
      },
      {
        name: 'what the police found',
        text: '警方調查，周沐昨晚獨自出海，船在堤外翻覆。',
        said: ['indirect 警方: 周沐昨晚獨自出海，船在堤外翻覆'],
      },
    ],
  },
]
