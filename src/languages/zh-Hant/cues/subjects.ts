import type { SubjectRules } from '../../parts/cues/subjects.ts'
import { adverb, lead, phrase } from './adjuncts.ts'
import { signs } from './genders.ts'
import { heads, reports } from './heads.ts'

/** How the one who speaks is found in a Traditional Chinese clause. */
export const subjects: SubjectRules = {
  pronouns: [
    { word: '他們', means: 'people', gender: null },
    { word: '她們', means: 'people', gender: 'female' },
    { word: '他', means: 'person', gender: 'male' },
    { word: '她', means: 'person', gender: 'female' },
    { word: '它', means: 'organisation', gender: null },
    { word: '自己', means: 'same', gender: null },
    { word: '其', means: 'same', gender: null },
  ],
  signs,
  lead,
  adverb,
  phrase,
  governor:
    /(?:(?<![面反絕相])對|對著|(?<![傾方走])向|向著|跟|與|和|同|及|為|替|給|在|於|到|把|將|拿|針對|關於|對於|至於|接受|訪問|專訪|逮捕|指|讓[^眾不]|協助|支持|反對|要求|希望|盼|祝|擔心|懷疑|邀請|傳喚|提訊|起訴|發[出表布佈]|釋出|貼出|刊出|張貼|請|透過|經由|藉由|委由|委託|、)$/,
  // 在社群平台; near miss, one who is where it happens: 在場民眾
  located: /(?<![現存所正])在(?![場地野校職])[^，的\uE002]{1,6}$/,
  introduces: /是|名為|叫做|名叫/,
  addressing: /(?:(?<![面反絕相])對|(?<![傾方走])向|跟|對著|轉而向)$/,
  agent: /(?:遭到|遭|被(?!告)|讓|使|令|由|引述|引用|援引|有$)/g,
  heads,
  reports,
  pointing: /(?:這位|這名|這個|這間|這家|這所|該名|該|此|本|這)/y,
  notSubject:
    /[是了嗎吧呢、]|在|向(?!量)|不(?!少|肖)|被|讓|把|將|(?:的|地|得|有|(?<![協基商公工學農漁教委董監總議聯])會|要|可|能|應|需|在|於|對|向|(?<![衛診派看研托場務])所|為|以|及|與|和|後|前|時|中|上|下)$|^(?:的|地|所|以|為|被|遭)/,
  // 請律師, 出現大量謾罵, 老百姓總; near miss that stays a subject: 經濟部, 當地業者
  notPhrase:
    /著|必須|應該|能夠|需要|可以|為了|(?:則|總|還|也|都|先|曾|已|又|才|更|很|並|仍|卻|再|就)$|^(?:[一次第藉趴].$|文末|結果|內容$|違法$|我|你|妳|您|咱|請|到|赴|走|前往|拿|若|如|可|那|由|經(?!濟|理|紀)|除|因|當(?!局|地|事)|用|從|就|才|很|最|先(?!生)|再|又|還|也|並|但|而|或|已|曾|會(?!計|議)|沒|無(?!黨)|有(?!關)|多次|不斷|接到|收到|接獲|出現|獲|飽受|應|需|傳來|傳出|引發|引起|造成|導致|發生|看到|得知|針對|進行|實施|食用|過量|實際|只|僅|都|即|既|雖)/,
  source: /根據|依據|據(?![說稱點了悉報])/y,
  sourceEnd:
    /(?:的|最新|獨家|公布的?|發布的?|引述[^，]{1,12})?(?:報導|報道|消息|指出|顯示|說法|調查|統計|了解|表示|透露|所述|所載|記載)(?:指出|顯示|稱|指|說|表示|上說|中說)?/y,
  publication: /報$|新聞|周刊|週刊|月刊|雜誌|時報|電視台|電台|通訊社|社$|電視|論壇|媒體|網$/,
  background: /曾|當時|當年|過去|原本|先前/,
  personal: /(?:貼文|發文|遺書|日記|遺言|限動|推文|臉書|留言|信)$/,
  bareReport: /^(?:該|這篇|此)?(?:則|篇)?(?:報導|報道)(?:中|內容)?$/,
  notPronoun: /[其吉排利]/,
  phraseEnd: /[後時中裡前間下上內的]$/,
  whenEnd: /[後時]$/,
  modifier: /(?:的|名|位|個|群|些|歲|該|這|前|時任|副|多數|許多|不少|部分|全體|大批|所有)$/,
  owner: /[的、]/y,
  cut: '的',
  counter: /另?(?<!第)(?:一|兩|數|多|某)[名位個]|某[名位]?/g,
  carrier:
    /並且|並|也|還|又|更|同時|且|另|再|則|亦|另外|此外|同時也|甚至|並再次|最後|隨後|接著|進而|因此|所以|轉而|更是|、|\s/y,
}
