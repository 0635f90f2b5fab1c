import type { Pair, SpacedContext, SpacedUnitForm } from '../../parts/spaced/units.ts'

const form = (word: string, extra: Partial<SpacedUnitForm> = {}): SpacedUnitForm => ({
  form: word,
  unit: null,
  kind: 'measure',
  factor: 1,
  noun: false,
  exact: false,
  fits: null,
  ...extra,
})

/** A unit with its plural: foot|feet; mile takes an s. A low line is a space. */
const both = (word: string): readonly [string, string] => {
  const [one = '', many = `${one}s`] = word.split('|')
  return [one.replaceAll('_', ' '), many.replaceAll('_', ' ')]
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/).flatMap(both)

const exact = (list: string): SpacedUnitForm[] => list.split(' ').map((word) => form(word, { exact: true }))

const SIDES = words(
  'mile yard foot|feet inch|inches metre meter kilometre kilometer centimetre centimeter decimetre decimeter millimetre millimeter',
)
const LENGTHS = words(
  'micrometre micrometer micron nanometre nanometer picometer furlong fathom nautical_mile light_year light-year',
)
const AREAS = [...SIDES.map((side) => `square ${side}`), ...words('acre hectare')]
const VOLUMES = [
  ...SIDES.map((side) => `cubic ${side}`),
  ...words(
    'gallon litre liter millilitre milliliter barrel pint quart bushel teaspoon tablespoon cup fluid_ounce acre-foot|acre-feet',
  ),
]
const SPEEDS = ['per hour', 'an hour', 'per second', 'a second', 'per minute', 'a minute'].flatMap((time) =>
  SIDES.map((side) => `${side} ${time}`),
)
const RATES = ['a minute', 'per minute', 'an hour', 'per hour'].flatMap((time) =>
  words('beat breath revolution').map((one) => `${one} ${time}`),
)
const WEIGHTS = words(
  'ton tonne metric_ton metric_tonne short_ton long_ton megaton kiloton kilogram kilogramme kilo gram gramme milligram milligramme microgram microgramme ounce lb carat drachma',
)
const POWERS = words(
  `watt kilowatt megawatt gigawatt terawatt kilowatt-hour kilowatt_hour megawatt-hour megawatt_hour gigawatt-hour gigawatt_hour terawatt-hour terawatt_hour joule kilojoule calorie kilocalorie
  volt kilovolt amp ampere horsepower|horsepower lumen becquerel sievert millisievert microsievert`,
)
const DATA = words(
  'byte kilobyte megabyte gigabyte terabyte petabyte exabyte bit kilobit megabit gigabit pixel megapixel hertz|hertz kilohertz|kilohertz megahertz|megahertz gigahertz|gigahertz',
)
const TIMES = words(
  'minute hour day week fortnight month year decade century|centuries millennium|millennia millisecond microsecond nanosecond hr min',
)
const OTHERS = words(
  'decibel radian turn lap millibar hectopascal pascal kilopascal basis_point part_per_million|parts_per_million part_per_billion|parts_per_billion',
)

/** 36 degrees: also a mark of school or of a crime, which have their own noun: 12 degrees from universities. */
const isDegree = ({ after }: SpacedContext): boolean => !/^ (?:from|in [a-z]|of (?:freedom|separation))/.test(after)

const DEGREES = [
  '',
  ' celsius',
  ' fahrenheit',
  ' centigrade',
  ' c',
  ' f',
  ' kelvin',
  ' north',
  ' south',
  ' east',
  ' west',
]

/** 2m tall, 100m ; not 5m people, which the number has taken, and no I'm */
const isMetre = ({ after }: SpacedContext): boolean => !/^['’]/.test(after)
/** 5 in long ; not 5 in six */
const isInch = ({ before, after }: SpacedContext): boolean =>
  /(?:feet|foot|ft)[ ]?(?:and )?$/.test(before) || /^\.? (?:long|wide|tall|high|deep|thick)\b/.test(after)
/** a 12-stone man, 12 stone ; not 12 stone houses */
const isStone = ({ after }: SpacedContext): boolean => /^(?:$|[.,;)]| (?:and|in weight|to|\d))/.test(after)
/** 5 seconds ; not 5 second homes */
const isSecond = ({ hyphen }: SpacedContext): boolean => hyphen

const plain = [SIDES, LENGTHS, AREAS, VOLUMES, SPEEDS, RATES, WEIGHTS, POWERS, DATA, TIMES, OTHERS].flatMap((list) =>
  list.map((word) => form(word)),
)

const percent = (word: string, unit = '%', extra: Partial<SpacedUnitForm> = {}): SpacedUnitForm =>
  form(word, { unit, kind: 'percent', ...extra })

/** Units that measure. The longest form that fits wins. */
export const measureForms: readonly SpacedUnitForm[] = [
  ...['%', '％', 'percent', 'per cent', 'pct', 'percents', 'percentage', 'pc'].map((word) => percent(word)),
  ...[
    'percentage points',
    'percentage point',
    'percent points',
    'per cent points',
    'pp',
    'ppt',
    'ppts',
    '%-points',
    '% points',
  ].map((word) => percent(word, 'pp')),
  ...plain,
  form('seconds'),
  form('second', { fits: isSecond }),
  ...['pounds', 'pound', 'lbs'].map((word) => form(word)),
  form('stone', { fits: isStone }),
  ...DEGREES.flatMap((tail) => [`degrees${tail}`, `degree${tail}`, `°${tail.trim()}`, `° ${tail.trim()}`]).map((word) =>
    form(word.trim(), { fits: isDegree }),
  ),
  ...['℃', '℉', 'º'].map((word) => form(word)),
  form('m', { exact: true, fits: isMetre }),
  form('in', { exact: true, fits: isInch }),
  ...['"', '″', '”'].map((word) =>
    form(word, { fits: ({ after }) => /^ (?:long|wide|tall|high|deep|thick)\b/.test(after) }),
  ),
  ...exact(
    'km kms kilometers cm mm nm dm ft yd yds mi km² km2 m² m2 m³ m3 cm² cm3 ha kg kgs g mg mcg μg µg t oz lb ml mL cl l L cc tsp tbsp dB MPa kPa hPa psi bpm rpm mmHg IU',
  ),
  ...exact(
    'W kW MW GW TW Wh kWh MWh GWh TWh kV V kcal hp bhp BTU Hz kHz MHz GHz KB MB GB TB PB kB mb gb Mb Gb Mbps Gbps Kbps mbps fps dpi ppm ppb rad mSv μSv Bq',
  ),
  ...['mph', 'kph', 'kmph', 'km/h', 'km/hr', 'km/s', 'm/s', 'ft/s', 'knots', 'knot', 'mpg'].map((word) => form(word)),
  ...[
    'sq ft',
    'sq. ft.',
    'sq. ft',
    'sq m',
    'sq. m',
    'sq km',
    'sq. km',
    'sq mi',
    'sq miles',
    'sq. miles',
    'sq yards',
    'cu ft',
    'fl oz',
  ].map((word) => form(word)),
  ...['hrs', 'mins', 'secs', 'yrs', 'yr'].map((word) => form(word)),
]

/** Pairs of units that are one quantity. */
export const pairs: readonly Pair[] = [
  // 5 feet 2 inches · 5ft 2in
  { major: /^(?:feet|foot|ft)$/, minor: /^(?:inch|inches|in|ins)$/, parts: 12 },
  // 28 years and six months
  { major: /^years?$/, minor: /^months?$/, parts: 12 },
  // 2 hours 20 minutes
  { major: /^(?:hours?|hrs?)$/, minor: /^(?:minutes?|mins?)$/, parts: 60 },
  { major: /^(?:minutes?|mins?)$/, minor: /^(?:seconds?|secs?)$/, parts: 60 },
  { major: /^weeks?$/, minor: /^days?$/, parts: 7 },
  { major: /^days?$/, minor: /^hours?$/, parts: 24 },
  { major: /^(?:pounds?|lbs?)$/, minor: /^(?:ounces?|oz)$/, parts: 16 },
  { major: /^stone$/, minor: /^(?:pounds?|lbs?)$/, parts: 14 },
]
