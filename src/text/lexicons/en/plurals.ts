/** Plurals that rules do not give, and words in -s that are none. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['geese', 'goose'],
  ['mice', 'mouse'],
  ['oxen', 'ox'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['halves', 'half'],
  ['thieves', 'thief'],
  ['wolves', 'wolf'],
  ['shelves', 'shelf'],
  ['calves', 'calf'],
  ['loaves', 'loaf'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['movies', 'movie'],
  ['calories', 'calorie'],
  ['rookies', 'rookie'],
  ['cookies', 'cookie'],
  ['ties', 'tie'],
  ['lies', 'lie'],
  ['shoes', 'shoe'],
  ['excuses', 'excuse'],
  ['abuses', 'abuse'],
  ['uses', 'use'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['heroes', 'hero'],
  ['tomatoes', 'tomato'],
  ['potatoes', 'potato'],
  ['volcanoes', 'volcano'],
  ['torpedoes', 'torpedo'],
  ['tornadoes', 'tornado'],
]);

/** The same in singular and plural. */
export const INVARIANT_NOUNS: ReadonlySet<string> = new Set(
  (
    'aircraft spacecraft watercraft hovercraft cattle sheep deer fish police personnel staff series species ' +
    'headquarters yen yuan renminbi bitcoin offspring infantry livestock'
  ).split(' '),
);

/** End in -s and are no plural nouns. */
export const NOT_PLURALS: ReadonlySet<string> = new Set(
  (
    'is was has does his hers its this thus us yes as less plus minus across perhaps always besides towards afterwards ' +
    'upwards downwards overseas news politics economics physics athletics mathematics diabetes measles lens gas bus ' +
    'says goes sometimes nowadays else whereas various previous serious dangerous famous religious anonymous numerous ' +
    'enormous ambitious suspicious precious indigenous continuous simultaneous consecutive corps chaos cosmos bias'
  ).split(' '),
);

/** Plural in form before the noun that is counted: "three sports cars", "two arms dealers". */
export const PLURAL_MODIFIERS: ReadonlySet<string> = new Set(
  'sports arms weapons goods sales systems communications operations savings customs human-rights rights narcotics explosives drugs singles doubles'.split(
    ' ',
  ),
);

/** Nouns that "one" counts in earnest: "one soldier was killed". */
export const COUNTED_AS_ONE: ReadonlySet<string> = new Set(
  (
    'person man woman child boy girl baby civilian soldier officer policeman policewoman firefighter worker resident ' +
    'passenger driver pilot student teacher journalist protester protestor migrant prisoner hostage guard bystander ' +
    'victim suspect patient miner sailor fighter militant gunman aircraft drone missile helicopter tank ship boat vessel ' +
    'building house home vehicle car bus train bridge'
  ).split(' '),
);
