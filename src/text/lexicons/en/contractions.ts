/** Words written shorter than they are. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that open with an apostrophe: 'em, 'tis. */
export const CLIPPED_WORDS = words('em til tis twas cause n bout round');

/** "he's" is a pronoun and a verb; "Smith's" is a possessive. */
export const CONTRACTED = words('he she it that there here what who where how let this one');
