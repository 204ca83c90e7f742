/** Words that names of people, organisations and places are made of, lower case, without final dots. */
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Forms of address: what follows is a person. The value is the gender they tell. */
export const HONORIFICS: ReadonlyMap<string, 'female' | 'male' | 'unknown'> = new Map(
  Object.entries({
    mr: 'male',
    mister: 'male',
    messrs: 'male',
    sir: 'male',
    lord: 'male',
    herr: 'male',
    monsieur: 'male',
    signor: 'male',
    sheikh: 'unknown',
    mullah: 'male',
    mme: 'female',
    mlle: 'female',
    pfc: 'unknown',
    spc: 'unknown',
    dci: 'unknown',
    dcs: 'unknown',
    imam: 'male',
    ayatollah: 'male',
    rabbi: 'unknown',
    mrs: 'female',
    ms: 'female',
    miss: 'female',
    madam: 'female',
    madame: 'female',
    dame: 'female',
    lady: 'female',
    baroness: 'female',
    dr: 'unknown',
    prof: 'unknown',
    rev: 'unknown',
    hon: 'unknown',
    fr: 'male',
    sen: 'unknown',
    rep: 'unknown',
    reps: 'unknown',
    sens: 'unknown',
    const: 'unknown',
    gov: 'unknown',
    gen: 'unknown',
    lt: 'unknown',
    col: 'unknown',
    maj: 'unknown',
    capt: 'unknown',
    cpl: 'unknown',
    sgt: 'unknown',
    pvt: 'unknown',
    adm: 'unknown',
    cmdr: 'unknown',
    cllr: 'unknown',
    pres: 'unknown',
    det: 'unknown',
    insp: 'unknown',
    supt: 'unknown',
    asst: 'unknown',
    ch: 'unknown',
    con: 'unknown',
    pc: 'unknown',
    brig: 'unknown',
    amb: 'unknown',
    atty: 'unknown',
  } as const),
);

/** Titles that stay part of the name when a lone given name follows: "Pope Anselm II", "Queen Ragnhild". */
export const REGNAL_TITLES = list('pope king queen prince princess emperor empress sultan emir tsar');

/** Titles that stand before a family name alone: "President Osei", "Sheriff Lind"; "Star" and "Driver" do not. */
export const FORMAL_TITLES = list(
  `president minister premier chancellor secretary senator congressman congresswoman representative governor mayor councillor councilman councilwoman
speaker commissioner ambassador envoy judge justice magistrate prosecutor attorney sheriff constable detective inspector superintendent officer sergeant
lieutenant captain major colonel general brigadier commander commodore admiral marshal corporal private archbishop bishop cardinal pastor reverend priest imam
professor doctor dean coach chairman chairwoman chairperson director chief boss manager treasurer comptroller coroner king queen prince princess pope baron
baroness emperor empress sultan emir tsar president-elect spokesman spokeswoman spokesperson`,
);

/** Nouns of an office after "of": "Secretary of State Okafor". */
export const OFFICE_NOUNS = list(
  'state defence defense staff health justice education energy labor labour agriculture commerce transport transportation culture sport home interior environment navy army',
);

/** The last word of a firm's name, behind which somebody's name may begin. */
export const FIRM_ENDS = list(
  'inc llc ltd limited plc corp corporation co group bank university agency college institute',
);

/** What only people have: "Roskilde's mother". */
export const BELONGINGS = list(
  `mother father wife husband son daughter brother sister parents family widow widower girlfriend boyfriend fiance fiancee lawyer lawyers attorney attorneys
body death life career children child friends cousin uncle aunt grandmother grandfather arrest trial testimony resignation remarks words birthday`,
);

/** After a family name: more than one of the family. */
export const KIN_PLURALS = list('brothers sisters siblings twins family families couple dynasty clan');

/** What one person is to another: it tells the gender, but printed beside the name it says nothing. */
export const RELATION_WORDS = list(
  `brother sister father mother son daughter wife husband widow widower grandfather grandmother friend neighbor neighbour partner counterpart rival
opponent uncle aunt nephew niece cousin fiance fiancee girlfriend boyfriend twin stepfather stepmother sibling`,
);

/** Roles that firms have as well as people: "its rival Lindtek", "Lindtek, a leading producer of chips". */
export const FIRM_ROLES = list(
  `producer developer owner operator rival partner contractor supporter investor publisher leader broadcaster opponent creator supplier provider maker
trainer critic distributor neighbor neighbour carrier seller buyer lender insurer builder manager organiser organizer player star driver winner
sponsor advocate trader planner adviser advisor broker`,
);

/** What a person is: before a name they start it, as a noun they stand for one. */
export const ROLE_WORDS = list(
  `academic accountant activist actor actress admiral adviser advisor advocate aide ambassador analyst anchor archbishop architect artist astronaut
astronomer athlete attorney author banker baron bishop billionaire biologist blogger boss boxer brigadier broadcaster brother builder businessman businesswoman
campaigner candidate captain cardinal caretaker carer ceo chair chairman chairperson chairwoman chancellor chaplain chef chemist chief cleric climatologist coach
co-founder colonel columnist comedian commander commandant commentator commissioner commodore comptroller conductor congressman congresswoman conservationist constable
consul consultant contractor controller cook coordinator coroner correspondent councillor councilman councilwoman counsel counsellor counselor counterpart creator critic
curator customer dancer daughter dean defender delegate demonstrator dentist deputy designer detective developer dictator diplomat director doctor dramatist driver
economist editor educator emissary employee engineer entrepreneur envoy epidemiologist executive expert explorer farmer father filmmaker financier firefighter
fisherman footballer forecaster foreman founder friend front-runner frontrunner fugitive fund-raiser geologist goalkeeper general geophysicist governor graduate grandfather
grandmother guard guitarist head headteacher historian host husband immunologist inspector instructor insurgent inventor investigator investor jockey journalist
judge justice keeper king landlord lawmaker lawyer leader lecturer legislator lieutenant linguist lobbyist magistrate magnate major manager marshal mathematician
mayor mechanic mediator medic meteorologist midfielder militant millionaire minister miner mogul monk mother motorist musician naturalist negotiator neighbor neighbour
neurologist nominee novelist nun nurse official officer ombudsman operator opponent organiser organizer owner painter paramedic parishioner parliamentarian partner passenger
passer-by pastor patient patriarch performer photographer physician physicist pianist pilot planner player playwright plumber poet policeman policewoman politician pollster
porter postman premier presenter president president-elect priest principal producer professor programmer prosecutor protester protestor psychiatrist psychologist
publisher pundit pupil radiologist ranger rapper rebel receptionist rector referee refugee reporter representative researcher resident retiree reverend rider rival
runner sailor salesman scholar scientist secretary secretary-general seismologist senator sergeant sheriff shopkeeper singer sister skipper socialist sociologist soldier
solicitor son songwriter speaker specialist spokesman spokesperson spokeswoman staffer star statistician strategist striker student substitute superintendent supervisor
supporter surgeon surveyor survivor tailor teacher technician teenager theologian therapist tourist trader trainer treasurer trustee tycoon undersecretary
under-secretary vet veteran veterinarian vicar vice-chairman vice-president victim villager virologist volunteer warden widow widower wife winger winner witness worker
writer youth zoologist
clerk electrician welder undersheriff cleaner cashier waiter waitress bartender courier midwife pharmacist translator interpreter librarian archaeologist anthropologist botanist
biochemist ecologist oceanographer volcanologist glaciologist hydrologist neuroscientist paediatrician pediatrician cardiologist oncologist obstetrician toxicologist
pathologist criminologist demographer cyclist sprinter swimmer golfer cricketer batsman bowler wicketkeeper quarterback pitcher gymnast skier skater rower wrestler
umpire caddie auctioneer stockbroker barrister juror bailiff plaintiff claimant gunman hostage prisoner inmate lifeguard diver rescuer climber hiker stewardess cabbie
trucker rancher winemaker restaurateur hotelier shopper homeowner pensioner caregiver nanny schoolboy schoolgirl undergraduate cartoonist illustrator sculptor composer
drummer violinist cellist ballerina choreographer screenwriter influencer hacker whistleblower whistle-blower informant sniper cadet conscript paratrooper warlord
deacon worshipper churchgoer paralegal contestant finalist medallist medalist co-author co-owner co-chair co-host ex-wife ex-husband breeder beekeeper gardener
zookeeper vaccinologist microbiologist physiologist astrophysicist cosmologist palaeontologist paleontologist roboticist ethicist underwriter actuary auditor`,
);

/** The nouns for one person that tell the gender. */
export const GENDERED_NOUNS: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...(
    'spokeswoman chairwoman businesswoman congresswoman councilwoman policewoman actress mother daughter sister wife widow ' +
    'woman girl grandmother queen princess lady aunt niece waitress heroine duchess countess'
  )
    .split(' ')
    .map((w) => [w, 'female'] as const),
  ...(
    'spokesman chairman businessman congressman councilman policeman actor father son brother husband widower man boy ' +
    'grandfather king prince salesman fisherman uncle nephew duke monk priest'
  )
    .split(' ')
    .map((w) => [w, 'male'] as const),
]);

/** Words that make a longer role together with a role word: "deputy prime minister", "chief of staff". */
export const ROLE_MODIFIERS = list(
  `acting assistant associate attorney chief defence defense deputy democratic environment ex executive famed federal finance financial first foreign former health
high home honorary incoming independent interim interior junior justice lead legal local longtime managing national opposition outgoing permanent police
presidential press prime primary principal provisional regional republican retired royal secretary senior shadow special state supreme surgeon top under
union vice veteran`,
);

/** The noun tells of an organisation: "Rural Payments Agency". */
export const ORGANISATION_WORDS = list(
  `academy administration agency airline airlines airport airways alliance archdiocese army assembly associates association authority bank board branch
brigade brothers bureau cabinet campaign center centre chamber charity church clinic club coalition college commission committee community company conference
congress consortium consulate corp corporation council court daily department diocese directorate division embassy enterprises exchange
federation firm force forces forum foundation front fund gazette group guard guards guild hall headquarters herald hospital house inc
industries inquiry institute institution international journal journalists laboratory labs league legion ltd limited magazine media mercury ministry
mission monitor mosque motors movement museum navy network news newspaper nhs observatory observer office organisation organization panel parliament
partners partnership party patrol plc police post press prison prosecutors radio railway railways reserve school secretariat senate service services society
squad station store studios supermarket syndicate systems taskforce team technologies telegraph television theatre times treasury tribunal tribune
trust tv union unit united university watch workers agence presse france-presse rovers wanderers hotspur`,
);

/** Nouns for other things that end a name: "Ruth Lind Award", "Martin Street". */
export const THING_ENDS = list(
  `ave rd blvd hwy act agreement amendment anthem apartments arena atoll avenue award awards barracks basin bay beach bill boulevard bowl bridge building canal canyon
castle cathedral cemetery championship championships channel chapel circle city coast colony contest convention corner county court creek crescent crown cup
dam day derby desert disease district dome drive dynasty era estate expressway falls farm ferry festival field fields formula freeway gallery game games garden
gardens gate gorge gulf harbor harbour heights highway hills hotel hurricane island islands isle junction lake lakes law laws lawn library line lodge mall manor
marathon mall march market massacre medal memorial meadow mine monument motel mountain mountains mount mosque norm ocean open palace park parade parish parkway
pass path peninsula pier pipeline place plains plan plant plateau plaza point pond port prize project protocol province quay ranch range range rail reef refuge reserve resort
restaurant revolution ridge river riviera road route rule ruins scandal scheme sea seminary show shrine sound speedway square stadium state statue station storm strait
street stakes summit suite syndrome tavern temple terminal terrace test theorem tomb tower towers town township track trail treaty tour tournament trophy tunnel valley vale village
vineyard wall war ward waters way wharf wing winery woods world yard zone zoo republicans democrats`,
);

/** The words of `THING_ENDS` that are family names as well: a person after a given name unless the text goes there. */
export const PLACE_SURNAMES = list(
  'park hill hills lane lake wood woods field fields green brook marsh banks rivers bridges castle gates march garden parish pond post ward law day falls farm gale ridge wall bush forest crown bay vale storm waters wing',
);

/** Nouns that begin the name of a place, a ship, a storm or an undertaking: no person follows. */
export const THING_STARTS = list(
  `hurricane storm typhoon cyclone lake mount mt fort port cape camp san santa santo st saint ste los las el operation project uss hms hmas mv ss rms mv point
northern southern eastern western north south east west upper lower team club stade estadio hotel villa plaza calle rue via cafe bar radio planet comet
asteroid spaceship rocket windows world super grand formula boulevard avenue`,
);

/** Firms that bear the full name of a founder. */
export const FIRMS_LIKE_PEOPLE: ReadonlySet<string> = new Set(
  (
    'morgan stanley|charles schwab|merrill lynch|philip morris|eli lilly|louis vuitton|calvin klein|ralph lauren|tommy hilfiger|' +
    'estee lauder|jimmy choo|tim hortons|thomas cook|aston martin|oscar mayer|dow jones|wells fargo|john deere|jack daniels|' +
    'johnnie walker|ben & jerry|hugo boss|giorgio armani|michael kors|marc jacobs|kate spade|sara lee|uncle ben|harley-davidson|' +
    'mary kay|kenneth cole|perry ellis|laura ashley|fred perry|jp morgan|marks & spencer|william hill|paddy power|louis dreyfus|' +
    'raymond james|edward jones|johnson & johnson|betty crocker|duncan hines|orville redenbacher|booz allen|ernst & young|alfa romeo|' +
    'fannie mae|freddie mac|sallie mae|virgin galactic|charlie hebdo|le monde|le figaro|la repubblica|el pais|nice matin|virgin atlantic|warner bros|jordan brand|carl zeiss|robert bosch|' +
    'bernard matthews|lloyds bank'
  ).split('|'),
);

/** Family names that stand first: Chinese, Korean, Vietnamese. */
export const FAMILY_FIRST_NAMES = list(
  `ahn ai an ban bae bai bang bo bui byun cai cao chae chan chang chao chen cheng cheung chiang cho choe choi chu chun chung cui dai dang deng ding do dong
du duan duong fan fang feng fu gao gong gu guan guo ha hahm ham han hao he heo ho hoang hong hou hu huang hwang huynh hyun im jang jeon jeong ji jia jiang jin jo joo
ju jun jung kang kim ko kong koo ku kwak kwon lai lam lau le lee lei leung li liang liao lim lin liu lo long lu luo luu ma mai mao meng min moon mun na nam ng
ngo nguyen ni nie no noh oh ong pae paik pak pan park peng pham phan pyo qian qiao qin qiu qu quan ra ren rhee ri roh ryu seo seok shao shen shi shim shin sim sin so
sohn son song su suh sun sung suk tan tang tao thaksin tian to ton tong tran trinh truong tsai tsang tse tung tuong wan wang wei wen won wong woo wu xi xia xiang xiao xie xin xing
xiong xu xue yan yang yao ye yeo yeon yi yim yin yip yoo yoon you yu yuan yun zeng zhai zhang zhao zheng zhong zhou zhu zhuang zou`,
);

/** What a family-first name goes on with: one or two syllables as Mandarin, Korean and Vietnamese are written in news copy. */
export const EASTERN_GIVEN =
  /^(?:(?:[zcs]h|ng|ph|kh|tr|th|ts|kw|hw|ky|hy|gy|by|my|pu|[bpmfdtnlgkhjqxzcsrywv])?(?:[aeiou]|ae|eo|eu|oe|ui|ai|ei|ao|ou|ia|ie|iu|ua|uo|ue|yu|ya|ye|yo|oo|ee|iao|uai|oai|ang)(?:ng|nh|ch|[nkmlptr])?(?:[-’']|(?=\p{L})|$)){1,2}$/iu;

/** Given names of which news copy prints several forms for one person. */
export const GIVEN_NAME_FORMS: readonly (readonly string[])[] = (
  'william bill billy will|robert bob bobby rob robbie|james jim jimmy jamie|richard rick rich dick richie|joseph joe|michael mike mick|anthony tony|edward ed eddie ted|' +
  'john jack johnny|thomas tom tommy|timothy tim|daniel dan danny|samuel sam|benjamin ben|christopher chris|alexander alex aleksandr alexandre oleksandr|gregory greg|nicholas nick|' +
  'stephen steven steve|jeffrey jeff geoffrey geoff|matthew matt|andrew andy drew|david dave|charles charlie chuck|kenneth ken kenny|ronald ron ronnie|donald don donny|' +
  'gerald gerry jerry|lawrence larry|leonard len|patrick pat|peter pete|philip phil phillip|raymond ray|stanley stan|theodore ted theo|victor vic|vincent vince|walter walt|' +
  'frederick fred freddie|francis frank|douglas doug|eugene gene|harold hal|henry harry|nathaniel nathan nate|zachary zach zac zack|joshua josh|jonathan jon|bernard bernie|' +
  'elizabeth liz beth betty|margaret maggie meg peggy|katherine kate kathy katie|deborah debbie|susan sue|patricia patty trish|jennifer jenny|jessica jess|rebecca becky|' +
  'barbara barb|christine chris|victoria vicky|samantha sam|pamela pam|cynthia cindy|mohammed mohamed muhammad mohammad muhammed mohamad|muammar moammar muamar|hussein hossein husain|' +
  'abdullah abdallah abdulla|sergei sergey serhiy|yulia julia yuliya|yevgeny evgeny|osama usama|ahmad ahmed|ali aly|mahmoud mahmud|yousef yusuf youssef yousuf|ibrahim ebrahim'
)
  .split('|')
  .map((forms) => forms.split(' '));

/** The Arabic article before a family name, which other outlets leave out: "al-Rashid", "el-Masri". */
export const NAME_ARTICLES =
  /(?<![\p{L}\p{N}])(?:[Aa]l|[Ee]l|[Aa]s|[Aa]d|[Aa]n|[Aa]r|[Aa]z|[Aa]sh|[Aa]t)[-‐](?=\p{L})/gu;

/** Institutions known by one name. */
export const KNOWN_ORGANISATIONS = list(
  `kremlin pentagon vatican parliament congress senate nato unesco unicef interpol europol eurostat reuters bloomberg opec hamas hezbollah taliban
al-jazeera al-qaeda al-qaida al-shabab al-shabaab al-nusra al-arabiya al-azhar fifa uefa google microsoft facebook twitter amazon apple tesla boeing airbus toyota volkswagen downing scotland-yard whitehall capitol
treasury downing-street greenpeace oxfam amnesty wikileaks`,
);

/** Countries, continents and great cities: names that are never people by themselves. Lower case, spaces kept. */
export const PLACES = new Set(
  (
    'afghanistan,africa,alabama,alaska,albania,aleppo,alexandria,algeria,algiers,amsterdam,andorra,angola,ankara,antarctica,argentina,arizona,arkansas,armenia,asia,athens,' +
    'atlanta,auckland,australia,austria,azerbaijan,baghdad,bahamas,bahrain,baku,bali,bangkok,bangladesh,barbados,barcelona,beijing,beirut,belarus,belfast,' +
    'belgium,belgrade,belize,benin,berlin,bhutan,birmingham,bogota,bolivia,bosnia,boston,botswana,brasilia,brazil,bristol,britain,brisbane,brunei,brussels,bucharest,' +
    'budapest,buenos aires,bulgaria,burma,burundi,cairo,california,cambodia,cameroon,canada,canberra,cape town,caracas,cardiff,caribbean,chad,chicago,chile,china,' +
    'colombia,colorado,congo,connecticut,copenhagen,costa rica,crimea,croatia,cuba,cyprus,czech republic,d.c,czechia,dakar,dallas,damascus,darfur,delaware,delhi,denmark,' +
    'denver,detroit,dhaka,doha,donetsk,dubai,dublin,east timor,ecuador,edinburgh,egypt,el salvador,england,eritrea,estonia,ethiopia,europe,fiji,finland,florida,france,' +
    'frankfurt,gabon,gambia,gaza,geneva,georgia,germany,ghana,gibraltar,glasgow,greece,greenland,guatemala,guinea,guyana,haiti,hamburg,hanoi,havana,hawaii,helsinki,' +
    'holland,honduras,hong kong,houston,hungary,iceland,idaho,illinois,india,indiana,indonesia,iowa,iran,iraq,ireland,islamabad,israel,istanbul,italy,ivory coast,' +
    'jakarta,jamaica,japan,jerusalem,johannesburg,jordan,kabul,kandahar,kansas,karachi,kashmir,kazakhstan,kent,kentucky,kenya,kharkiv,khartoum,kherson,kiev,kinshasa,kosovo,kuala lumpur,' +
    'kuwait,kyiv,kyrgyzstan,lagos,lahore,laos,las vegas,latin america,latvia,lebanon,leeds,liberia,libya,liechtenstein,lima,lisbon,lithuania,liverpool,london,los angeles,' +
    'louisiana,luhansk,luxembourg,macedonia,madagascar,madrid,maine,malawi,malaysia,mali,malta,manchester,manhattan,manila,mariupol,maryland,massachusetts,mauritania,mauritius,' +
    'mediterranean,melbourne,mexico,miami,michigan,middle east,milan,minnesota,minsk,mississippi,missouri,mogadishu,moldova,monaco,mongolia,montana,montenegro,montreal,' +
    'morocco,moscow,mosul,mozambique,mumbai,munich,myanmar,nairobi,namibia,naples,nebraska,nepal,netherlands,nevada,new delhi,new hampshire,new jersey,new mexico,new orleans,' +
    'new south wales,new york,new york city,new zealand,newcastle,nicaragua,niger,nigeria,north america,north carolina,north dakota,north korea,northern ireland,norway,odesa,odessa,ohio,' +
    'oklahoma,oman,ontario,oregon,oslo,ottawa,oxford,pakistan,palestine,panama,paraguay,paris,pennsylvania,perth,peru,philadelphia,philippines,phoenix,poland,portugal,prague,' +
    'pretoria,puerto rico,pyongyang,qatar,quebec,queensland,rhode island,riga,rio de janeiro,riyadh,romania,rome,rotterdam,russia,rwanda,salt lake city,samoa,san diego,' +
    'san francisco,sarajevo,saudi arabia,scandinavia,scotland,seattle,senegal,seoul,serbia,shanghai,siberia,sierra leone,singapore,slovakia,slovenia,sofia,somalia,south africa,' +
    'south america,south carolina,south dakota,south korea,south sudan,soviet union,spain,sri lanka,stockholm,strasbourg,sudan,suriname,sweden,switzerland,sydney,syria,taipei,' +
    'taiwan,tajikistan,tallinn,tanzania,tbilisi,tehran,tel aviv,tennessee,texas,thailand,tibet,togo,tokyo,toronto,trinidad,tripoli,tunis,tunisia,turkey,turkmenistan,u.k,u.s,' +
    'u.s.a,uae,uganda,uk,ukraine,united arab emirates,united kingdom,united states,uruguay,us,usa,utah,uzbekistan,vancouver,vatican city,venezuela,venice,vermont,vienna,' +
    'vietnam,virginia,wales,warsaw,washington,washington dc,west bank,west virginia,wisconsin,wyoming,yemen,yugoslavia,zagreb,zambia,zaporizhzhia,zimbabwe,zurich'
  ).split(','),
);

/** Adjectives of nations and parties: they begin roles, and are no names. */
export const DEMONYMS = list(
  `afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian austrian azerbaijani azeri bahraini bangladeshi
belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian catalan chechen chilean chinese christian colombian
congolese conservative croatian cuban cypriot czech danish democrat democratic dutch ecuadorian egyptian emirati english eritrean estonian ethiopian european fijian filipino
finnish french georgian german ghanaian greek guatemalan haitian hindu honduran hungarian icelandic indian indonesian iranian iraqi irish islamic islamist israeli
italian jamaican japanese jewish jordanian kazakh kenyan korean kosovan kurdish kuwaiti labour latvian lebanese liberal liberian libyan lithuanian macedonian
malaysian malian maltese mexican moldovan mongolian moroccan muslim namibian nepalese nicaraguan nigerian norwegian omani orthodox pakistani palestinian panamanian
paraguayan peruvian polish portuguese protestant qatari republican romanian russian rwandan saudi scottish senegalese serb serbian shia shiite sicilian
singaporean slovak slovenian somali soviet spanish sudanese sunni swedish swiss syrian taiwanese tajik tanzanian texan thai tibetan tory tunisian turkish turkmen
ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh western yemeni yemenite zambian zimbabwean catholic northern southern eastern`,
);

/** What people of a nation are called where that is not the adjective: "the Dane". */
export const NATIONALS = list(
  `brit dane swede finn scot briton spaniard pole turk kurd serb croat filipina argentine icelander new-zealander kiwi londoner parisian new-yorker englishman englishwoman
frenchman frenchwoman irishman irishwoman welshman welshwoman scotsman scotswoman dutchman dutchwoman ulsterman ulsterwoman yorkshireman`,
);

/** What somebody is, in front of the full name only: alone they are things. */
export const LEADING_NOUNS = list('model whip supermodel superagent super-agent');

/** Lower-case parts inside a name: "Ursula von der Leyen", "Omar al Bashir". */
export const NAME_PARTICLES = list(
  'de la le van von der den ter ten zu zur bin ibn bint al el ben du di da dos das do del della y abu ould af',
);

/** After a name, part of it: "Martin Luther King Jr." */
export const NAME_SUFFIXES = list(
  'jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi esq phd mp md obe cbe mbe kc qc',
);

/** Capitalised and no name: days, months, feasts, and what stands in front of sentences. */
export const CALENDAR_WORDS = list(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun christmas easter ramadan gmt bst est edt utc et am pm`,
);

/** Months and days that people bear as a name: "April Osei", "Mrs May". */
export const MONTH_NAMES_OF_PEOPLE = list('jan jun sun april may june august');

/** What stands before a month in a date. */
export const DATE_PREPOSITIONS = list(
  'in on of since until till by from to last next this early late mid during through before after between each every late-',
);

/** Words that only headlines write with a capital inside a run: they end a name. */
export const RUN_BREAKS = list(
  `the and but or of in on at to for from with by as is are was were be after before into over than that this his her its their
how why what when who not says said amid against about`,
);

/** Words that open sentences with a capital and are no names there. */
export const SENTENCE_OPENERS = list(
  `a about above according across actually add addressing adding admittedly after afterwards again against ahead all almost along already also alternatively although amid among
amongst an and another any anyone anything apart are around as asked aside at away back based because before behind being below beside besides between beyond both briefly but
by can clearly commenting compared concerning consequently considering could currently dear describing despite did do does don't down due during each earlier early either elsewhere
especially even eventually ever every everybody everyone everything evidently except far few fewer finally first firstly following for foreign former formerly fortunately four from
further furthermore generally given go good had half has have having he hence her here hers herself him himself his hours how however i i'd i'll i'm i've if immediately
in including indeed initially inside instead into is it it's its itself just last lastly late later latest let likewise little local look made mainly make many maybe meanwhile men
might minutes more moreover most mostly much must my naturally near nearby nearly neither never nevertheless new newly next night no nobody none nonetheless nor not nothing notably now
obviously of off officials often oh ok old on once one only onto opening or other others otherwise our out outside over overall overnight people perhaps please plus police possibly presumably
previously prior privately probably quite rather read recent recently regarding regardless reportedly responding right sadly said same saying second secondly see separately several
she should similarly simply since six so some somebody someone something sometimes soon speaking standing still subsequently such suddenly surely ten than thanks that that's the their theirs them then
there there's thereafter therefore these they they're they've third this those though three through throughout thus to today together tomorrow tonight too towards traditionally two typically
ultimately under undoubtedly unfortunately unless unlike until up upon us using usually various very via was we we'd we'll we're we've well were what what's whatever when whenever
where whereas wherever whether which while who whoever whose why will with within without women would writing years yes yesterday yet you you'd you'll you're you've young your`,
);

/** The same and degrees, as they stand behind a name without their dots. */
export const NAME_SUFFIXES_WRITTEN = list('jr sr esq phd mp md');

/** Suffixes that tell a father from a son: of one person they come and go. */
export const NUMBERED_SUFFIXES = list('jr sr ii iii iv');

/** Institutions that go on with "and": "Ministry of Roads and Harbours". */
export const JOINED_INSTITUTIONS = list('ministry department office committee commission institute');

/** Particles that are no English words: in mid-sentence a name may begin with them. */
export const LEADING_PARTICLES = list('von van bin ibn bint der den de della dos das da du af zu zur la el al');

/** What stands before the name of a place. */
export const PLACE_PREPOSITIONS = list('in on at to from near along across outside around through into');

/** Endings that hardly anything but a family name has: "Orlovich", "Petrenko", "Jónsdóttir". */
export const FAMILY_ENDINGS: readonly string[] =
  'ovich evich ovic ović evic ević enko shvili sson dottir dóttir escu opoulos akis czyk ewicz ovsky ovski evsky evski insky inski'.split(
    ' ',
  );

/** Places whose name people bear as a given name: with a plural behind it is a team ("Carolina Otters"). */
export const PLACES_BORNE = list(
  'carolina virginia georgia florence austin sydney dallas jordan israel brooklyn savannah madison charlotte jackson lincoln houston phoenix victoria orlando paris london denver',
);
