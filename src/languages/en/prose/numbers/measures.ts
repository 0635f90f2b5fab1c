import { createMeasures } from '../../../_shared/said/measures.ts'

/** 42.3 kilometers, 130 mph, an 18-month ; not 5m, which may be a million. */
export const measureBehind = createMeasures({
  words: `
    km: km, kilometer, kilometers, kilometre, kilometres, km/h, kmh, kph
    m: meter, meters, metre, metres
    cm: cm, centimeter, centimeters, centimetre, centimetres
    mm: mm, millimeter, millimeters, millimetre, millimetres
    mi: mile, miles, mph
    yd: yard, yards
    ft: ft, foot, feet
    in: inch, inches
    kn: knot, knots
    nmi: nautical mile, nautical miles
    km2: sq km, square kilometer, square kilometers, square kilometre, square kilometres
    m2: square meter, square meters, square metre, square metres
    mi2: square mile, square miles
    ft2: sq ft, square foot, square feet
    m3: cubic meter, cubic meters, cubic metre, cubic metres
    ac: acre, acres
    ha: hectare, hectares
    kg: kg, kilo, kilos, kilogram, kilograms
    g: gram, grams
    t: ton, tons, tonne, tonnes
    oz: ounce, ounces
    l: liter, liters, litre, litres
    gal: gallon, gallons
    bbl: barrel, barrels
    year: year, years
    month: month, months
    week: week, weeks
    day: day, days
    hour: hour, hours
    minute: minute, minutes
    second: second, seconds
    degree: degree, degrees, °c, °f
    mg: milligram, milligrams
    dB: decibel, decibels
    age: year-old, years old, years of age, year-olds
  `,
  gap: '[ -]?',
  edge: '(?![a-z])',
})
