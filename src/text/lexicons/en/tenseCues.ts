/** Words beside a date that tell whether it lies ahead or behind. */

/** What follows lies ahead: "will meet Tuesday", "an upcoming vote on Friday", "meets Tuesday". */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  (
    "will won't shall would wouldn't should could may might must upcoming forthcoming tentatively due scheduled slated " +
    'planned impending looming begins starts opens reopens resumes meets arrives leaves departs expires ends closes returns kicks deadline meet begin resume arrive depart convene gather ' +
    'takes goes sits convenes continues concludes finishes airs premieres turns becomes'
  ).split(' '),
);

/** These look ahead when "to" follows: "set to vote", "is to meet", "agreed to return". */
export const FUTURE_BEFORE_TO: ReadonlySet<string> = new Set(
  (
    'set due expected scheduled slated going ready likely unlikely about is are am plans planning planned hopes hoping ' +
    'hope hoped wants want wanted intends intend intended aims aimed agreed agrees vowed vows pledged pledges promised promises prepares preparing ' +
    'agreement plan proposal pledge promise intention forward poised supposed bound certain sure expects expect needs need has have able threatened threatens'
  ).split(' '),
);

/** These when "for" follows: "set for Monday", "scheduled for May". */
export const FUTURE_BEFORE_FOR: ReadonlySet<string> = new Set(
  'set due scheduled slated planned earmarked pencilled'.split(' '),
);

/** Before one of these "plans" is a verb with what is planned: "plans a rally on Friday", and "plans for a rally" are no less ahead. */
export const PLANNED_AFTER: ReadonlySet<string> = new Set('a an the another more new its his her their for'.split(' '));

/** With "is" or "are" they look ahead by themselves: "supplies are expected on Friday", "he is heading home on Friday". */
export const FUTURE_WITH_IS: ReadonlySet<string> = new Set(
  'expected awaited heading travelling traveling flying leaving returning hosting holding meeting speaking visiting playing'.split(
    ' ',
  ),
);

/** What they describe is still to come: "his expected statement on Friday". Any other past form behind an article tells of no time. */
export const PROSPECTIVE: ReadonlySet<string> = new Set(
  'expected anticipated proposed scheduled planned slated upcoming forthcoming impending looming next deadline'.split(
    ' ',
  ),
);

/** Behind "next" they count from what was told before: "the next day". */
export const COUNTED_BY_NEXT: ReadonlySet<string> = new Set(
  'day morning afternoon evening night week weekend month quarter year few two three several to'.split(' '),
);

/** Before a date without a year they tell on which side of today it lies, however near its like is on the other. */
export const SETTLING: ReadonlySet<string> = new Set('since last effective'.split(' '));

/** They count from a date: "the day after Christmas", "the eve of 9 May". */
export const BESIDE_A_DAY: ReadonlySet<string> = new Set('day night eve after before'.split(' '));

/** Pronouns that say who plans, and those that "'s" behind is a verb of. */
export const SUBJECT_WORDS: ReadonlySet<string> = new Set('he she it who which that what there here'.split(' '));

/** What nobody plans: "the May 4 earthquake", "Friday's attack" have happened. */
export const UNPLANNED_EVENTS: ReadonlySet<string> = new Set(
  (
    'attack attacks bombing bombings shooting shootings stabbing stabbings massacre killing killings murder murders assassination coup ' +
    'riot riots uprising ambush hijacking kidnapping earthquake quake tsunami landslide avalanche eruption explosion blast crash collision ' +
    'derailment accident fire fires blaze wildfire wildfires flood floods flooding disaster tragedy stampede outbreak spill breach hack collapse incident victim victims survivors'
  ).split(' '),
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

/** Verbs that set what follows "for": "set a hearing for Friday". */
export const SETTING_VERBS: ReadonlySet<string> = new Set(
  'set sets setting schedule scheduled slated planned called calls calling fixed booked earmarked pencilled rescheduled'.split(
    ' ',
  ),
);

/** They take a day by its number alone: "expires on the first", "due on the fifteenth". */
export const DAY_TAKING_VERBS: ReadonlySet<string> = new Set(
  'meet meets met begin begins began resume resumes resumed expire expires expired effect due payable'.split(' '),
);
