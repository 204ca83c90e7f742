/** Forms that are finite verbs in news copy: auxiliaries, irregular pasts, and frequent present forms. Regular pasts are told by their ending. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  (
    "is are was were am has have had do does did will would shall should can could may might must isn't aren't wasn't weren't hasn't " +
    "haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't cannot couldn't mustn't it's he's she's they're we're i'm you're " +
    "there's that's it'll he'll she'll they'll we'll i'll i've we've they've he'd she'd they'd i'd we'd"
  ).split(' '),
);

/** Past forms that do not end in -ed and are seldom nouns or adjectives. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  (
    'said told spoke went came took gave made met began became brought bought broke built caught chose drew drove fell felt fought found ' +
    'flew forgot froze got grew heard held hid kept knew laid led left lent lost meant paid ran rang rose sank sang saw sent shook shot sat ' +
    'slept slid sold sought spent stood stole struck stuck swam swept swore taught thought threw tore understood withdrew woke won wore ' +
    'wrote overturned underwent undertook upheld overthrew quit hit put set cut shut spread hurt split bid burst cast cost ' +
    'ate drank blew bled bred dug dealt flung hung lit overtook oversaw foresaw'
  ).split(' '),
);

/** Present forms that news copy uses as main verbs. */
export const PRESENT_VERBS: ReadonlySet<string> = new Set(
  (
    'says say tells adds argues believes claims accuses blames denies disputes rejects insists wants plans hopes intends expects seems ' +
    'appears remains begins starts ends takes makes gives goes comes meets speaks shows suggests warns notes writes includes faces seeks ' +
    'continues runs leads lives works stands means needs calls agrees believe think thinks know knows want plan hope intend expect seem ' +
    'appear remain insist deny reject'
  ).split(' '),
);

/** Words ending in -ed that are no past forms. */
export const NOT_PASTS: ReadonlySet<string> = new Set(
  'indeed hundred speed seed feed breed creed deed exceed greed heed need proceed red bed sacred naked wicked united unprecedented so-called'.split(
    ' ',
  ),
);
