/** The time of day that may follow a date: group `half` (上午, pm), `hour`, `minute`, `second`, `zone`. */
export const CLOCK =
  '(?:[\\sT,，|｜]{0,4}(?:[（(]?(?:(?:星期|週|周|礼拜)?[一二三四五六日天月火水木金土](?:曜日?)?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6})[)）]?)?' +
  '[\\sT,，|｜]{0,4}(?:at )?(?<half>上午|下午|中午|凌晨|清晨|早上|晚上|晚間|傍晚|午前|午後)?\\s?' +
  '(?<hour>\\d{1,2})(?:[:：](?<minute>\\d{2})(?:[:：](?<second>\\d{2})(?:\\.\\d{1,6})?)?|[時时點点](?:(?<hanMinute>\\d{1,2})分)?)' +
  '(?!\\d)\\s?(?<latinHalf>[AaPp]\\.?[Mm]\\b\\.?)?\\s?(?<zone>Z\\b|(?:GMT|UTC)?[+-]\\d{2}:?\\d{2}|GMT|UTC|JST|E[SD]T|C[SE]ST|BST|P[SD]T)?)?'

/** Minutes east of UTC by name. CST is Taipei's and Beijing's as often as Chicago's, so it tells nothing. */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  GMT: 0,
  UTC: 0,
  JST: 540,
  EST: -300,
  EDT: -240,
  PST: -480,
  PDT: -420,
  BST: 60,
  CEST: 120,
}

const AFTERNOON = /^(?:下午|晚上|晚間|傍晚|午後|p)/i
const MORNING = /^(?:上午|凌晨|清晨|早上|午前|a)/i

type Groups = Readonly<Record<string, string | undefined>>

/** The time of day in the groups of `CLOCK`; `hour` is `null` where there was none. */
export const readClock = (groups: Groups) => ({
  hour:
    groups['hour'] === undefined ? null : hourOf(Number(groups['hour']), groups['half'] ?? groups['latinHalf'] ?? ''),
  minute: Number(groups['minute'] ?? groups['hanMinute'] ?? 0),
  second: Number(groups['second'] ?? 0),
  offset: offsetOf(groups['zone']),
})

const hourOf = (hour: number, half: string): number => {
  if (AFTERNOON.test(half)) return hour < 12 ? hour + 12 : hour
  return MORNING.test(half) && hour === 12 ? 0 : hour
}

const offsetOf = (zone: string | undefined): number | null => {
  const numeric = /([+-])(\d{2}):?(\d{2})/.exec(zone ?? '')
  if (numeric) return (numeric[1] === '-' ? -1 : 1) * (Number(numeric[2]) * 60 + Number(numeric[3]))
  return ZONES[zone ?? ''] ?? null
}
