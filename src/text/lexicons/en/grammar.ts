/** The small words of English grammar, lower case, as the readers of names, cues and clauses need them. */
const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const PERSONAL_PRONOUNS = set("he she they it we i you who one he's she's");

export const DETERMINERS = set(
  'a an the his her its their our my this these those another some many several other most no two three four five six both each every one all any few more',
);

/** Determiners that stand for people by themselves: "several said". */
export const QUANTITIES = set('some many several others another both most few two three one each all');

export const PREPOSITIONS = set(
  'of for from at in on to with by into over under between among about against during after before since until through near outside inside within across behind as like per upon amid towards toward despite beneath beside alongside throughout via',
);

/** Prepositions that tie a noun to the noun before it: "a spokesman for", "the head of", "officials in". */
export const LINKS = set('of for from at in with to on');

/** Prepositions of place that do so behind a noun for people: "residents near", "a sign outside". */
export const PLACE_LINKS = set(
  'outside inside near behind beside along across around under within throughout alongside above',
);

/** Prepositions that are never conjunctions: what follows one is no subject. */
export const HANGING = set('of for from at in on with to by into over under through across near about');

export const CONJUNCTIONS = set(
  'and but or nor yet while when because although though if whether that which who whom whose so than as where since after before until unless whereas however',
);

/** Auxiliaries and adverbs that stand between a subject and its verb. */
export const AUXILIARIES = set(
  "has have had is was are were be been being do does did will would shall should can could may might must also later not never n't reportedly then already just only even still once again now repeatedly publicly previously recently earlier first further often always simply quickly immediately himself herself themselves itself both all hasn't haven't hadn't didn't doesn't wouldn't don't won't",
);

export const MODALS = set('will would shall should can could may might must');

/** They open a phrase in front of the subject: "On Monday, …". */
export const OPENING_PREPOSITION = set(
  'in on at after before during since for from with by as despite following amid under through within about over',
);
