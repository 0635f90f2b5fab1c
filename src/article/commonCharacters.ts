/**
 * The Han characters that Chinese and Japanese news uses most, in both scripts. A text decoded with the wrong table
 * is full of characters that hardly anybody writes, so the share of these tells a right decoding from a wrong one.
 */
const COMMON_HAN =
  '的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡' +
  '用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實' +
  '日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并並物手应應战戰向头頭文' +
  '体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通教儿兒原东東声聲提立及比员員解' +
  '水名真论論处處走义義各入几幾口认認条條平系气氣题題活尔爾更别別打女变變四神总總何电電数數安少报報才结結反受目太量再感建务務做接必' +
  '场場件计計管期市直德资資命山金指克许許统統区區保至队隊形社便空决決治展马馬科司五基眼书書非则則听聽白却卻界达達光放强強即像难難且' +
  '权權思王象完设設式色路记記南品住告类類求据據程北边邊死张張该該交规規万萬取拉格望觉覺术術领領共确確传傳师師观觀清今切院让讓识識候' +
  '带帶导導争爭运運台臺北警報導今昨元億亿円県県市町東京都首相会社発表調査年前後午日本政府大学新聞国際経済関係者男女車気電話店長部長'

/** The Hangul syllables that Korean uses most. */
const COMMON_HANGUL =
  '이다는의가을를에하고지도로은한사자기시인어대나리서으정일수있라해들것그보아부과장전니만원제년상여주었게국구관조동성면생세할적된했까지와' +
  '신경소내공위미선방모민금무우결중계거안요당실차개진법회단통재연용문유행물발마비르스트오분화'

const common = new Set(COMMON_HAN + COMMON_HANGUL)

/** Characters that stand in any East Asian text: kana, CJK marks, full-width ASCII, typographic quotation marks and dashes. */
const ORDINARY = /[\u3000-\u30FF\uFF01-\uFF60\uFFE0-\uFFE6\u2010-\u2027\u2030-\u203B\u2100-\u22FF\u25A0-\u26FF]/

/** Whether a character beyond ASCII is one that East Asian news is made of. */
export const isCommon = (character: string): boolean => common.has(character) || ORDINARY.test(character)
