/** How sentences open that lean on the one before, and how sentences look that tell what was known before today. */

const list = (s: string): ReadonlySet<string> => new Set(s.split(' '));

/** Somebody or something named before. */
export const LEANING_PRONOUNS = list(
  'he she it they him her them his hers its their theirs this these those that i we you my our your who which both neither either such ' +
    "he's she's it's they're that's we're i'm there's here's",
);

/** Turns of the story that is being told. */
export const LEANING_CONNECTIVES = list(
  'but and so also meanwhile however still yet instead moreover furthermore nevertheless nonetheless then later earlier ' +
    'additionally besides similarly likewise otherwise therefore thus hence or nor plus now afterwards afterward separately ' +
    'previously indeed again once elsewhere finally another other others too rather perhaps because',
);

/** What a definite noun at the start points back to when no name follows: "The company said". */
export const BACKWARD_NOUNS = list(
  'move statement announcement decision incident attack company agency man woman pair men women group officials latter ' +
    'former couple suspect report article remarks comments news measure plan development event firm country victim',
);
