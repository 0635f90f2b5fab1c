import type { UnitContext, UnitForm } from '../../../parts/units.ts'
import type { ChineseScript } from '../script.ts'

const count = (forms: string, noun: boolean, fits: UnitForm['fits'] = null): UnitForm[] =>
  forms.split(' ').map((form) => ({ form, unit: null, kind: 'count', factor: 1, noun, fits }))

type Fits = (context: UnitContext) => boolean
type Test = (pattern: RegExp) => Fits

const several =
  (fits: Fits): Fits =>
  (context) =>
    context.value >= 3 && fits(context)

/** Exceptions are what the character begins instead: 個人, 位於, 名單, 家庭, 門檻. */
const classifiers = (not: Test, is: Test): UnitForm[] => [
  ...count('個', true, not(/^(?:人[化資意]|別|性|案|股|月|百分|位數?$)/)),
  ...count('名', true, not(/^(?:單|稱|為|額|次|聲|義|牌|字|師|列|人堂|產|古屋|門)/)),
  ...count('位', true, not(/^(?:於|置|階|元|移|居|數|在)/)),
  ...count('員', false, not(/^[工警]/)),
  ...count('件', true),
  ...count('起', true, not(/^(?:來|訴|跑|初|點|飛|床|碼|因|源|步|火|跳|降|至|，|。|、)/)),
  ...count('條', true, not(/^(?:例|件|約|文|款|之|第|規|理)/)),
  ...count(
    '桌 隻 頭 匹 輛 架 艘 棟 幢 座 枚 顆 粒 枝 株 棵 朵 篇 冊 幅 瓶 碗 盒 箱 袋 雙 套 尊 盞 串 束 罐 筆 款 樣 堂 齣 戶 床 堆 副 具 檔 宗 樁 席',
    true,
  ),
  ...count('台', true, not(/^(?:灣|北|中|南|東|幣|股|積電|商|大|鐵|語|電(?![腦視動冰風池扇話車])|獨|海|西|上)/)),
  ...count('臺', true, not(/^(?:灣|北|中|南|東|幣|股)/)),
  ...count('部', true, not(/^(?:分|會|長|落|隊|門|位|屬|署|定)/)),
  ...count('間', true, not(/^(?:接|隔|歇|距|諜)/)),
  ...count('家', true, not(/^(?:庭|長|人|屬|鄉|族|中|園|住|境|教)/)),
  ...count('所', true, not(/^(?:以|有|得|在|謂|長|屬|需|需|轄|言|見)/)),
  ...count('處', true, not(/^(?:長|理|分|於|置|罰|以|境|方)/)),
  ...count('張', true, not(/^(?:[姓男女嫌]|老師|貼|開|力|羅|揚|犁)/)),
  ...count('份', true, not(/^(?:子|量|額)/)),
  ...count('封', true, not(/^[鎖閉殺]/)),
  ...count('本', true, not(/^(?:來|月|人|土|地|身|報|年|案|次|週|周|日|刑|國|金|校|院|市|縣|屆|季)/)),
  ...count('支', true, not(/^(?:持|出|付|援|撐|應|票|線|部)/)),
  ...count('把', true, not(/^(?:關|握|手|戲)/)),
  ...count('塊', true),
  ...count('片', true, not(/^(?:面|刻|段|中|商|酬)/)),
  ...count('場', true, not(/^(?:所|地|景|面|合|域|邊|館)/)),
  ...count('次', true, not(/^(?:要|子|長|日|級|序|貸|於|元|數|男|女|產業)/)),
  ...count('屆', true, not(/^滿|時/)),
  ...count('項', true, not(/^(?:目|鍊|圈|第)/)),
  ...count('則', true, not(/^[是為，]/)),
  ...count('股', true, not(/^(?:市|價|東|票|份|息|利|權|災|長|金|王|匯|民)/)),
  ...count('口', true, not(/^(?:角|罩|腔|頭|中|味|碑|供|氣|水|號|岸)/)),
  ...count('票', false, not(/^(?:價|選|房|據|券|數|源|面)/)),
  ...count('班', true, not(/^(?:上|級|表|長|師|機$)/)),
  ...count('組', true, not(/^(?:織|成|長|合|員|團|閣|隊)/)),
  ...count('隊', false, not(/^(?:員|長|伍|友|史|形)/)),
  ...count('對', true, not(/^(?:於|手|外|此|方|象|話|比|抗|面|立|岸|應|中|美|台|決|戰)/)),
  ...count('批', true, not(/^(?:評|准|判|示|發|次|民|執|國)/)),
  ...count('類', true, not(/^[似別比股]/)),
  ...count('種', true, not(/^[植族子下種]/)),
  ...count('聲', true, not(/^[明稱請押音勢望援量浪]/)),
  ...count('句', true),
  ...count('字', false, not(/^[幕典眼體條母]/)),
  ...count('頁', false, not(/^[面岩]/)),
  ...count('門', true, not(/^(?:口|檻|診|外|前|市|號|牌|縫|票|生|窗|派)/)),
  ...count('包', true, not(/^(?:括|含|裝|圍|商|機|容|庇|廂|裹|辦)/)),
  ...count('杯', true, not(/^[葛]/)),
  ...count('盤', true, not(/^[中後整勢面]/)),
  ...count('帖 桶 滴 團 發 輪 波 局', true, not(/^[，。勢面長體員生現表展展布出理道制]/)),
  ...count('步', false, not(/^[驟入行調伐道兵]/)),
  ...count('回', false, not(/^[家來到應答合歸升收復饋]/)),
  ...count('趟', true),
  ...count('攤', false, not(/^[販商位]/)),
  ...count('通', true, not(/^(?:[過常知車訊路行往告報勤風膨貨緝商用融霄識宵牒力]|話|電(?!話)|$)/)),
  ...count('面', true, is(/^(?:[金銀銅獎盾銘]牌|[國黨錦會軍]?旗|鏡|鼓|牆|牌)/)),
  ...count('架次 班次 車次 航班 例 劑 床', true, not(/^[如外子行]/)),
]

const NOT_PEOPLE = /^(?:[稱類生才均民物家權力員選口為次行數手際道心格群文性潮]|在[，。]|士|馬)/

/** Things that are counted without a classifier: 7人, 20縣市, 1死2傷. */
const things = (not: Test): UnitForm[] => [
  ...count('人', false, not(NOT_PEOPLE)),
  ...count(
    '人次 人口 戶 國 縣市 個縣市 校 店 歲女童 字 站 席 場次 案 洞 件次 棟次 車 船',
    false,
    several(not(/^[家際會內民中立防產道園長員體語軍有]/)),
  ),
  ...count('死', false, not(/^[亡者刑罪角]/)),
  ...count('傷', false, not(/^[者害口心勢亡]/)),
]

/** What things are counted in. */
export const createCountForms = ({ write }: ChineseScript): readonly UnitForm[] => {
  const tests =
    (wanted: boolean): Test =>
    (pattern) => {
      const written = write(pattern)
      return ({ after }) => written.test(after) === wanted
    }
  return write([...classifiers(tests(false), tests(true)), ...things(tests(false))])
}
