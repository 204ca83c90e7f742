/** What the frames of the disputes look for: deeds that come before or after others, states that exclude each other, who did it alone. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const phrases = (list: string): readonly string[] => list.split(', ');

/** Deeds whose place before or after another event may be told differently: forms of the verb, and how a question names it. */
export const ORDERED_DEEDS: readonly {
  readonly forms: ReadonlySet<string>;
  readonly asked: string;
  readonly object: boolean;
}[] = [
  {
    forms: words(
      'call called calls phone phoned phones telephone telephoned speak spoke spoken speaks talk talked talks',
    ),
    asked: 'speak to',
    object: true,
  },
  { forms: words('meet met meets'), asked: 'meet', object: true },
  { forms: words('warn warned warns'), asked: 'warn', object: true },
  { forms: words('tell told tells inform informed informs'), asked: 'tell', object: true },
  { forms: words('resign resigned resigns quit quits'), asked: 'resign', object: false },
  { forms: words('leave left leaves depart departed departs fled flee'), asked: 'leave', object: false },
  { forms: words('sell sold sells'), asked: 'sell', object: false },
  { forms: words('sign signed signs'), asked: 'sign', object: false },
  { forms: words('die died dies'), asked: 'die', object: false },
];

/** What comes first, and what comes later. */
export const EARLIER_LINKS = phrases('before, ahead of, prior to');
export const LATER_LINKS = phrases('after, following');

/** Between deed and link they make it another deed of the kind. */
export const ONCE_MORE = words(
  'again also second third shortly immediately soon hours days weeks months years minutes long just',
);

/** Offices by which a demonym names one person: "the Norlandic president", "his Kasmeri counterpart". */
export const COUNTERPARTS = words('leader president premier chancellor king');

/** Who is told of by what he does, and not by name. */
export const NAMELESS_PERSONS = words(
  'gunman shooter attacker assailant bomber suspect killer hijacker driver pilot captain motorist intruder robber hostage-taker',
);

/** Each group holds states of one person that exclude each other, with the question they answer. */
export const STATES: readonly {
  readonly asked: (who: string) => string;
  readonly states: readonly { readonly name: string; readonly words: RegExp }[];
}[] = [
  {
    asked: (who) => `What happened to ${who}?`,
    states: [
      {
        name: 'killed by others',
        words:
          /\b(?:(?:was|been|were) (?:then |later )?(?:shot(?: dead| and killed)?|killed|gunned down) by|died in a (?:shootout|gunfight|hail of))\b/,
      },
      {
        name: 'by own hand',
        words:
          /\b(?:(?:killed|shot|hanged) (?:himself|herself)|took (?:his|her) own life|turned the gun on (?:himself|herself)|died by suicide|committed suicide)\b/,
      },
      {
        name: 'caught',
        words:
          /\b(?:(?:was|been|is) (?:then |later )?(?:arrested|captured|taken into custody|taken alive)|(?:is|was|remains) in (?:police )?custody|gave (?:himself|herself) up|surrendered)\b/,
      },
    ],
  },
  {
    asked: (who) => `What was wrong with ${who}?`,
    states: [
      { name: 'faint', words: /\b(?:blacked out|passed out|fainted|lost consciousness|collapsed at the wheel)\b/ },
      { name: 'asleep', words: /\b(?:fell asleep|fallen asleep|was asleep|dozed off|nodded off)\b/ },
      {
        name: 'drunk',
        words: /\b(?:was|been) (?:drunk|drinking|over the (?:drink-drive |legal )?limit|intoxicated)\b/,
      },
      { name: 'ill', words: /\b(?:(?:had|suffered) a (?:heart attack|stroke|seizure)|(?:was|been) taken ill)\b/ },
      {
        name: 'distracted',
        words:
          /\b(?:was|been) (?:texting|on (?:his|her|the) (?:mobile|phone|cellphone)|using (?:his|her|a) (?:mobile|phone))\b/,
      },
    ],
  },
  {
    asked: (who) => `Where did ${who} die?`,
    states: [
      {
        name: 'at the scene',
        words:
          /\b(?:died (?:at the scene|instantly|on the spot)|(?:was|were) (?:pronounced|declared) dead at the scene)\b/,
      },
      {
        name: 'in hospital',
        words:
          /\b(?:died (?:later )?(?:in|at) (?:an? |the )?(?:\w+ )?hospital|died on the way to (?:the )?hospital|(?:was|were) (?:pronounced|declared) dead (?:at|in) (?:an? |the )?(?:\w+ )?hospital)\b/,
      },
    ],
  },
];

/** Not that, or another one. */
export const NO_STATE = phrases(
  "not, n't, never, nor, denied, denies, deny, another, second, other, one of, two, three, if, would, had he, had she",
);

/** One did it, and more than one did. */
export const ALONE =
  /\b(?:lone (?:gunman|attacker|shooter|assailant|bomber|suspect|wolf)|acted alone|acting alone|only one (?:gunman|attacker|shooter|person|suspect|individual)|(?:was|there was|were) (?:just |only )?one (?:gunman|attacker|shooter|individual|person) (?:in|involved|inside|aboard|who)|no other suspects?|saw only the)\b/i;
export const NOT_ALONE =
  /\b(?:a second (?:gunman|attacker|shooter|assailant|bomber|person (?:inside|in|was|who)|man (?:inside|in))|(?:an )?accomplices?|(?:two|three|at least two|several) (?:gunmen|attackers|shooters|assailants|bombers)|second suspect)\b/i;

/** The outlet itself says that two differ. */
export const DIFFER =
  /\b(?:different (?:tones?|views?|approach(?:es)?|accounts?|versions?|stories|explanations?|pictures?)|conflicting (?:accounts?|versions?|statements|explanations?|claims)|contradictory (?:accounts?|versions?|statements)|disagree(?:d|s)? (?:on|over|about|whether)|at odds (?:over|on|about)|differ(?:ed|s)? (?:on|over|about)|(?:is|was|are|were|remains?) (?:in dispute|disputed|a matter of dispute))\b/i;

/** What they say or want, after a name. */
export const HOLDING_VERBS = words(
  'said says saying insisted insists claimed claims called calls calling argued argues maintained maintains urged urges demanded demands wants wanted told believes believed described',
);

/** Between the two. */
export const SETTING_AGAINST = /(?:,|;)? (?:while|whereas|but|and) |; /;

/** Somebody bids for something, and what is bid. */
export const BID_NOUNS = words('offer offers bid bids proposal proposals approach takeover buyout deal');
export const BID_VERBS =
  /\b(?:made|makes|raised|raises|launched|submitted|tabled|put forward|proposed|sweetened|increased)\b/i;
export const TURNS_DOWN =
  /\b(?:reject(?:ed|s)|rebuff(?:ed|s)|spurn(?:ed|s)|turn(?:ed|s) down|dismiss(?:ed|es)|refus(?:ed|es))\b/gi;

/** Somebody gives a number. */
export const COUNTING =
  /\b(?:says|said|put|puts|counted|counts|estimated|estimates|gave|gives|claimed|claims|insisted|insists|listed|lists|recorded|spoken? of|spoke of)\b/g;

/** What has been said, when a denial points back to it: ", a claim they rejected". */
export const APPOSED_CLAIMS = words(
  'claim charge contention assertion allegation accusation suggestion characterisation characterization point view account version argument',
);
export const DENYING_PASTS = words(
  'denied denies rejected rejects disputed disputes dismissed dismisses refuted contested',
);

/** Verdicts with their giver behind them. */
export const HAILING_VERBS = words(
  'hailed praised welcomed described presented celebrated touted heralded billed defended',
);
export const SCORNING_VERBS = words(
  'dismissed condemned criticised criticized denounced rejected decried derided slammed branded mocked described',
);

/** A charge, and words that call it none: "the lawsuit was without merit", "called the claims baseless". */
export const REBUTTED =
  /\b(lawsuits?|suit|complaint|claims?|accusations?|allegations?|charges|reports?)\b(?: [\p{L}’'-]+){0,6}? ["“‘]?(?:without (?:any )?(?:merit|basis|foundation)|meritless|baseless|unfounded|groundless|frivolous|untrue|false|nonsense|absurd|ridiculous|outrageous|politically motivated|a (?:lie|smear|fabrication)|lies)\b/giu;
export const CALLING = 'called calls described describes branded dismissed denounced'.split(' ');
export const SUITS = /\b(?:lawsuits?|suits?|sued|sues|suing|complaint)\b/i;

/** They set what follows against what went before. */
export const CONTRARY_MARKERS = words('but though although yet');

/** Somebody states a matter of fact. */
export const STATING_VERBS = words('said says claimed claims insisted insists maintained maintains stated');

/** What was said before more was known. */
export const EARLIER_WORDS = phrases('initially, earlier, at first, originally, previously, first');

/** Words of those who take no side. */
export const NO_STAND = phrases(
  "could not confirm, cannot confirm, couldn't confirm, could not comment, would not comment, did not know, not yet known, too early, not immediately",
);

/** They contradict what was said before. */
export const CONTRARY_WORDS = words(
  'not no never none nobody false untrue wrong lying lied mistaken instead rather actually',
);

/** Small words around a noun phrase of a party: whose it is, which it is, where it belongs. */
export const OWNERS_AND_THE = words('the its his her their');
export const ARTICLES_AND_OWNERS = words('the a an some its his her their');
export const FEW_AND_MANY = words('the a its his her some many');
export const THESE_AND_ALL = words('the these those such all any');
export const FIRST_OFFICES = phrases('leader, president, counterpart, premier, prime minister, chancellor');
export const EVENT_TAILS = words('with in between at of');
export const MATTER_LINKS = words('in for to with of');
export const NO_PARTY_OPENERS = words('of in on at to by for with from');

/** Between "43-year-old" and a name they turn to somebody else. */
export const AGE_OF_ANOTHER = words('who whom whose and or of with that by to from for in at was had has is');

/** Of a number they make a share. */
export const SHARES_AND_PERCENT = phrases('half, third, quarter, percent, per cent');

/** Verbs of what a number is asked of: "how many guests had been in the hall". */
export const ASKED_OF_NUMBER = phrases('had been, have been, has been, had, have, was, were, are, is, died, will be');

/** Endings of adjectives made from the name of a country. */
export const DEMONYM_ENDINGS = words('an ish ese i ic ch');

/** Whom or what they mean, the words alone do not say. */
export const OPEN_PRONOUNS = words('he she they him her them it');

/** In front of a form in -ing they make it a verb. */
export const BEFORE_PARTICIPLE = words('is are was were been');

/** In front of calls and demands. */
export const BEFORE_CALLS = words('new repeated growing fresh all');
