/** Measures as news prints them, each spelling with the one name its figures bear. */

const FORMS: readonly (readonly [unit: string, forms: string])[] = [
  ['kilometre', 'km kms kilometre kilometer kilometres kilometers'],
  ['metre', 'm metre meter metres meters'],
  ['centimetre', 'cm cms centimetre centimeter centimetres centimeters'],
  ['millimetre', 'mm millimetre millimeter millimetres millimeters'],
  ['mile', 'mile miles'],
  ['yard', 'yard yards yd yds'],
  ['foot', 'ft foot feet'],
  ['inch', 'inch inches'],
  ['kilogram', 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['gram', 'gram grams gramme grammes'],
  ['tonne', 'tonne tonnes'],
  ['ton', 'ton tons'],
  ['pound', 'lb lbs pound pounds'],
  ['ounce', 'oz ounce ounces'],
  ['litre', 'litre liter litres liters'],
  ['millilitre', 'ml millilitre milliliter millilitres milliliters'],
  ['gallon', 'gallon gallons'],
  ['barrel', 'barrel barrels'],
  ['acre', 'acre acres'],
  ['hectare', 'ha hectare hectares'],
  ['square kilometre', 'km² sqkm'],
  ['square metre', 'm²'],
  ['mile per hour', 'mph'],
  ['kilometre per hour', 'kph kmh km/h kmph'],
  ['knot', 'knot knots'],
  ['kilowatt', 'kw kilowatt kilowatts'],
  ['megawatt', 'mw megawatt megawatts'],
  ['gigawatt', 'gw gigawatt gigawatts'],
  ['megawatt-hour', 'mwh'],
  ['kilowatt-hour', 'kwh'],
  ['megabyte', 'mb megabyte megabytes'],
  ['gigabyte', 'gb gigabyte gigabytes'],
  ['degree Celsius', '°c'],
  ['degree Fahrenheit', '°f'],
];

/** `"km"`, `"kilometers"` → kilometre. */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap(([unit, forms]) => forms.split(' ').map((form): [string, string] => [form, unit])),
);

/** The names alone, and what words before them make of them. */
export const MEASURE_UNITS: ReadonlySet<string> = new Set(
  [...MEASURES.values(), 'degree'].flatMap((unit) => [
    unit,
    `square ${unit}`,
    `cubic ${unit}`,
    `nautical ${unit}`,
    `${unit} per hour`,
  ]),
);

/** Words before a measure that make another one of it: "square miles", "nautical miles". */
export const MEASURE_KINDS: ReadonlySet<string> = new Set(['square', 'cubic', 'nautical']);

/** Counted in the singular before a noun: "a 12-member panel", "the 40-seat hall". */
export const HYPHENATED_NOUNS: ReadonlySet<string> = new Set(
  (
    'member seat bed room bedroom storey story page point person people man woman vehicle car carriage truck ship boat ' +
    'nation country team player judge state city lane count goal run game match kiloton megaton hole part unit home house ' +
    'employee passenger student'
  ).split(' '),
);

/** Lengths of time are told by the dates of an article. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  'minute hour day night week weekend fortnight month quarter year decade century yr hr min mth'.split(' '),
);

/** Units of numbers that count nothing by themselves: two of them are alike only when they are of one thing. */
export const RATIO_UNITS: ReadonlySet<string> = new Set(['percent', 'percentage point', 'share', 'fold', 'ordinal']);
