/** Words, lower case, that tell whether the mark beside them ends a sentence. */
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** A letter after one of these counts things and is nobody's initial: "Plan B. Lind said". */
export const LETTERED_THINGS = list(
  `act annex appendix article block building camp category chapter class court division exhibit flight gate grade group hall hepatitis influenza lane
league line model option page part phase pier plan platform point row schedule section series stand terminal tier title type unit vitamin volume war ward zone`,
);

/** Names that are written with an exclamation mark. */
export const EXCLAIMED_NAMES = list('yahoo jeopardy oklahoma wham mia joomla airplane mother');

/** Amounts that open a sentence with a capital and are part of no name. */
export const AMOUNT_OPENERS = list('tens dozens scores hundreds thousands millions billions hours days weeks months');

/** In front of a colon, these say who made the picture whose caption they stand in: "The ferry at noon. Photograph: Ann Lind". */
export const PICTURE_LABELS = 'Images?|Photos?|Photographs?|Photography|Pictures?|Illustrations?|Graphics?|Videos?';

/** How the names of web sites end: "Lind.Com", "Trains.Net". */
export const DOMAIN_ENDINGS = list('com net org edu gov info biz co uk io tv js app');

/** Zones of time written as words: "9 a.m. Eastern". */
export const TIME_ZONES = list('eastern central mountain pacific greenwich zulu');
