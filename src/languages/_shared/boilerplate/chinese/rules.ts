import { inOrder } from '../../../../text/spans.ts'
import type { BoilerplateRules } from '../../../parts/boilerplate.ts'
import { STYLE_RULE } from '../common.ts'
import {
  compactDate,
  dayFirstDate,
  hanDate,
  hanNumeralDate,
  monthFirstDate,
  numericDate,
  republicDate,
  republicNumericDate,
} from '../dates.ts'
import { placesOf } from '../spans.ts'
import { chineseAdverts } from './adverts.ts'
import { chineseCaptionEnds, chineseInnerCaptions, chineseOpensCaption } from './captions.ts'
import { chineseCreditLine, chineseCredits } from './credits.ts'
import { chineseHelpNotices } from './help.ts'
import { endsChinesePage, headsOtherChineseStories, isChineseFurniture } from './lines.ts'
import { chinesePointers } from './pointers.ts'

/** How Chinese pages frame a story. Both scripts share it, since pages of one quote and copy pages of the other. */
export const chineseBoilerplate: BoilerplateRules = {
  dates: [
    numericDate,
    hanDate,
    hanNumeralDate,
    compactDate,
    republicDate,
    republicNumericDate,
    monthFirstDate,
    dayFirstDate,
  ],
  endsSentence: (line) => /[。！？!?…][」』”"）)】]*$/u.test(line) || /[\p{Script=Han}]\.$/u.test(line),
  headsOtherStories: headsOtherChineseStories,
  endsPage: endsChinesePage,
  isFurniture: isChineseFurniture,
  intrusions: (line) =>
    [
      ...chinesePointers(line),
      ...chineseHelpNotices(line),
      ...chineseAdverts(line),
      ...placesOf(line, STYLE_RULE),
    ].sort(inOrder),
  credits: chineseCredits,
  creditLine: chineseCreditLine,
  couldBeReporters: () => false,
  captionEnds: chineseCaptionEnds,
  innerCaptions: chineseInnerCaptions,
  opensCaption: chineseOpensCaption,
  // 相關新聞 · 欄目 · 共12條 ; not 互不相關的兩案
  unlikelyTitle: (line) => /^(?:相[關关]|公告|欄目|栏目)|\d[条條]/.test(line),
  dateWords:
    /發布|發佈|发布|出版|上架|更新|修改|時間|时间|日期|最後|最新|刊登|上線|建立|於|[來来]源|記者|编辑|Published|Updated|at|on/giu,
}
