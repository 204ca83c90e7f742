/** Words by which a sentence leans on what stands around it, and by which it can be cut to stand alone. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(', '));

/** Before a pronoun they point back to whoever spoke: "said it". */
export const LEAN_ON_SPEAKER = words('said says added announced warned that');

/** A headline has nothing before it for these to point to. */
export const LEANING_WORDS = words('he she they it his her their its him them this these those');

/** How advice, questions and conditions open. */
export const NO_HEADLINE_OPENERS = words("Do Don't If When Why How There");

/** They promise instead of telling. */
export const TEASER_WORDS = words(
  "how why what when here's everything watch live exclusive revealed opinion analysis video pictures photos",
);

/** After a comma they open what a headline can do without. */
export const TAIL_AFTER_COMMA = words(
  'as while after amid following which who where with when in on at by from according including despite officials official police he she they it the a an but and or',
);

/** They open what a headline can do without. */
export const TAIL_OPENERS = phrases(
  'as, while, amid, following, after, before, when, because, since, despite, in a bid, in a move, in an effort, in an attempt, so that',
);

/** What they say in a tail would be wrong to leave out. */
export const UNSAFE_TAIL_WORDS = phrases(
  'reportedly, allegedly, alleged, deny, denies, denied, unless, if, accused, suspected, according to',
);

/** Finite verbs that endings do not show. */
export const VERBS_OF_HEADLINES = words(
  'is are was were has have had will would can could may said says told tells held met won lost made took put set hit cut fell rose found left spoke began ran sent gave came went saw got led shut struck broke',
);

/** Somebody says what the sentence says. */
export const ATTRIBUTIONS = phrases(
  'said, says, told, according to, reported, announced, claimed, added, warned, confirmed, insisted, reiterated',
);

/** They open a phrase in front of the main clause. */
export const LEAD_IN_OPENERS = words(
  'In After Before On At As With Amid Following Speaking Despite During Earlier Late Under Since For From While When',
);

/** Verbs of a speaker who is named last. */
export const FINAL_ATTRIBUTION_VERBS = words('said says announced reported confirmed found warned claimed ruled');

/** Forms of address that a headline drops. */
export const COURTESY_TITLES = words('Mr Mrs Ms Miss Mx Dr Sir Dame');

/** Before a day they make it part of a phrase. */
export const DATE_GOVERNORS = words('since until by from before after of than and or to for as at the this last next');

/** How the names of months begin. */
export const MONTH_STARTS = words('Jan Feb Mar Apr May June Jun July Jul Aug Sept Sep Oct Nov Dec');

/** After a date they tie it to what follows. */
export const AFTER_TIED_DATE = words('that when and or to until at');

/** They lead a date and go with it. */
export const DATE_LEADS = phrases('on, in, over, late on, early on, earlier on, during');

/** Before a date they make it part of a phrase that cannot lose it. */
export const DATE_HOLDERS = words(
  'since until by from before after of than and or to for as at the this last next between through',
);

/** The date is what the sentence says: "the vote was on Friday". */
export const BEFORE_PREDICATED_DATE = words('is are was were be been dated fell falls');

/** One of them is enough for a clause to be whole. */
export const PLAIN_VERBS = words('said says was were is has had will');

/** Forms of address without a rank. */
export const COURTESY_FORMS = words('Mr Mrs Ms Miss Mx');

/** They join a sentence to the one before, with or without a comma. */
export const CONNECTIVES = words('But And Yet Also Plus');

/** They join a sentence to the one before, with a comma after them. */
export const CONNECTIVE_PHRASES = phrases(
  'So, Still, Once again, However, Meanwhile, Separately, Moreover, Furthermore, In addition, Additionally, Nevertheless, Nonetheless, Instead, Thus, Therefore, Hence, Besides, Indeed, In fact, Of course, In turn, By contrast, In contrast, On the other hand, On the one hand, At the same time, For his part, For her part, For its part, For their part, That said, Even so, Likewise, Similarly, Elsewhere, Then, Again, As a result, For example, For instance, In other words, What is more, More importantly, First, Second, Secondly, Finally, Lastly, In particular, Notably',
);

/** Pronouns for one person. */
export const THIRD_PERSONS = words('he she him his her hers');

/** Nouns for somebody named elsewhere. */
export const PERSON_NOUNS = words(
  'man woman boy girl mother father son daughter wife husband president minister premier leader senator governor mayor judge officer driver pilot captain teacher doctor nurse resident witness survivor victim suspect official spokesman spokeswoman spokesperson director chief author singer actor player coach manager candidate lawmaker lawyer prosecutor scientist professor student Republican Democrat',
);

/** A sentence that opens so needs the one before. */
export const DANGLING_OPENERS = phrases(
  "This, That, These, Those, Such, Others, Other, Neither, Either, Both, They, Their, It, Its, Another, Here, Why, How, What, Who, Which, Because, Or, Nor, Then, So, Not, Like, Same, The same, The former, The latter, Since then, At the time, By then, Until then, After that, Before that, In that, On that, For that, At that, Among them, One of them, Some of them, Most of them, All of them, None of them, Of those, Of these, Today's, Yesterday's, Contrast that, Compare, Consider, See, Look, Read, Watch, Click, Imagine, Remember, Take",
);

/** Times that "this" and "that" name by themselves. */
export const PERIODS = words('week month year morning afternoon evening weekend summer autumn winter spring');

/** "Those who", "those in": said of people who are named on the spot. */
export const AFTER_THOSE = words('who in with on at of affected injured killed');

/** Verbs of an "it" that stands for nothing. */
export const IMPERSONAL_VERBS = phrases('is, was, remains, has been, will be');

/** What such an "it" is said to be. */
export const IMPERSONAL_PREDICATES = phrases(
  'clear, known, likely, possible, expected, believed, understood, thought, not yet clear, not yet known, not immediately clear, not immediately known, not clear, not known',
);

/** After "the" they pick one of several that were named before. */
export const COMPARING_WORDS = words(
  'longest largest biggest smallest highest lowest oldest youngest worst best most other others rest first second third fourth next last latest two three four five pair trio remainder majority',
);

/** Verbs that make a clause of what follows "the". */
export const FINITE_HELPERS = words('is are was were has have had will would could can may');

/** At the end of a sentence they point back. */
export const FINAL_REFERENCES = phrases(
  'it, this, that, them, these, those, so, too, as well, either, there, otherwise, likewise, accordingly',
);

/** Times that "that" and "the same" count from the sentence before. */
export const PERIODS_POINTED_AT = words('day night morning evening afternoon week month year');

/** After "a" they add to what was named before. */
export const FURTHER_WORDS = phrases('further, additional, second, third, new one');

/** The reporter, or somebody quoted, speaks of himself or to the reader. */
export const FIRST_PERSONS = words('I we We my My our Our us me you You your Your');

/** After a comma they open what a line of a timeline can do without. */
export const LINE_TAILS = words('as while amid which who whose where with including despite');

/** They open a clause within the one that is looked at. */
export const SUBORDINATE_WORDS = words('who which that if when');

/** Participles that bring what somebody says. */
export const REPORTING_GERUNDS = words('saying telling adding warning');

/** After "the" they point at what was said or done before, unless what it was follows. */
export const POINTING_NOUNS = words(
  'announcement announcements comment comments remark remarks statement statements move moves decision decisions report reports news proposal proposals suggestion suggestions revelation revelations disclosure disclosures development developments gesture gestures response responses step steps claim claims allegation allegations',
);

/** They may stand between "the" and such a noun. */
export const BEFORE_POINTING_NOUNS = words('latest surprise new two three unexpected sudden initial');

/** After such a noun they tell what it was: "the decision to close the pool". */
export const TELLING_WHAT = words('of by that to from in on about which whether');

/** Private people: "the father" of one sentence was named in the one before. */
export const PRIVATE_PERSONS = words(
  'father mother man woman boy girl son daughter wife husband brother sister couple pair teenager youth youngster resident neighbour neighbor onlooker bystander passenger grandmother grandfather pensioner',
);

/** After such a noun they show that nothing else tells who it is. */
export const AFTER_PERSON = words('said says added told described recalled was were is are has had');

/** A statement that opens with one of them lacks its subject: "Will be back by noon". */
export const SUBJECTLESS_OPENERS = words(
  'Will Would Can Could Should Shall Must Is Are Was Were Has Had Do Does Did Been Be Being Got Gets Saw Says Said',
);

/** They tell what ought to be, not what is. */
export const PRESCRIBING = phrases('should, ought to, must, needs to, need to');

/** Before such a noun at the start of a sentence, and within one. */
export const POINTING_OPENERS = words('The Such His Her Their Its');
export const POINTING_WORDS = words('the his her their its');

/** They lead on to where something was: "on a quay", "along the Lorne". */
export const PLACING_WORDS: ReadonlySet<string> = new Set(
  'on in at near along outside inside off beside by across around beneath beyond'.split(' '),
);
