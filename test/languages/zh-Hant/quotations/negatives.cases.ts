import type { SpeechGroup } from '../../../helpers/speech.ts'

const people = ['林渡川@市長', '蘇映雪@總經理', '高立言@議員']

/** What looks like a quotation and is none. */
export const negatives: readonly SpeechGroup[] = [
  {
    group: 'marks around no speech',
    cases: [
      { name: 'a term', text: '林渡川推動「海燈計畫」已經三年。', people, said: [] },
      { name: 'a nickname', text: '人稱「霧港之狼」的高立言沒有出席。', people, said: [] },
      { name: 'a group', text: '周沐加入社團「灣岸大小事」兩年。', people, said: [] },
      { name: 'what something is called', text: '這條路俗稱「老鹽路」，今天封閉。', said: [] },
      { name: 'a slogan on a board', text: '門口掛著「內有惡犬」的牌子。', said: [] },
      { name: 'a work', text: '蘇映雪最近讀完小說《霧中燈》。', people, said: [] },
      { name: 'a bill', text: '議會三讀通過「港區管理條例」草案。', said: [] },
      { name: 'a so-called thing', text: '所謂「藍色海岸」其實是一條水溝。', said: [] },
    ],
  },
  {
    group: 'words that hold a cue',
    cases: [
      { name: 'an index', text: '港口指數昨天收在三千點。', said: [] },
      { name: 'a novel', text: '高立言的小說，下個月出版。', people, said: [] },
      { name: 'a name', text: '這艘船的名稱，由居民票選。', said: [] },
      { name: 'is called', text: '當地人將這種霧稱為白牆。', said: [] },
      { name: 'fingers', text: '高立言的手指，昨天被門夾傷。', people, said: [] },
      { name: 'to persuade', text: '蘇映雪說服高立言，一起出海。', people, said: [] },
      { name: 'hearsay', text: '據說，那艘船是空的。', said: [] },
      { name: 'to guide', text: '林渡川指導學生，如何看海圖。', people, said: [] },
      { name: 'a matter for the police', text: '案件由警方調查中。', said: [] },
      { name: 'thanks', text: '林渡川對漁民表示感謝。', people, said: [] },
      { name: 'a reply that is none', text: '林渡川未回應，隨即離開。', people, said: [] },
      { name: 'unwilling to say', text: '蘇映雪不願透露，隨即離開。', people, said: [] },
      { name: 'the reporter’s own credit', text: '（周沐／灣岸報導）', said: [] },
      { name: 'an explanation as a thing', text: '林渡川的說明，讓人滿意。', people, said: [] },
      { name: 'questions that somebody met with', text: '這項工程備受質疑，至今沒有動工。', said: [] },
      { name: 'a jury', text: '藝術評論家，昨天齊聚灣岸。', said: [] },
      { name: 'a report as a thing', text: '媒體相關報導引發模仿效應。', said: [] },
      { name: 'a passive without the one who acts', text: '林渡川被批評多年，今天終於動工。', people, said: [] },
      { name: 'asked without an answer', text: '林渡川面對媒體詢問不發一語。', people, said: [] },
      { name: 'no claim behind the verb', text: '林渡川坦承犯行。', people, said: [] },
      { name: 'to let off a price', text: '攤商喊價三百元一斤。', said: [] },
      {
        name: 'words so called with a speaker are said',
        text: '不過林渡川所謂「我帶著三億元回來了」，其實包括貸款。',
        people,
        said: ['direct 林渡川: 我帶著三億元回來了'],
      },
    ],
  },
  {
    group: 'speakers that nobody is',
    cases: [
      { name: 'whom a judge asks to speak', text: '法官請律師再釋明理由並建議限縮範圍。', said: [] },
      { name: 'what turns up under a post', text: '貼文底下出現大量謾罵與人身攻擊留言。', said: [] },
      {
        name: 'what one comes to court for, and a caption',
        text: '檢方傳喚蘇映雪到庭說明，圖為蘇映雪離開。',
        people,
        said: [],
      },
      { name: 'an act owned up to, then the sentence', text: '林渡川坦承犯行，被判三年。', people, said: [] },
      { name: 'good news', text: '港邊傳來好消息，渡輪明天復航。', said: [] },
      { name: 'thumbs', text: '他用拇指靈活地解開繩結，把船放走。', said: [] },
      { name: 'an accusation beside another noun', text: '高立言只靠指控與推論就要他下台。', people, said: [] },
      { name: 'somebody in a reader’s question', text: '可誰又保證明天一定有船？', said: [] },
    ],
  },
]
