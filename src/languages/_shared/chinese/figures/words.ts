import type { WordFigure } from '../../../parts/units.ts'

const half = (pattern: RegExp, qualifier: WordFigure['qualifier']): WordFigure => ({
  pattern,
  value: 50,
  unit: '%',
  kind: 'percent',
  qualifier,
  change: null,
})

const multiple = (pattern: RegExp, value: number, change: WordFigure['change']): WordFigure => ({
  pattern,
  value,
  unit: '倍',
  kind: 'multiple',
  qualifier: null,
  change,
})

/** Figures that are written without a number. */
export const wordFigures: readonly WordFigure[] = [
  // 逾半 · 過半數 · 超過半數 ; not 過半年
  half(/(?<=[逾過])半數?(?![年月天夜百小個生世輩晌途路載英公噸斤打]|[ ]?[英公])/g, 'over'),
  half(/(?<=超過|不止|突破)(?:一半|半數)/g, 'over'),
  half(/(?:大|泰)半(?![夜天年輩生])/g, 'over'),
  half(/(?<=不到|不足|未達|未過)(?:一半|半數|半)(?![年月天夜百小個歲])/g, 'under'),
  half(/(?<=(?:不到|不足|未達)[^，。；]{1,8}的)(?:一半|半數)/g, 'under'),
  half(/(?<=將?近)(?:一半|半數)(?![夜天])/g, 'about'),
  half(
    /(?<![逾過近]|超過|不止|突破|不到|不足|未達|未過|(?:不到|不足|未達)[^，。；]{1,8}的)(?:一半|半數)(?![夜天])/g,
    null,
  ),
  { ...half(/減半|腰斬|砍半/g, null), change: 'down' },
  // 打對折 · 半折 ; not 對折成三角形, 骨折
  half(/(?<=打了?|以)對折|(?<![一二兩三四五六七八九十夭骨])半折(?![斷疊磨])/g, null),
  // 半成利潤 ; not 一成半, 半成品
  { ...half(/(?<![一二兩三四五六七八九十])半成(?![品本功為立])/g, null), value: 5 },
  multiple(/倍增|翻倍|翻一倍|翻了?一?番|加倍(?=[，。；、！」）]|$|成長)/g, 2, 'up'),
  multiple(/翻了?[兩二]番/g, 4, 'up'),
]
