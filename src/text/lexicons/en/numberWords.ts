/** English words for numbers. */
export const UNITS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, n) => [word, n]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, n) => [word, (n + 2) * 10]),
);

/** What a number before them is multiplied by; the short forms stand after money only. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** The small magnitudes as they are written close to a figure: "$40m", "€3bn". */
export const SHORT_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** "dozens of", "hundreds of": nobody counted, but two of them it must be. */
export const VAGUE_COUNTS: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2e3],
  ['millions', 2e6],
  ['billions', 2e9],
]);

/** "Tens of thousands": how many times over. */
export const VAGUE_TIMES: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1000],
]);

const ORDINAL_UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth';

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_UNITS.split(' ').map((word, n): [string, number] => [word, n + 1]),
  ['thirtieth', 30],
]);

/** What a whole is cut into: "two-thirds", "three quarters". */
export const FRACTION_PARTS: ReadonlyMap<string, number> = new Map([
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);

/** Verbs that tell by how many times something grew or shrank. */
export const MULTIPLYING: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['halved', 0.5],
  ['halving', 0.5],
]);

/** Behind an ordinal they make an idiom that ranks nothing: "a second time", "a third party". */
export const ORDINAL_IDIOMS: ReadonlySet<string> = new Set(
  (
    'time times party parties world hand class degree person thought thoughts nature half guess fiddle look chance wind ' +
    'floor since until among like home homes hour hours minute minutes second seconds day days half-year'
  ).split(' '),
);
