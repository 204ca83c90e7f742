/** Words that open a clause within a sentence. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'when while whereas because although though unless if until till since after before as once'.split(' '),
);

export const RELATIVES: ReadonlySet<string> = new Set('who which whom whose where'.split(' '));

export const COORDINATORS: ReadonlySet<string> = new Set('and but or yet so nor then'.split(' '));

/** A clause that starts with one of these cannot be understood without the sentence before it. */
export const DANGLING: ReadonlySet<string> = new Set(
  'he she it they we i you him her them his their its this that these those there such both'.split(' '),
);

/** Between one of these and a form in -ed stands a noun phrase, so that the form is an adjective: "the planned talks". */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the this that these those his her its their our my your some any no each every several many few more most other another of'.split(
    ' ',
  ),
);

/** Around a date they are of its phrase. */
export const DATE_NEIGHBOURS: ReadonlySet<string> = new Set(
  'in on of since until by last next this early late mid from to before after during'.split(' '),
);

/** Before "as" they compare and open no clause. */
export const BEFORE_AS_COMPARISON: ReadonlySet<string> = new Set('well far long soon much many'.split(' '));

/** Before "since" they make it a phrase. */
export const BEFORE_SINCE_PHRASE: ReadonlySet<string> = new Set("have has had ever long 've they've we've".split(' '));

/** After "as" they make it a phrase. */
export const AFTER_AS_PHRASE: ReadonlySet<string> = new Set(
  'well of many much soon long part an a the if to for its his her'.split(' '),
);

/** After "so" they make it a phrase. */
export const AFTER_SO_PHRASE: ReadonlySet<string> = new Set('far much many called that'.split(' '));
