/** Words beside a date that tell whether it lies ahead or behind. */

/** What follows lies ahead: "will meet Tuesday", "an upcoming vote on Friday", "meets Tuesday". */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  (
    "will won't shall would wouldn't should could may might must upcoming forthcoming tentatively due scheduled slated " +
    'planned plans begins starts opens reopens resumes meets arrives leaves departs expires ends closes returns kicks deadline meet begin resume arrive depart convene gather ' +
    'takes goes sits convenes continues concludes finishes airs premieres turns becomes'
  ).split(' '),
);

/** These look ahead when "to" follows: "set to vote", "is to meet", "agreed to return". */
export const FUTURE_BEFORE_TO: ReadonlySet<string> = new Set(
  (
    'set due expected scheduled slated going ready likely unlikely about is are am plans planning planned hopes hoping ' +
    'hope hoped wants want wanted intends intend intended aims aimed agreed agrees vowed vows pledged pledges promised promises prepares preparing ' +
    'agreement plan proposal pledge promise intention poised supposed bound certain sure expects expect needs need has have able threatened threatens'
  ).split(' '),
);

/** These when "for" follows: "set for Monday", "scheduled for May". */
export const FUTURE_BEFORE_FOR: ReadonlySet<string> = new Set(
  'set due scheduled slated planned earmarked pencilled'.split(' '),
);

/** Of those, nouns that may be the subject of any verb: "[In May] the plan to build was scrapped". */
export const INTENTIONS: ReadonlySet<string> = new Set(
  'agreement plan plans proposal pledge promise intention hope hopes need needs threat'.split(' '),
);

/** What followed them did not come about, or is over: "failed to agree by Friday", "was forced to leave by Friday". */
export const DEFEATED_INTENTIONS: ReadonlySet<string> = new Set(
  'failed failing failure refused unable forced managed used began started helped led continued came struggled neglected'.split(
    ' ',
  ),
);

/** Forms of the past that `finiteVerbs` does not list because they serve the present too. */
export const PAST_AUXILIARIES: ReadonlySet<string> = new Set(
  "was were had did has have been hadn't didn't wasn't weren't stood led fled rose froze fed felt sued agreed freed".split(
    ' ',
  ),
);

/** "extended to Nov. 16", "postponed to May": the date lies ahead though the verb is past. */
export const POSTPONING: ReadonlySet<string> = new Set(
  'extended postponed delayed adjourned rescheduled deferred moved pushed back prolonged'.split(' '),
);

/** They take a day by its number alone: "expires on the first", "due on the fifteenth". */
export const DAY_TAKING_VERBS: ReadonlySet<string> = new Set(
  'meet meets met begin begins began resume resumes resumed expire expires expired effect due payable'.split(' '),
);
