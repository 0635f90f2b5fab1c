import { COMMON_FURNITURE } from '../common.ts'
import { consistsOf, matchesAny } from '../spans.ts'

/** Words of share and reading tools; a line of nothing else is furniture. */
const TOOLS =
  /分享(?:到|至)?|轉寄|转发|列印|打印|收藏|留言板?|評論|评论|按?讚|追蹤|關注|关注|訂閱|订阅|複製(?:連結|網址)?|[調调]整字[體体]|字[級號体體号]|浏览|刷新|本[页頁]|放大|縮小|大|中|小|人?參與互?動?|参与互?动?|纠错|糾錯|手机看新闻|我要|點擊(?:查看|數)?|瀏覽(?:次數|數)?|阅读|閱讀(?:時間|數)?|人氣|聽新聞|回應|檢舉|客服|登入|登录|註冊|注册|會員|首頁|首页|facebook|fb|line|twitter|x|plurk|e-?mail|weibo|微博|微信|朋友圈|qq空间|qq|threads|instagram|telegram|whatsapp|更多|關閉|关闭|圖|文|次|則|条|條|总|主|手机也能看|字型|看推薦|發言|人/giu

/** At the head of a short line, these make it furniture, even where it is a sentence. */
const OPENINGS: readonly RegExp[] = [
  /^(?:[★●◎※▲■▶►>→\s]{0,4})(?:歡迎|欢迎|快|立即|馬上|马上)?(?:加入|下載|下载|訂閱|订阅|追蹤)[^。]{0,20}(?:LINE|Line|好友|粉絲團|粉絲專頁|會員|群組|電子報|頻道|快訊|方案|雜誌|APP|App|微信|公众号)/,
  /(?:不得|請勿|请勿|嚴禁|严禁|禁止)(?:擅自|任意)?(?:轉載|拷貝|转载|複製|复制)|版權所有|著作權所有|版权所有/,
  /^(?:標籤|關鍵字|關鍵詞|标签|关键词|關鍵字詞|Tags?)\s?[：:｜|]/i,
  /^(?:責任|责任|實習|实习|文字|執行|特約)?(?:編輯|编辑)[\s　]\S{2,4}$/,
  /^訂閱《[^》]{1,20}》\s?[：:]/,
  /^(?:責任編輯|责任编辑|責編|责编|核稿編輯|核稿|編輯|编辑|校對)\s?[：:／/｜|]/,
  /^(?:原文|新聞)(?:連結|網址|出處|來源)\s?[：:]/,
  /^(?:上一[篇則頁]|下一[篇則頁]|上一页|下一页|回(?:首頁|上頁|頂端)|返回(?:首[頁页]|列表)|(?:廣告|广告|贊助|ADVERTISEMENT)[\s：:]*$)/i,
  /^(?:點我|點擊|立即|馬上|快[來点點])[^。，]{0,16}(?:加入|訂閱|下載|體驗|領取)/,
  /^(?:您|你)的位置\s?[：:]|^(?:首頁|首页)\s?[>»→/|]|[>»→]\s?正文$/,
  /^(?:看更多|更多[^。]{0,10}(?:請|请)|想看更多|還想看更多|看了這則新聞)/,
  /^[（(【]?(?:即時新聞|即时新闻|本[報报][訊讯])[）)】]?$|按此\s?(?:Like|讚)/,
  /^(?:\d\s){2,}|^\d{0,8}\s?下一[頁页]/,
  /^[※＊*]\s?(?:本文|本報|提醒|未經|轉載)/,
]

/** Anywhere in a short line that is no sentence, these make it furniture. */
const CONTAINED: readonly RegExp[] = [
  /歡迎(?:下載|加入|訂閱|追蹤|按讚)|欢迎(?:下载|加入|订阅|关注)/,
  /下載[^。]{0,12}(?:APP|App)|(?:APP|App)\s?(?:免費)?(?:下載|全新|上線)|(?:iOS|Android|iPhone)\s?(?:App\s?)?(?:免費)?(?:下載|載點)/,
  /加入[^。]{0,20}(?:LINE|Line|好友|粉絲團|會員|群組)|訂閱[^。]{0,16}(?:電子報|頻道|快訊|方案|雜誌)/,
  /(?:未經|嚴禁|禁止|未经|严禁)[^。]{0,12}(?:轉載|授權|同意|拷貝|转载|授权)/,
  /^(?:廣告|广告|贊助|返回|快[^。，]{0,16}看|點(?:我|擊)[^。，]{0,16}看)/,
  /^(?:更多)?(?:新聞|内容|內容|精彩)[^。]{0,12}(?:請|请)(?:進入|点击|點擊|上)/,
  /(?:關心|提醒|关心)[您你]\s?[：:，]/,
  /(?:自殺|自杀|生命線|張老師|安心|諮詢|諮商|咨询|防治)[^。\d]{0,10}[：:]\s?[「『]?\d/,
]

/** What sites say of themselves under every story; as long as a paragraph. */
const DISCLAIMERS: readonly RegExp[] = [
  /(?:Facebook|臉書|脸书|微博|LINE)[^\n]{0,120}(?:按此|Like我們|快[點点來来]到[^。\n]{0,12}(?:粉絲|專頁|臉書|Facebook))/i,
  /^凡本[網网]|本[網网](?:注明|註明)/,
  /^.{0,6}(?:免[責责]|版[權权]|本[網网站][^。]{0,4}|特[別别]|[鄭郑]重)[聲声]明\s?[：:]|^(?:[聲声]明|免責條款)\s?[：:]/,
  /不代表本(?:[網网站報报台]|公司)|(?:本文|文章|文中)[^。]{0,12}(?:仅|僅|只)代表|(?:评论|評論|留言)(?:仅|僅)(?:供|代表)|投资者据此操作|凡(?:注明|註明)/,
  /(?:[与與]本[網网站][^。]{0,6}|本[網网站][^。]{0,12}保留[^。]{0,10})(?:无关|無關|[权權]利)/,
]

const MORE =
  /^[\s▲▼■●◆★※▶►>《【「[]*(?:(?:看)?更多(?:文章|新聞|報導|新闻|相關)|相關(?:新聞|報導|文章|閱讀|影音|主題|連結|議題)|相关(?:新闻|报道|文章|阅读|专题|链接)|延伸(?:閱讀|阅读)|推薦(?:閱讀|新聞|文章)|推荐(?:阅读|新闻)|阅读推荐|(?:熱門|人氣|最夯)(?:新聞|文章|影音|話題|排行|點閱|關鍵字)?|热门(?:新闻|文章|推荐)|最新(?:新聞|文章|消息|新闻)|看更多|你可能[也還还]?[會会]?(?:喜歡|有興趣|感興趣|想看)[^。]{0,8}|猜你喜[歡欢]|大家都在(?:看|讀)|今日(?:熱門|推薦)|編輯(?:精選|推薦)|精選(?:文章|新聞)|(?:點擊|点击|新闻|新聞|阅读|評論)?排行榜?|國際新闻精选|[\p{Script=Han}]{0,4}新[聞闻]精[選选]|每日推[薦荐][^。]{0,8}|图片新闻|圖片新聞|同場加映|(?:更多|其他|其它)[\p{Script=Han}]{0,6}(?:新聞|新闻|内容|內容|搜索|文章|報導|报道|話題))[\s：:】」》\]>▼]*(?:更多|more)?[\s>]*$/iu

const PAGE_END =
  /^(?:(?:網友|网友|讀者|读者|發表|发表|我要|最新|全部|熱門|新闻|新聞)?(?:留言|評論|评论)(?:板|區|区)?(?:[\s(（:：]|$)|(?:網友|网友|讀者|读者|發表|发表|我要|全部)(?:回應|回应)(?:[\s(（:：]|$)|(?:用戶名|用户名|暱稱)[：:]|關於我們|关于我们|聯絡我們|联系我们|隱私權|服務條款|網站地圖|网站地图|(?:網站|网站)?版[權权](?:[\s:：©]|所有|[聲声]明|$)|跟[贴帖]|发[贴帖]区|[[【(（]?[有共]\d+[人条條]参与)/u

/** A sentence of the story may speak of apps, help lines and copyright too. */
const isSaid = (line: string): boolean => line.length > 10 && /。[」』”）]?$/.test(line)

/** Whether a Chinese line is page furniture. */
export const isChineseFurniture = (line: string): boolean =>
  matchesAny(line, COMMON_FURNITURE) ||
  (line.length <= 400 && matchesAny(line, DISCLAIMERS)) ||
  (line.length <= 90 && (line.length <= 40 || !isSaid(line)) && matchesAny(line, OPENINGS)) ||
  (line.length <= 90 && !isSaid(line) && isNotice(line))

const isNotice = (line: string): boolean =>
  matchesAny(line, CONTAINED) || (line.length <= 50 && consistsOf(line, TOOLS))

/** Whether a Chinese line heads a list of other stories. */
export const headsOtherChineseStories = (line: string): boolean => line.length <= 30 && MORE.test(line)

/** Whether a Chinese line begins what comes after the story on its page. */
export const endsChinesePage = (line: string): boolean => line.length <= 60 && PAGE_END.test(line)
