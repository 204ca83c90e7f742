/** The words that report speech, by what they ask of the words around them; lower case. */
const forms = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Finite verbs that introduce or close a quotation: "said", "told". Forms that are nouns too stand in `NOUN_LIKE_CUES`. */
export const SPEECH_VERBS = forms(
  `said says say told tells tell added adds announced announces stated wrote writes asked asks replied replies explained explains insisted insists
argued argues warned warns claimed claims declared declares noted notes acknowledged acknowledges admitted admits confirmed confirms suggested suggests commented
comments observed observes remarked remarks recalled recalls continued continues concluded concludes responded responds tweeted tweets posted posts joked jokes quipped
quips testified testifies reported reports emphasised emphasized emphasises emphasizes stressed stresses reiterated reiterates repeated repeats revealed reveals
predicted predicts promised promises pledged pledges vowed vows urged urges demanded demands complained complains lamented laments
contended contends asserted asserts maintained maintains alleged alleges conceded concedes cautioned cautions countered counters shouted shouts yelled yells cried
exclaimed exclaims whispered muttered screamed chanted boasted boasts bragged mused muses opined opines proclaimed proclaims reasoned indicated indicates pointed
believes believed thinks thought called calls described describes dubbed labelled labeled branded denounced condemned dismissed praised hailed blasted slammed
criticised criticized accused accuses denied denies rejected rejects disputed defended defends welcomed outlined characterised characterized termed deemed
read reads responded retorted interjected enthused advised estimated estimates speculated speculates expressed voiced apologised apologized swore signalled
signaled hinted summed recounted remembered remembers decried derided mocked ridiculed blamed blames referred cited cites
told hoped hopes agreed agrees disagreed thanked thanks questioned quoted echoed specified clarified elaborated mentioned mentions
disclosed assured assures reminded reminds affirmed affirms reaffirmed proposed proposes recommended recommends protested protests tells taunted teased threatened threatens
touted touts fumed summarised summarized theorised theorized portrayed compared likened urged pleaded begged gushed chimed sneered ranted railed lambasted chided scolded
wondered wonders answered answers feared fears concurred rebutted refuted lashed pronounced
states retorts vents vented characterizes characterises references referenced charged denounces condemns dismisses praises hails blasts slams criticises criticizes labels brands
disputes welcomes expresses apologises apologizes signals hints recounts refers clarifies elaborates discloses portrays compares likens boasts muses pleads
call describe believe think argue insist warn deny accuse suggest predict note complain fear hope claim report demand estimate acknowledge admit declare
write conclude stress caution confirm emphasise emphasize assert maintain allege announce explain observe recommend propose reveal`,
);

/** The surest: next to a quotation mark they are nothing else. */
export const PLAIN_CUES = forms(
  `said says say told tells added adds announced stated wrote writes asked asks replied replies explained explains insisted insists argued argues warned warns
claimed declared declares noted acknowledged admitted confirmed suggested commented observed remarked recalled recalls continued concluded responded tweeted
joked quipped testified reported emphasised emphasized stressed reiterated predicted vowed complained lamented contended asserted maintained alleged conceded cautioned
countered shouted yelled exclaimed mused`,
);

/** Also nouns or adjectives: a determiner, an adjective or a preposition before them makes them so. */
export const NOUN_LIKE_CUES = forms(
  `call fear hope claim report demand estimate note claims notes states comments tweets posts reports promises pledges vows demands counters cries reasons calls estimates fears hopes thanks quotes
answers protests thought read reads say questioned cited maintained repeated alleged answers
states labels brands signals hints references slams vents boasts remarks stress caution`,
);

/** Heads of participle clauses whose subject is that of the main clause: "…, adding that". */
export const CUE_PARTICIPLES = forms(
  `saying adding stating telling noting claiming arguing insisting warning declaring announcing writing explaining stressing suggesting asking replying
commenting calling describing accusing acknowledging admitting confirming denying emphasising emphasizing predicting promising vowing urging
concluding remarking observing reiterating tweeting demanding complaining asserting alleging maintaining revealing pointing quoting citing labelling labeling
branding dubbing denouncing condemning dismissing praising criticising criticizing blaming blasting slamming reporting indicating pledging posting referring
recalling joking expressing voicing shouting yelling chanting screaming thanking responding cautioning lamenting urging hailing mocking characterizing
characterising termed deeming boasting testifying signalling signaling hinting speculating`,
);

/** They have the opinion in their object, not in a clause: "called the plan “reckless”". */
export const NAMING_VERBS = forms(
  `called calls calling described describes describing dubbed dubbing labelled labeled labelling branded branding termed deemed denounced condemned dismissed
praised hailed criticised criticized characterised characterized derided decried likened compared portrayed touted slammed blasted`,
);

/** Nouns that speak in place of their authors: "the statement read". */
export const SPEAKING_NOUNS = forms(
  `statement report letter memo document release post tweet message editorial article filing lawsuit complaint ruling order notice announcement email
e-mail text readout communique sign placard banner poster caption headline inscription plaque graffiti leaflet judgment judgement transcript bulletin circular advisory spokesman website newspaper paper magazine agency study survey poll affidavit indictment petition`,
);

/** Nouns of times, events and things said: beside a reporting word they are its object, or it is a noun itself. */
export const NEVER_SPEAK = forms(
  `ago week weeks month months year years day days night nights morning afternoon evening weekend time times hour hours minute minutes moment
interview comment comments remark remarks view views idea ideas plan plans formula meeting visit event events war wars talks attack attacks attempt
attempts effort efforts decision decisions move moves deal deals vote votes way ways word words fact facts thing things part parts case cases
problem problems issue issues place places result results speech speeches debate debates`,
);

/** Nobody in particular: what they "say" is supposed, not reported. */
export const SUPPOSED_SPEAKERS = forms('anybody anyone nobody somebody someone everybody everyone whoever');

/** People in number, or without a name: they speak, and nobody is named. */
export const GROUP_NOUNS = forms(
  `person officials sources analysts experts residents witnesses police authorities investigators prosecutors lawyers critics supporters opponents activists
protesters demonstrators campaigners doctors scientists researchers economists observers lawmakers politicians republicans democrats conservatives people some many
others several most few one men women man woman members leaders ministers diplomats aides advisers advisors voters passengers survivors families relatives neighbours
neighbors parents students teachers workers employees executives investors traders farmers locals survivors villagers troops soldiers commanders rebels militants
reporters journalists media press newspapers rivals candidates attorneys judges justices senators congressmen governors mayors representatives delegates
spokesmen staff team company firm government administration ministry department council court union group party committee campaign bank agency authority
army military office body panel commission organisation organization charity club school university hospital airline newspaper paper magazine website channel network station
broadcaster outlet source insider someone somebody nobody everyone everybody anyone child boy girl youngster couple mourners fans brigade squad coastguard navy
firefighters paramedics rescuers medics nurses detectives officers guards crews bureau watchdog regulator regulators ombudsman tribunal jury prosecution defence
defendants federation association society institute institution academy laboratory foundation institutes associations companies firms banks agencies ministries
hospitals schools universities airlines manufacturer maker makers operator operators carrier utility insurer insurers lender lenders retailer retailers supplier
suppliers publisher consortium embassy consulate parliament assembly cabinet palace church diocese mosque secretariat alliance coalition delegation museum
municipality prefecture customers users shareholders owners tenants victims patients veterans refugees migrants detainees inmates prisoners commuters`,
);

/** They may report a clause without "that": "said the port was shut". */
export const BARE_CLAUSE_VERBS = forms(
  `said says say told tells added adds announced announces claimed claims insisted insists warned warns believes believe believed thinks think thought confirmed confirms
stated states reported reports saying adding claiming warning stating insisting arguing estimates estimated argued argues indicated suggested suggests acknowledged admitted
admits predicted predicts denied denies explained explains hopes hoped maintained maintains noted notes noting wrote writes writing tweeted posted alleged alleges conceded joked vowed testified revealed
concluded contended asserted recalled remarked observed feared fears declared declares complained`,
);

/** They may stand behind or inside the clause they report: "The port, Lind said, is shut". */
export const CLOSING_VERBS = forms(
  `said says say told tells added adds announced claimed claims insisted insists warned warns believes believed thinks confirmed stated states reported reports
estimated argued argues indicated suggested suggests acknowledged admitted predicted predicts explained explains noted notes wrote writes tweeted alleged conceded testified
recalled remarked observed declared complained cautioned replied maintained contended recounted argue believe think claim report suggest warn note`,
);

/** Their first object is the person told: "told the board that". */
export const TELLING_VERBS = forms(
  'told tells telling assured assures reminded reminds informed warned warns advised promised',
);

/** Behind "he" or "she" they say that the speaker of the words before goes on. */
export const CONTINUING = forms('also added adds continued continues');

/** They report a question: "asked whether". */
export const ASKING_VERBS = forms('asked asks asking wondered wonders questioned questions');

export const QUESTION_WORDS = forms('whether if how why what who where when');

/** What somebody holds to be so, rather than says. */
export const BELIEF_VERBS = forms(
  'believes believe believed thinks think thought hopes hope hoped fears fear feared estimate',
);

/** On which something is said: "said in a statement". */
export const OCCASIONS = forms(
  `statement interview letter tweet post speech email e-mail report memo conference briefing hearing blog message filing court television radio testimony note release
address call meeting video article column editorial debate rally ruling order affidavit lawsuit complaint text appearance presentation remarks book`,
);

/** They have an object and no clause: "rejected that argument". */
export const OBJECT_VERBS = forms(
  `rejected rejects disputed defended defends welcomed outlined blamed blames blaming referred referring cited cites citing mocked mocking ridiculed accused accuses accusing
criticised criticized criticising criticizing thanked thanks thanking praised praising pointed pointing called calls calling described describes describing refuted voiced expressed`,
);

/** What "according to" may name beside people and papers, in the singular. */
export const SOURCE_NOUNS = forms(
  `data figure record document estimate statistic census poll report survey studies account filing paper analysis research projection biography obituary transcript
calculation finding tally list result review database readout`,
);

/** They have next to no other object than what is said. */
export const SAY_VERBS = forms('said says say told tells saying');

/** Present forms that are nouns too: the number of the subject tells. */
export const NUMBERED_CUES = forms(
  `call fear hope claim report demand estimate note complain deny accuse suggest predict warn insist argue describe acknowledge admit declare think believe
calls fears hopes claims reports demands estimates notes states comments tweets posts promises pledges vows counters cries reasons thanks quotes answers labels brands signals hints references
slams vents boasts reads protests remarks
write conclude stress caution confirm emphasise emphasize assert maintain allege announce explain observe recommend propose reveal`,
);

/** Verbs of many senses: "the figures add up", "the talks continued", "the interview concluded". */
export const AMBIGUOUS_CUES = forms(
  `added adds continued continues concluded concludes read reads posted posts maintained maintains repeated repeats revealed reveals recalled recalls observed observes pointed promised outlined
answered expressed voiced indicated indicates signalled signaled summed demanded called calls reasoned referred refers echoed blasted hit noted countered charged`,
);

/** They promise to do something. */
export const PROMISING_VERBS = forms(
  'promised promises promising pledged pledges pledging vowed vows vowing threatened threatens threatening swore offered',
);

/** They ask somebody to do something. */
export const URGING_VERBS = forms(
  'urged urges urging asked asks asking told tells telling begged warned warns advised reminded',
);

/** What a nameless source is to the matter: "a person familiar with it". */
export const KNOWING_ADJECTIVES = forms('familiar close present aware privy knowledgeable nearby');

/** Two words that report beside a quotation: “…,” she went on. */
export const PHRASAL_CUES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    went: 'on',
    goes: 'on',
    carried: 'on',
    points: 'out',
    pointed: 'out',
    cut: 'in',
    cuts: 'in',
    chipped: 'in',
    chimed: 'in',
    shot: 'back',
    fired: 'back',
    shoots: 'back',
    fires: 'back',
    hit: 'back out',
    hits: 'back out',
    put: 'it',
    puts: 'it',
    summed: 'up',
    sums: 'up',
    blurted: 'out',
    called: 'out',
    cried: 'out',
    piped: 'up',
  }).map(([verb, behind]) => [verb, forms(behind)]),
);

/** Passive verbs before "to have said": "is reported to have said". */
export const REPUTED_VERBS = forms(
  'reported said alleged believed understood thought quoted claimed supposed known rumoured rumored heard',
);

/** Somebody so described is "they" in the text. */
export const THEY_PEOPLE = forms('non-binary nonbinary genderqueer genderfluid gender-fluid agender');

/** With a colon behind them they set off what follows as somebody's words. */
export const BLOCK_CUES = forms(
  'said says wrote writes read reads added adds stated states replied responded tweeted posted told tells continued explained concluded',
);

/** They pass on what somebody else said: "quoted Lind as saying". */
export const RELAYING_VERBS = forms('quoted quotes quoting cited cites citing reported recorded heard');
