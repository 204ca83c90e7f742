/** Words that make a number rough or a limit, and that tell whether it counts. */

const list = (words: string): readonly string[] => words.split(', ');

export const ABOUT = list(
  'about, around, roughly, nearly, almost, approximately, approx, approx., some, an estimated, estimated, close to, in the region of, circa, an average of, on average',
);
export const AT_LEAST = list(
  'at least, more than, over, upward of, upwards of, no fewer than, no less than, not less than, exceeding, above, in excess of, a minimum of, just over, well over',
);
export const AT_MOST = list(
  'up to, at most, no more than, not more than, fewer than, less than, under, below, as many as, as much as, a maximum of, just under, at the most',
);

/** What a casualty count may stand without a noun beside: "killed 12", "40 wounded". */
export const CASUALTY_BEFORE =
  /\b(?:kill(?:ed|s|ing)|wound(?:ed|s|ing)|injur(?:ed|es|ing)|leaving|left|arrest(?:ed|s|ing)|detain(?:ed|s|ing)|rescu(?:ed|es|ing)|toll (?:to|of|at|rose to|stood at|reached)) $/i;
export const CASUALTY_AFTER =
  /^ (?:(?:others?|more|were|was|had been|have been|are|people) )*(?:killed|dead|wounded|injured|hurt|missing|arrested|detained|rescued|displaced|hospitali[sz]ed|died|shot down|intercepted|unaccounted)\b/i;

/** A number in one clause with one of these counts something: "the toll rose to 44 from 36". */
export const COUNTING_NOUNS =
  /\b(?:death toll|tolls?|totals?|numbers?|counts?|tall(?:y|ies)|population|membership|attendance|turnout|capacity|deaths|cases|seats|fatalities|injuries|casualties|figures?|headcount|workforce|majority|records?|averages?|index|score|lead)\b/i;

const NUMBERED: readonly string[] = (
  'page pages p pp route road highway flight room boeing airbus article section no nos number model channel ' +
  'unit chapter line gate bus train resolution case act rule order form serial code platform level suite ' +
  'apartment box lot paragraph psalm index type class version'
).split(' ');

/** A figure behind one of these names a thing and counts nothing: "Article 5", "No. 10", "aged 12". */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set([
  ...NUMBERED,
  ...(
    'motorway interstate articles sections numbers grade phase stage round week day year season episode part ' +
    'volume group district ward sector zone area aged age ages formula apollo windows iphone covid top world ' +
    'division battalion brigade proposition title amendment pier terminal fortune game set seat row category ' +
    'option question player runway camp checkpoint stand exit junction mile size'
  ).split(' '),
]);

/** The same of four figures that might be a year: "Flight 1549", "page 2010", "at 1500". "Season 2019" and "year 2019" are years. */
export const NUMBERED_NO_YEAR: ReadonlySet<string> = new Set([
  ...NUMBERED,
  ...'building bill mark at regulation directive decision decree law report document'.split(' '),
]);
