import type { Span } from '../../../../model/span.ts'
import { placesOf } from '../spans.ts'

/** Sentences of advertising that run into the text around them. */
const ADVERTS: readonly RegExp[] = [
  // 想試試看嗎？快來領取禮包 → 請點此
  /(?<=^|[。）)」』\n]|[點按]此)[^。）)\n]{0,60}?[→➜➡>]?\s?(?:請|请)[點点按]此(?!\s?處)/gu,
  // >>加入本報粉絲團，天天看新聞！
  />{1,3}\s?(?:快|立即)?(?:加入|訂閱|下載|關注)[^。\n]{0,30}(?:粉絲團|粉絲專頁|好友|頻道|群組|LINE|App|APP)[^。！!\n]{0,20}[。！!]?/gu,
  // 想看《某誌》現在就點我
  /(?:還)?想看[^。！？\n]{2,24}(?:點我|點這裡|按這裡)(?:[！!。]|看更多)?/gu,
  // 由《甲》和《乙》合作推出的單元……。
  /(?<=^|[。！？\n])由《[^《》\n]{1,20}》[和與及]《[^《》\n]{1,20}》(?:合作|共同|聯手)(?:推出|企劃|製作|呈獻)的?[^。，\n]{0,20}(?:單元|專欄|專題|企劃)[^。\n]{0,60}。?/gu,
  /看更多[^。！？\n]{0,12}(?:精[彩采]內容|精彩新聞)/gu,
  /[（(]\s?(?:看|閱讀|點)(?:完整|更多)(?:報導|内容|內容|新聞|文章)\s?[）)]/gu,
  /[（(【]\s?[完全文]{1,2}\s?[）)】]\s*$/gu,
  /\s(?:分享|轉寄)\s?(?:facebook|fb|line|twitter|plurk|[a-z]{1,12})(?:\s(?:facebook|fb|line|twitter|plurk))*\s*$/giu,
  /【(?:工商消息|廣編特輯|廣告|贊助內容)】|(?<=^|】\s?)本文由[^。，\s]{2,14}?(?:提供|贊助)/gu,
  /^發稿時間\s?[：:]?\s?\d{1,2}[：:]?\d{2}/gu,
  /《?本文(?:照片|圖片)?[^。》\n]{0,20}未經(?:授權|同意|許可)[^。》\n]{0,16}[》。]?/gu,
]

/** Adverts and notices of the page inside a line. */
export const chineseAdverts = (line: string): Span[] => ADVERTS.flatMap((pattern) => placesOf(line, pattern))
