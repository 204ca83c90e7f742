/** Small words and verbs around what two sides dispute: where a claim begins and ends, who makes it, what turns it around. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(', '));

/** They open a phrase in front of the actor. */
export const ACTOR_LEAD_INS = words(
  'In On At After Before During For With By From Under Amid Despite Since Earlier Later Last',
);

/** What may follow the thing that is acted on. */
export const AFTER_OBJECT = words('on in at after as and who which last this');

/** After one of these stands no actor. */
export const ACTOR_LINKS = words('for of by to with from near in');

/** Nouns of what is said or written, which a reading gone wrong takes for those who act. */
export const NO_ACTORS = words('statement statements move decision question reason case fact time day week month year');

/** They look like adverbs and act. */
export const NOUNS_IN_LY = words(
  'family assembly ally rally supply italy monopoly bully reply july emily kelly billy sally molly',
);

/** In front of one of these a noun phrase has ended: "failed to satisfy | scientists, who …". */
export const SUBJECT_BARRIERS = words(
  'to by from with among against for on at in that between including like unlike despite about over',
);

/** After a comma they end what is given as a cause. */
export const CAUSE_ENDS = words('after when while but who which that and');

/** People and faults that a cause can lie with. */
export const BLAMEABLE = words(
  'driver pilot crew staff workers worker owners owner government administration police protesters company officials negligence neglect error fault failure',
);

/** Another time than that of the event: when help was called, when it came. */
export const CLOCK_CONTEXTS = phrases(
  'called, alerted, notified, phoned, arrived, responded, reported of, reports of, received, summoned, dispatched, scene, until, by, since',
);

/** In front of an event they say what its time is not: "after the crash", "the day of the crash". */
export const ABOUT_EVENT = words('of after before since following until by to for near from');

/** Another happening of the kind. */
export const OTHER_HAPPENING = words(
  'another second third earlier aftershock aftershocks foreshock subsequent later separate previous',
);

/** The event itself, after "it". */
export const HAPPENED = phrases('was, had been, happened, came, began');

/** They turn a sentence into its denial. */
export const DENYING_WORDS = words(
  "not no never n't nothing nobody none unrelated untrue false baseless unfounded fabricat* denied denies rejected dismissed",
);

/** Denied without saying what was done. */
export const INVOLVEMENT_NOUNS = words(
  'involvement role part wrongdoing knowledge responsibility link links connection',
);

/** Somebody is said to have had a part in it. */
export const IMPLICATING_WORDS = phrases(
  'accus*, alleg*, blam*, claim*, implicat*, link*, involv*, responsib*, behind, ordered, knew, knowledge, role in, guilty, charged with',
);

/** Of these one asks whether they are justified, not whether they are true. */
export const JUDGED_NOUNS = words(
  'criticism criticisms concern concerns complaint complaints argument arguments idea notion',
);

/** What these say is in no question by itself. */
export const NO_QUESTION_NOUNS = words('characterization characterisation idea notion story charge charges comment');

/** How a sentence goes on about the denial. */
export const NEXT_SENTENCE_OPENERS = phrases('It, He, She, They, The *, In a statement, Instead');

/** Somebody claims what the sentence says. */
export const CLAIMING_WORDS = words(
  'said says saying claimed claims claiming claim alleged alleges alleging accused accuses accusing reported suggested suggests suggesting stated states stating that',
);

/** Small words between "denial" and its noun. */
export const BEFORE_DENIED_NOUN = words('by from of in a an the');

/** Before a noun they say which. */
export const POINTING_WORDS = words('the that those these this such his her its their');

/** After a comma they end what is denied. */
export const DENIAL_ENDS = words('saying calling but and which who adding while describing insisting telling');

/** Before a length of time they say how long something went on. */
export const LASTING_VERBS = phrases('lasted, took, went on, ran, continued');

/** Between such a verb and the length. */
export const LENGTH_HEDGES = phrases(
  'about, around, nearly, almost, more than, over, some, roughly, at least, just, under',
);

/** After a length of time they make it something else than how long the event went on. */
export const AFTER_OTHER_LENGTH = words('into in after before later ago since for on at from to until and but as');

/** Counts that no number disputes. */
export const LOOSE_COUNTS = words('dozens scores hundreds thousands tens millions several many few couple handful');

/** What is counted of time. */
export const TIME_UNITS = words("second minute hour day week month year decade year-old o'clock");

/** In front of a number they make it a place. */
export const WHERE_PREPOSITIONS = words('in across around near from at within throughout');

/** A count of more than one town. */
export const WHOLE_COUNTRY = phrases(
  'nationwide, countrywide, statewide, worldwide, across the country, across the nation, across the region, around the country, all over the country, throughout the country, in total, altogether, globally',
);

/** Nouns that are many without an ending. */
export const PLURALS_WITHOUT_S = words('staff police crew aircraft cattle sheep personnel livestock');

/** Between two parties and what they do to each other. */
export const BEFORE_MUTUAL = phrases(
  'have, has, had, again, repeatedly, later, swiftly, promptly, then, each, both, on *',
);

/** After a comma they end what is charged. */
export const CHARGE_ENDS = words('with but and as while after which who saying');

/** They end what is charged. */
export const CHARGE_BREAKS = phrases(
  'after, while, when, as, in which, who, and accused, and blamed, and said, and called, and urged, and told, and demanded, and asked, and claimed, and asserted, and insisted, and warned, and added, and has, and had',
);

/** After "that" they tell of the charge and not what it is. */
export const AFTER_CHARGE_THAT = words('had has have was is were nearly would could never it he she they');

/** Names for the two that accuse each other. */
export const PARTY_WORDS = words('sides side parties each both teams camps governments companies drivers');

/** Verbs of those who accuse and deny. */
export const ACCUSING_SPEECH = words(
  'said says accused accuses claimed claims denied denies insisted insists blamed blames',
);

/** Before the noun that somebody is named by. */
export const POSSESSIVES_AND_THE = words('the its his her their');

/** In front of "accused" they say that the subject is the accused. */
export const PASSIVE_MARKERS = words('is are was were be been being stands stood stand not never');

/** Charges by name. */
export const CHARGES = words(
  'accusations accusation allegations allegation charges charge claims claim blame responsib* involvement wrongdoing that it any',
);

/** Groups whose members hold opinions. */
export const OPINION_HOLDERS = words(
  'analysts experts observers critics economists scientists lawyers officials residents witnesses passengers doctors researchers diplomats fans investors lawmakers historians engineers',
);

/** Between what some say and what others say. */
export const CONTRAST_WORDS = words('while but and though whereas');

/** What follows them happened, whatever was said or done at the time. */
export const EVENT_MARKERS = words('before after when as');

/** Nouns whose ordinal names no event of a series. */
export const NOT_COUNTED_EVENTS = words(
  'time times quarter half place lady minister round leg day week month year years person floor step term class degree name set',
);

/** Before an ordinal. */
export const ORDINAL_DETERMINERS = words('the their his her its our a');

/** After the noun of an ordinal they say of which series. */
export const AFTER_ORDINAL_NOUN = words('of in since to between for that with on by');

/** Between the event and its ordinal. */
export const BEING_VERBS = words('is was marks marked would be became');

/** After an ordinal without a noun. */
export const AFTER_BARE_ORDINAL = words('of in since to between such this by for');

/** Adjectives between an ordinal and its noun. */
export const ORDINAL_ADJECTIVES = words('direct official formal public known full');

/** Before the place of an event. */
export const PLACE_PREPOSITIONS = phrases(
  'in, inside, within, near, next to, beside, outside, close to, adjacent to, just outside, alongside, behind, in front of',
);

/** Nouns that name the kind of a place. */
export const PLACE_NOUNS = words(
  'tunnel building house home car bus truck van lorry train carriage tram plane boat ship ferry shop store warehouse factory plant mosque church temple synagogue school classroom hospital hotel station bar pub club nightclub restaurant cafe embassy prison cell garage lift elevator stadium arena theatre theater cinema market mall apartment flat kitchen cave mine shaft hangar depot barn garden park square playground pool courtroom office underpass cabin cockpit hold tent terminal lobby',
);

/** Abbreviations whose dot ends no sentence. */
export const TITLE_DOTS = words('Mr Mrs Ms Dr St U.S U.N U.K');

/** After "and" they open the next clause. */
export const AFTER_AND = words('said has have had was is he she it they');

/** Small words that what is wanted neither begins nor ends with. */
export const STANCE_LINKS = words('in on at by since until from for of and to');

/** Before a word like "calls" they make it a noun. */
export const BEFORE_STANCE_NOUN = words(
  'the a an of for to with from by on no any his her its their more new fresh growing widespread strong repeated despite amid these those',
);

/** Verbs of taking a stand that are nouns too. */
export const STANCE_NOUN_FORMS = words(
  'calls call demands demand supports support backs favours favors pushes push urges proposes',
);

/** They turn the stand that follows around. */
export const STANCE_NEGATIONS = phrases(
  "not, never, no longer, n't, without, refus*, declin*, reject*, resist*, oppos*, rul* out, having",
);

/** In front of what is wanted. */
export const WANTED_DETERMINERS = words('his her its their such any the this that these those');

/** Calling for one of these is being against what follows. */
export const ENDING_WORDS = phrases(
  'an end to, end, ending, overturn*, overturn, scrap*, scrap, stop, stopping, drop, dropping, abandon*, abandon, repeal*, repeal, halt*, halt, withdraw*, withdraw, reverse, reversing, cancel*, cancel, lift, lifting, oppose, opposing, block, blocking, resist, resisting, reject, rejecting',
);

/** Turning down what somebody asks for, and what it is called. */
export const REFUSING_VERBS = phrases(
  'rejected, rejects, dismissed, dismisses, rebuffed, rebuffs, resisted, resists, spurned, turned down, ignored, brushed aside',
);
export const REFUSED_NOUNS = words(
  'call calls demand demands request requests appeal appeals plea pleas proposal proposals offer offers pressure',
);

/** Refusing to do one of these takes no stand. */
export const SAYING_NOTHING = words(
  'comment say discuss answer name identify speculate elaborate give take confirm deny provide',
);

/** What is wanted, as a noun. */
export const WANTING_NOUNS = words(
  'call calls plan plans demand demands effort efforts bid bids request requests proposal proposals push',
);

/** Somebody says what ought to be. */
export const DEMANDING_WORDS = phrases(
  'should, must, ought to, needs to, need to, has to, have to, better off, calls for, called for, call for, demands, demanded, demand, proposes, proposed',
);

/** What is decided, agreed or announced. */
export const DECISION_NOUNS = words(
  'deal agreement decision move announcement suspension freeze plan ruling verdict offer proposal settlement accord truce ceasefire ban reform resignation merger',
);

/** What one side puts to the other. */
export const TERMS_NOUNS = words(
  'demands demand proposals proposal terms offers offer plans plan conditions ultimatum',
);

/** What the other side does with it. */
export const JUDGING_VERBS = words(
  'described denounced dismissed rejected condemned rebuffed branded criticised criticized called',
);

/** How one side puts it. */
export const PROPOSING_VERBS = phrases(
  'made, put forward, presented, set out, issued, submitted, tabled, handed, sent',
);

/** Titles that keep their capital within a question. */
export const CAPITAL_TITLES = words(
  'Mr Mrs Ms Dr Sir Lord Lady Prof Gen Sen Rep Gov President Prime Pope King Queen Prince Princess Chancellor Minister Senator',
);

/** They point to what a question would not hold. */
export const BACKWARD_WORDS = words('similar such this those these also too latter');

/** Pronouns a question would leave open. */
export const PERSONS_AND_OWNERS = words('he she it they we i you his her their our my your');

/** In front of a clause that is shown alone. */
export const JOINING_WORDS = words('and but while though although when because so yet');

/** They end the topic of a stand. */
export const TOPIC_BREAKS = words(
  'after before when while because but who which that saying stating adding as if unless until',
);

/** How groups say what they hold. */
export const OPINION_VERBS = words(
  'say says said argue argued believe believed think thought contend insist insisted maintain claim claimed see saw fear hope',
);

/** Between a group and its verb. */
export const BEFORE_OPINION_VERB = words('have had privately also however');

/** A clause that holds one of them judges or wishes, and cannot be looked up. */
export const OPINIONS = words(
  'should ought better worse unfair unjust disgrace disgraceful shame shameful scandal outrage outrageous ridiculous absurd nonsense ' +
    'insult joke unwise reckless irresponsible deserves deserve terrible awful wonderful',
);
