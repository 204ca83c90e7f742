/** Words by which accounts are told apart: denial, accusation, stance, event, cause, hedge. */

export const PRONOUNS: ReadonlySet<string> = new Set(
  'he she it they we i you who which that this these those him her them one both some others none'.split(' '),
);

/** In a quotation they are its speaker. */
export const FIRST_PERSONS: ReadonlySet<string> = new Set(['i', 'we']);

/** Words before or after a subject that are no part of it. */
export const ACTOR_OPENERS: ReadonlySet<string> = new Set(
  (
    'and but or yet so nor also still however meanwhile later earlier then now again since though although while as when after before because ' +
    'if that on in at monday tuesday wednesday thursday friday saturday sunday yesterday today already never repeatedly flatly ' +
    'privately publicly both has have had is are was were be been being'
  ).split(' '),
);

/** Events that one word or another names; a class holds what may tell of one happening. Patterns are put to lower-case text. */
export const EVENT_CLASSES: readonly {
  readonly name: string;
  readonly noun: string;
  readonly words: RegExp;
  /** The question when it happened, where "did the … happen" will not do. */
  readonly asksWhen?: string;
}[] = [
  {
    name: 'crash',
    noun: 'crash',
    words:
      /\b(?:crash(?:es|ed)?|derail(?:s|ed|ment)?|collision|collided?|overturn(?:s|ed)|accident|came off the (?:tracks|rails|road)|jumped the tracks)\b/,
  },
  { name: 'explosion', noun: 'explosion', words: /\b(?:explosions?|exploded?|blasts?|detonated?|blew up|went off)\b/ },
  {
    name: 'shooting',
    noun: 'shooting',
    words: /\b(?:shootings?|opened fire|shots were (?:fired|heard)|gunfire|gunman fired)\b/,
  },
  {
    name: 'fire',
    noun: 'fire',
    words: /\b(?:fire broke out|blaze (?:broke out|began|started)|fire (?:began|started)|caught fire|inferno)\b/,
  },
  { name: 'earthquake', noun: 'earthquake', words: /\b(?:earthquake|quake|tremor)\b/ },
  { name: 'collapse', noun: 'collapse', words: /\b(?:collapsed?|caved in|gave way)\b/ },
  { name: 'stabbing', noun: 'stabbing', words: /\b(?:stabb(?:ed|ings?)|knife attack)\b/ },
  { name: 'robbery', noun: 'robbery', words: /\b(?:robbery|robbed|raid(?:ed)? the|heist|burglary)\b/ },
  { name: 'landing', noun: 'landing', words: /\b(?:landed|touched down|landing|splashed down)\b/ },
  { name: 'take-off', noun: 'take-off', words: /\b(?:took off|take-off|takeoff|lifted off|liftoff|lift-off)\b/ },
  { name: 'landslide', noun: 'landslide', words: /\b(?:landslide|mudslide|avalanche|rockfall)\b/ },
  { name: 'sinking', noun: 'sinking', words: /\b(?:sank|capsized|sinking)\b/ },
  {
    name: 'alarm',
    noun: 'call for help',
    asksWhen: 'At what time was help first called?',
    words:
      /\b(?:distress (?:call|signal)|mayday|raised the alarm|alarm was raised|first (?:emergency )?call(?: for help)?)\b/,
  },
  { name: 'outage', noun: 'outage', words: /\b(?:outage|blackout|power (?:failed|went out))\b/ },
];

/** What may befall those who are counted: the words of the text, how a question asks for it, and whether the count grows as news comes in. */
export const FATES: readonly {
  readonly name: string;
  readonly asked: string;
  readonly words: RegExp;
  readonly grows?: true;
}[] = [
  {
    name: 'killed',
    grows: true,
    asked: 'were killed',
    words:
      /\b(?:killed|killing|kills|died|dead|deaths?|dies|lost their lives|fatalities|death toll|were found dead|drowned)\b/,
  },
  {
    name: 'injured',
    grows: true,
    asked: 'were injured',
    words: /\b(?:injured|injuring|injures|wounded|wounding|hurt|injuries|casualties)\b/,
  },
  {
    name: 'missing',
    asked: 'are missing',
    words:
      /\b(?:missing(?! (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|a|an|the|his|her|their|its|out)\b)|unaccounted for)\b/,
  },
  { name: 'arrested', grows: true, asked: 'were arrested', words: /\b(?:arrested|arrests|detained|detentions)\b/ },
  { name: 'evacuated', grows: true, asked: 'were evacuated', words: /\b(?:evacuated|evacuating)\b/ },
  {
    name: 'displaced',
    grows: true,
    asked: 'were displaced',
    words: /\b(?:displaced|driven from their homes|left homeless|made homeless)\b/,
  },
  {
    name: 'on board',
    asked: 'were on board',
    words:
      /\b(?:on board|aboard|on the (?:ship|ferry|boat|plane|flight|train|tram|bus|coach) when|was carrying|were carrying)\b/,
  },
  { name: 'rescued', grows: true, asked: 'were rescued', words: /\b(?:rescued|rescuing|pulled (?:alive )?from)\b/ },
  {
    name: 'marched',
    asked: 'took part',
    words: /\b(?:marched|rallied|took to the streets|demonstrated|turned out|protested|attended|took part)\b/,
  },
  {
    name: 'destroyed',
    grows: true,
    asked: 'were destroyed',
    words: /\b(?:destroyed|destroying|burned down|razed|flattened)\b/,
  },
  { name: 'damaged', grows: true, asked: 'were damaged', words: /\b(?:damaged|damaging)\b/ },
  { name: 'evicted', asked: 'were evicted', words: /\bevict(?:ed|ing|ions)\b/ },
  {
    name: 'laid off',
    asked: 'are to go',
    words:
      /\b(?:laid off|job cuts|(?:will|are to|is to|would|to) (?:go|be cut|be lost|be axed|disappear)|loss of|redundan(?:t|cies)|layoffs|cut jobs)\b/,
  },
  { name: 'fired', asked: 'were fired', words: /\b(?:fired|launched)\b/ },
  {
    name: 'hospitalised',
    asked: 'were taken to hospital',
    words: /\b(?:hospitali[sz]ed|taken to (?:\w+ )?hospitals?|in hospital)\b/,
  },
];

/** A figure beside one of these is a part, an addition, or a matter of another day. */
export const PARTIAL_FIGURE =
  /\b(?:of (?:whom|which|them|those|these)|(?:might|may|could) (?:have|be)|feared|including|among (?:them|those|the)|another|further|additional|an extra|others?|more (?:people|were|are|have)|each|per|every|previous(?:ly)?|earlier|initial(?:ly)?|first (?:said|reported|put)|had (?:said|put|reported)|up from|down from|rose|risen|rising|climbed|increased|jumped|so far|now|revised|raised|lowered|updated?|at the time|last (?:year|month|week)|since|a (?:year|month|week|day)|half|third of|quarter of|average|serious(?:ly)?|critical(?:ly)?|life-threatening|slight(?:ly)?|minor|walking wounded)\b/i;

/** What else than people a unit that counts people may be called. */
export const PERSON_UNITS: ReadonlySet<string> = new Set(
  'person people dead death fatality casualty victim life injured wounded injury human individual'.split(' '),
);

/** Hedges that widen a clock time: "just after six". */
export const TIME_HEDGES =
  /\b(?:about|around|approximately|roughly|shortly|just|nearly|almost|some time|sometime|before|after|between|circa|towards?)\s+(?:after |before |past |about |around )?$/i;

/** Verbs that deny, and what they deny. */
export const DENIAL_VERBS =
  /\b(?:den(?:ied|ies|y|ying)|reject(?:ed|s|ing)?|dismiss(?:ed|es|ing)?|disput(?:ed|es|ing|e)|refut(?:ed|es|ing|e)|rebuff(?:ed|s)?|rebut(?:s|ted)|contradict(?:ed|s)|disavow(?:ed|s))\b/gi;

/** Nouns that stand for what somebody has said; a denial of one of them answers it. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  (
    'claim claims accusation accusations allegation allegations suggestion suggestions report reports charge charges remark remarks comment ' +
    'comments idea notion criticism criticisms assertion assertions account statement statements rumour rumours rumor rumors story version ' +
    'characterization characterisation argument arguments concern concerns complaint complaints finding findings'
  ).split(' '),
);

/** Nouns that stand for what somebody wants; a refusal of one of them takes the other side. */
export const PROPOSAL_NOUNS: ReadonlySet<string> = new Set(
  'proposal proposals offer offers plan plans call calls demand demands terms deal ultimatum compromise request requests'.split(
    ' ',
  ),
);

/** Those who deny or dismiss by office: a ruling, and no account against another. */
export const RULING_ACTORS =
  /\b(?:courts?|judges?|justices?|jury|tribunals?|magistrates?|panel|referees?|appeals?|parliament|lawmakers|senate|(?<!white )house|voters|regulators?|committee|shareholders)\b/i;

/** "denied bail", "was denied entry", "did not deny": the same verbs denying nothing that was said. */
export const NO_DENIAL =
  /\b(?:(?:was|were|been|being|be|is|are) (?:\w+ )?(?:denied|rejected|dismissed|disputed)|(?:not|never|n't|n’t|nor|cannot|neither confirmed nor|nobody|no one) (?:\w+ )?(?:deny|denied|dispute|disputed|reject|rejected|dismiss|dismissed)|den(?:y|ied|ies|ying) (?:\w+ )?(?:bail|access|entry|visas?|permission|parole|asylum|entrance|medical|treatment|permits?|the (?:request|motion|appeal|bid))|(?:rejected|dismissed) (?:\w+ )?(?:appeals?|bids?|motion|lawsuit|case|candidate|petition))\b/i;

/** "accused each other of …", "traded blame over …". */
export const MUTUAL_CUE =
  /\b(?:(?:accus(?:e|ed|ing)|blam(?:e|ed|ing)) (?:each other|one another|the other)(?: (?:of|for))?|(?:trad(?:e|ed|ing)|exchang(?:e|ed|ing)|swapp?(?:ed|ing)?) (?:blame|accusations?|recriminations|barbs)(?: (?:over|about|of|for))?|point(?:ed|ing)? (?:the )?fingers? at (?:each other|one another)(?: (?:over|for))?)/gi;

export const ACCUSATION_VERBS = /\b(?:accus(?:ed|es|ing)|blam(?:ed|es|ing)|su(?:ed|es|ing))\s+/gi;

/** Speaking or acting for something: what follows is wanted. */
export const SUPPORT_CUES =
  /\b(?:(?:has |have |had )?(?:call(?:ed|s|ing)|push(?:ed|es|ing)?|press(?:ed|es|ing)) for|(?:renewed|refreshed|repeated|reiterated) (?:his|her|its|their) (?:call|push|demand|plea) for|demand(?:ed|s|ing)|insist(?:ed|s|ing)? on(?: the need for)?|the need for|support(?:ed|s|ing)|back(?:ed|s|ing)|favou?r(?:ed|s|ing)|in favou?r of|endors(?:ed|es|ing)|advocat(?:ed|es|ing)|campaign(?:ed|s|ing) for|propos(?:ed|es|ing)|urg(?:ed|es|ing))\s+/gi;

/** Speaking or acting against something: what follows is not wanted. */
export const OPPOSE_CUES =
  /\b(?:reject(?:ed|s|ing)?|resist(?:ed|s|ing)?|oppos(?:ed|es|ing|e)|rul(?:ed|es|ing) out|(?:refus(?:ed|es|ing|e)|declin(?:ed|es|ing)) to \w+(?: (?:on|in|up))?(?: to)?|vot(?:ed|es) against|campaign(?:ed|s|ing) against|spoke out against|object(?:ed|s|ing)? to|argu(?:ed|es|ing) against|rebuff(?:ed|s)?|turn(?:ed|s) down|veto(?:ed|es)?|block(?:ed|s))\s+/gi;

/** Words of praise and of blame for a step somebody took. */
export const PRAISE_CUES =
  /\b(?:prais(?:ed|es|ing)|commend(?:ed|s|ing)|welcom(?:ed|es|ing)|hail(?:ed|s|ing)|applaud(?:ed|s|ing)|significant step|major step|step in the right direction|very good news|great news|big progress|historic (?:step|victory|deal)|a breakthrough|a victory|proud of|fair deal)\b/gi;
export const BLAME_CUES =
  /\b(?:not sufficient|not enough|insufficient|(?:far|falls?|fell) short|too little|unacceptable|a non-?starter|a mistake|a ploy|a betrayal|a disgrace|shameful|reckless|illegal|criticis(?:ed|es|ing)|criticiz(?:ed|es|ing)|condemn(?:ed|s|ing)|denounc(?:ed|es|ing)|slamm(?:ed|ing)|deplor(?:ed|es)|an attack on)\b/gi;

/** Said of a thing pointed back to: "that's a non-starter". */
export const REFUSAL_PREDICATES =
  /\b(?:that|it|this|the (?:idea|move|plan|proposal|demand|offer|bill))(?:'s|’s| is| was| would be| were) (?:\w+ )?(?:a non-?starter|unacceptable|out of the question|a mistake|unworkable|wrong|nonsense|absurd|unfair|untrue|false|baseless)\b(?! (?:to|for|that|not)\b)/i;

/** Nouns of one happening under two names, for ordinals: "the third call", "the first conversation". */
export const SAME_HAPPENING: readonly (readonly string[])[] = [
  ['call', 'conversation', 'phone', 'telephone'],
  ['meeting', 'summit', 'encounter'],
  ['attack', 'assault'],
  ['strike', 'walkout', 'stoppage'],
  ['win', 'victory', 'triumph'],
  ['defeat', 'loss'],
  ['death', 'fatality'],
  ['crash', 'accident'],
  ['quake', 'earthquake'],
  ['title', 'championship'],
  ['goal'],
  ['visit', 'trip'],
  ['launch'],
  ['test'],
  ['explosion', 'blast'],
  ['vote', 'ballot'],
  ['case', 'infection'],
  ['term'],
  ['war', 'conflict', 'invasion'],
];

/** An effect, then what is said to have brought it about. */
export const CAUSE_CUES =
  /\b(?:(?:began|started|broke out|happened|occurred|came about) (?:because of|as a result of|due to)|(?:was|were|been|is|are) (?:caused|started|triggered|sparked|provoked) by|(?:caused|started|triggered|sparked|provoked) by|(?:was|were|is|been) blamed on|was due to)\s+/gi;

/** Effects of which somebody may be blamed, by what else they are called. */
export const EFFECTS: readonly (readonly string[])[] = [
  ['war', 'conflict', 'fighting', 'hostilities'],
  ['crash', 'accident', 'derailment', 'collision'],
  ['fire', 'blaze', 'inferno'],
  ['explosion', 'blast'],
  ['outage', 'blackout'],
  ['crisis'],
  ['collapse'],
  ['outbreak', 'epidemic'],
  ['leak', 'spill'],
  ['shortage', 'shortages'],
  ['strike', 'walkout'],
  ['delay', 'delays'],
  ['flood', 'flooding', 'floods'],
  ['riot', 'riots', 'violence', 'clashes', 'unrest'],
  ['breach', 'hack'],
  ['death', 'deaths'],
];

/** What can last, by what else it is called. */
export const LASTING: readonly (readonly string[])[] = [
  ['talks', 'negotiations', 'discussions'],
  ['meeting', 'summit'],
  ['call', 'conversation'],
  ['siege', 'standoff', 'stand-off'],
  ['trial'],
  ['hearing'],
  ['outage', 'blackout'],
  ['search'],
  ['debate'],
  ['march', 'protest', 'demonstration'],
];
