/** The small words around reporting words and their subjects, by what they show there; lower case. */
const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Behind one of these a past participle is passive: "was told". */
export const PASSIVE_AUXILIARIES = set("is are was were be been being 's get gets got");

/** Past forms that behind these are always passive, without -ed. */
export const PASSIVE_FORMS = set('told said hit read seen thought sworn');

/** Before a word that is a noun as well as a reporting verb they make it a noun: "the call", "a recent report". */
export const NOUN_MAKERS = set(
  "a an the his her its their our my this that these those no any some of for in on with by about to from 's and recent new official news media early first false public",
);

/** Before "to say" they report: "went on to say", "had this to say". */
export const CHAIN_VERBS = set('went going goes go continued continues proceeded began had has on came took');

/** Behind a reporting verb at the end of a quotation they are no subject in second place. */
export const NEVER_INVERTED = set('that he she they it there');

/** They make one thing of a noun for many: "a press call". */
export const SINGLE_DETERMINERS = set('a an this that each every');

/** They open the relative clause that a cue stands in. */
export const RELATIVE_WORDS = set("who who's which that whose");

/** Behind the comma after a cue that interrupts a clause they open another clause, not the rest of it. */
export const NO_REST = set('who which as when while');

/** They open a clause of their own inside a noun phrase: the verb that follows is not the main one. */
export const INNER_CLAUSE = set(
  'who which whom whose that where when whether why how while because after before as since although though if until',
);

/** Between a cue and the quotation they open a clause that the cue does not reach into. */
export const BEYOND_CUE = set('and but because after when');

/** They may lead from the reported clause to the next reporting words. */
export const CUE_JOINS = set('and but while although though whereas yet or which who as when whom even');

/** They end what is reported before the next reporting words. */
export const CUE_SPLITS = set('and but while whereas although though');

/** Between a quotation and a subject behind it: that subject is of another clause. */
export const CLAUSE_BREAKS = set('and but while whilst whereas as when although though that which who because if');

/** Behind the comma after a source they go on about the source. */
export const SOURCE_GOES_ON = set('who which whose and a an');

/** Between a verb and its clause: "said in a letter to the board on Monday that". */
export const BETWEEN_VERB_AND_CLAUSE = set(
  'on in at during after before earlier late later last this yesterday today tonight via through to of by from over ,',
);

/** Parts of time that stand behind a reporting verb: "said last week that". */
export const TIME_BEHIND_VERB = set('week month year morning afternoon evening night day today yesterday tonight');

/** Adverbs that stand between a reporting verb and its clause. */
export const ADVERBS_BEHIND_VERB = set('earlier later also again once');

/** No clause without "that" opens with one of these. */
export const NO_BARE_CLAUSE = set('so as and but or about for with against when while because than');

export const OBJECT_PRONOUNS = set('him them us me her');

/** They open the noun phrase of the person told: "told her board". */
export const ADDRESSEE_DETERMINERS = set('the a an his her their its our my');

/** They open a sentence without being part of it: "But Lind", "Earlier, Lind". */
export const OPENING_ADVERBS = set(
  'but and so yet meanwhile separately earlier later however then still also according',
);

/** Those of them that no comma follows. */
export const BARE_OPENERS = set('but and so yet then still also');

/** Behind an unknown verb: "shot back". */
export const VERB_PARTICLES = set('back out in on up');

/** Past forms without -ed that news copy puts before a quotation. */
export const STRONG_PASTS = set('shot went cut put began spat wept hit');

/** They tie a name or an office behind a noun that may be a subject: "said the head of". */
export const SUBJECT_LINKS = set('of for from at with');

/** Days between a subject and its verb. */
export const DAY_ADVERBS = set('today yesterday tonight tomorrow afterwards afterward');

/** Nouns of time between a subject and its verb: "Lind last week said". */
export const TIME_BEFORE_VERB = set('week month year morning afternoon evening night times time day days');

/** They stand before such a noun. */
export const TIME_LEADS = set(
  'on in this last next several many three two that late early earlier later each every one same',
);

/** Between commas they open what is told of the name before: "Lind, speaking in Accra,". */
export const APPOSITION_OPENERS = set(
  'who whose which a an the of from in at his her its now then also both formerly one speaking himself herself however meanwhile too for with like along and',
);

/** Determiners that are left out when the noun phrase is printed as a role. */
export const PHRASE_DETERMINERS = ['a', 'an', 'the', 'his', 'her', 'its', 'their', 'our', 'one', 'another'] as const;

/** Words of a role that tell nothing of it. */
export const ROLE_NOISE = set('the a an of for mr former then and in s');

/** Before "called" they show a name for something, nobody's words: "is commonly called “apps”". */
export const CALLED_LEADS = set('so is are was were be been being also commonly often sometimes ,');

/** Small words that titles leave without a capital. */
export const TITLE_SMALL_WORDS = set('a an the of and or in on at to for with by from de la &');

/** Behind the name of somebody who "said" they go on about when and where. */
export const BEHIND_SPEAKER = ['on', 'in', 'at', 'during', 'after', 'before', 'of'] as const;

/** No role goes on over one of these. */
export const ROLE_STOPS = set(
  'another one both a an the his her its their our my your this that these those and or but with by from to in on at as said says told after before while when where who which whose for of than also not is are was were has had have been into over against about',
);

/** In front of a role, with a hyphen: "then-president". */
export const ROLE_PREFIXES = ['then', 'ex', 'vice', 'co', 'deputy'] as const;

/** Behind a role, with a hyphen: "mayor-elect". */
export const ROLE_SUFFIXES = ['elect', 'designate', 'general'] as const;

/** Endings of adjectives in front of roles: "regional", "executive". */
export const ROLE_ADJECTIVE_ENDINGS = ['al', 'ive', 'ian', 'ing', 'ary'] as const;

/** With "'s" behind them they are no names: "He's" is no Mr Hess. */
export const CONTRACTED_WITH_S = [
  'he',
  'she',
  'it',
  'that',
  'there',
  'here',
  'what',
  'who',
  'where',
  'how',
  'let',
  'this',
  'one',
] as const;

/** Behind a name and a hyphen they tell something of it: "California-based". */
export const NAME_COMPOUNDS = ['based', 'born', 'style', 'era', 'wide', 'like', 'only', 'run'] as const;

/** The Arabic article as it stands before a name, with a hyphen. */
export const ARABIC_ARTICLES = ['al', 'el', 'ad', 'as', 'ash', 'ar', 'an', 'az', 'at', 'ul', 'ol'] as const;

/** The reporter's verbs in what would be somebody's speech: a mark is missing, or there is none. */
export const REPORTERS_VERBS = ['said', 'says', 'added', 'told', 'asked'] as const;
export const POST_REPORTING_VERBS = ['said', 'says', 'wrote', 'writes', 'tweeted', 'posted', 'told'] as const;
export const BLOCK_REPORTING_VERBS = ['said', 'says', 'told', 'added', 'wrote'] as const;

/** The first person, as it is written. */
export const FIRST_PERSON = ['I', 'we', 'We', 'my', 'My', 'our', 'Our', 'us'] as const;

/** Papers that speak for those who wrote them: "a statement from the board". */
export const AUTHORED_NOUNS = set('statement letter memo post tweet email e-mail report announcement message');

/** Offices of those who are called leaders. */
export const LEADING_OFFICES = [
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'leader',
  'king',
  'queen',
  'dictator',
] as const;
