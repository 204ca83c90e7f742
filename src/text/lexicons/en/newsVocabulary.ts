/**
 * Words that news uses whatever it tells, by about how large a share of all articles holds them. They stand for the
 * millions of articles a handful of inputs cannot show: without them five reports of one event would take the event's own
 * words for commonplaces. The shares are rough on purpose: what matters is the order of magnitude.
 */
export const NEWS_VOCABULARY: readonly (readonly [share: number, words: string])[] = [
  [
    0.35,
    'year years time people two new first told according last day made make made including week three now since ' +
      'report reported reports government state states country former news part take took taking come came go going ' +
      'work working back still many while around however although because if well yet even much may added include ' +
      'number called call per cent monday tuesday wednesday thursday friday saturday sunday president month months',
  ],
  [
    0.2,
    'official officials police public national group world end early late later long several days days four five home ' +
      'house city left right help need want wants wanted way set found find use used using know known see seen show ' +
      'shows showed start started began begin continue continued hold held give given giving get got put say statement ' +
      'today local international member members man men woman women family life place high leader leaders company ' +
      'minister department office head chief spokesman spokeswoman case million billion move plan plans planned change ' +
      'among near thing things expected announced asked law issue issues support united american america u.s us u.k uk ' +
      'u.n un north south east west street man morning night afternoon evening january february march april may june ' +
      'july august september october november december believe believed think thought come next second third same every ' +
      'never always already really without whether recent recently earlier able less least half full great good best ' +
      'better big large small major important top old young open lead led leading little point question questions line ' +
      'name named face faced across away down off ago once turn turned area areas service services tell run running ' +
      'white black bring brought keep kept let must possible clear top past future former return returned nearly almost ' +
      'hundreds thousands dozens ten six seven eight nine hour hours minute minutes number total',
  ],
  [
    0.1,
    'school court party security economic economy market money business percent political politics policy power war ' +
      'attack attacks killed death deaths died dead die dies dying injured hospital health medical care children child ' +
      'son daughter father mother brother sister wife husband parents friend friends community district county town ' +
      'region central capital authorities authority agency federal foreign military army force forces troops crime ' +
      'criminal charge charged charges arrest arrested investigation investigators investigate judge trial lawyer ' +
      'lawyers attorney prosecutor prosecutors sentence prison jail suspect suspected victim victims accused alleged ' +
      'allegedly guilty accident fire car cars vehicle vehicles road driver water air food building buildings scene ' +
      'emergency rescue incident damage caused cause happened happen media social twitter facebook video photo photos ' +
      'television tv interview press conference reporters reporter newspaper website online internet post posted message ' +
      'letter email phone meeting meet met talk talks discuss discussed agreed agree agreement deal decision decided ' +
      'decide vote votes voted election campaign candidate republican republicans democrat democrats democratic ' +
      'congress senate senator parliament committee bill lawmakers administration secretary washington london new york ' +
      'british britain england european europe union russia russian china chinese india indian france french germany ' +
      'german japan japanese iran iraq israel syria ukraine kingdom european countries nation nations global citizens ' +
      'people residents workers worker job jobs employees staff team teams player players game games season match win ' +
      'won winning victory lost lose loss beat record score final club coach league sport sports fans film movie music ' +
      'star show actor actress award awards director book books story stories article history historic century decade ' +
      'decades age aged born age older younger university student students teacher education study research scientists ' +
      'expert experts professor science technology computer information system systems data program project industry ' +
      'trade sales price prices cost costs pay paid tax taxes budget cut cuts bank financial fund funding funds debt ' +
      'rate rates rise rose fall fell grow growth increase increased higher lower drop dropped average quarter share ' +
      'shares stock investors analyst analysts customers consumers product products sell sold buy bought store offer ' +
      'offered build built plant energy oil gas weather climate environment land sea island coast river mountain park ' +
      'church religious god human rights freedom protest protesters violence violent gun shot shooting fired weapon ' +
      'weapons bomb explosion terrorist terrorism officer officers commander chairman executive manager founder owner ' +
      'board council mayor governor prime deputy general senior vice king queen prince association organization ' +
      'organisation society center centre plane flight airport travel train bus passengers ship boat space miles mile ' +
      'feet foot inches kilometres kilometers km metres meters pounds pound dollars dollar euros',
  ],
  [
    0.05,
    'access action act acting address admit admitted affect affected aid aim allow allowed alert alliance alone amount ' +
      'anger angry anniversary answer apparent apparently appeal appear appeared appearance approach approve approved ' +
      'argue argued arrive arrived art asian asia attempt attempted attention audience australia australian available ' +
      'avoid aware balance ban banned base based battle became become becoming bed behaviour behavior behind bid bit ' +
      'blame blamed block blood board body bodies border break breaking broke broken broadcast brief burn burned ' +
      'california canada canadian cancer cash catch caught celebrate celebrated central certain chairman challenge ' +
      'challenges champion championship chance changes character checked check choice choose chose circumstances civil ' +
      'civilians claim claimed claims class clash clashes close closed closely closing collapse collapsed college comes ' +
      'comment comments commission commit committed common communities communications companies compared complete ' +
      'completed complex concern concerned concerns condition conditions conduct conducted confidence confirm confirmed ' +
      'conflict connection conservative consider considered contact contain content contract control controversial ' +
      'controversy conversation convicted conviction cooperation corporate corruption couple course cover coverage crash ' +
      'crashed create created credit crew crisis critical criticism criticized criticised critics crowd culture current ' +
      'currently custody daily danger dangerous dark date dating deadly dealing debate defeat defence defense defend ' +
      'delay delayed deliver delivered demand demanded demands deny denied denies depart describe described design ' +
      'despite destroy destroyed detail details detained determine develop developed development difference different ' +
      'difficult digital direct directly disaster discovered discovery disease document documents doctor doctors doing ' +
      'domestic door doubt dozen draw dream dress drive drink driving drug drugs due duty easily easy effect effort ' +
      'efforts elected email emotional employee end ended ending enforcement engine enter entire entered escape ' +
      'especially establish estimate estimated estimates event events eventually evidence exactly example except ' +
      'exchange expect experience explain explained express expressed extra extremely eye eyes fact facing facility ' +
      'failed fail failure fair faith families famous fans far fast father fatal favor favorite favour fear feared fears ' +
      'feature featured feel feeling felt field fight fighting figure figures file filed fill finally finance fine ' +
      'finish finished firm firms fit fix floor florida flow fly focus follow followed following follows football ' +
      'forced form formed forward founded free front fuel fully fun gain game gave gathered gender girl girls boy boys ' +
      'goal goals goes gone gold ground grounds growing guard guilt guy hand hands handle happy hard hate heads headed ' +
      'headquarters hear heard hearing heart heat heavy helped helping helicopter hero hide hill historical hit hits ' +
      'hope hoped hopes hoping hot hotel huge hundred hurt ice idea identify identified identity illegal image images ' +
      'immediate immediately immigration impact impose imposed improve independence independent individual individuals ' +
      'influence initial initially injuries injury inside inspired instead institute intelligence intended interest ' +
      'interested interests involved involving issued item join joined joint journalist journalists jury justice key ' +
      'kill killer killing kind knew knife lack lady language laws lay learn learned leave leaves leaving legal letter ' +
      'level levels liberal lie lies light likely limit limited link linked list listed live lived lives living location ' +
      'longer look looked looking looks lot love loved low main majority male female manage managed management marriage ' +
      'married mark markets mass match material matter matters mean means measure measures mental mention merely mexico ' +
      'middle mind ministry minor minority missing mission mistake mobile model modern moment moments mostly motion ' +
      'moved movement moving murder murdered muslim nature natural necessary negotiations network newly nobody note ' +
      'noted notice nuclear obama-era object obviously occur occurred ocean offer offering offers officially ones ' +
      'ongoing opened opening operate operated operating operation operations opinion opponents opportunity oppose ' +
      'opposed opposition option options order ordered orders original originally outside overall owned page paper ' +
      'particular particularly parties partner partners pass passed passenger patient patients peace peaceful performance ' +
      'period permanent permission person personal perhaps phone physical pick picked picture pictures piece places ' +
      'planning play played playing please plus points pope popular population position positive potential poor ' +
      'practice prepare prepared preparing presence present presented presidential pressure presumably prevent previous ' +
      'previously primary private probably problem problems process produce produced production professional profit ' +
      'programme progress promise promised proposal propose proposed protect protected protection prove provide provided ' +
      'providing publicly publish published pull pulled purpose push pushed putting quality quickly quick quiet quite ' +
      'quoted race racial radio raise raised raising range rather reach reached react reaction read reading ready real ' +
      'reality reason reasons receive received record recorded recover recovered recovery red reduce reduced reference ' +
      'reform refugees refuse refused regarding regional regular regulators relations relationship release released ' +
      'remain remained remaining remains remark remarks remember remove removed repeat repeated repeatedly replace ' +
      'replaced represent representative representatives request required requires respond responded response ' +
      'responsibility responsible rest restaurant result results retired reveal revealed review rich ride risen risk ' +
      'risks role room round rule ruled rules ruling safe safety sale san sanctions save saved saw scale scandal ' +
      'schedule scheduled search season seat secret section secure seek seeking seem seemed seems selling send sending ' +
      'sense sent separate series serious seriously serve served serving session settle settled settlement seven severe ' +
      'sex sexual shared sharing shock shop short shortly shut shown side sides sign signed significant similar simple ' +
      'simply single sister site sites situation size slow slowly smoke soldiers soldier solution someone something sort ' +
      'sought source sources southern northern eastern western speak speaking speaker special specific spent spend ' +
      'spending spirit split spoke spoken spot spread spring stage stand standard standards standing statements station ' +
      'status stay stayed step steps stop stopped storm strategy strike strikes strong stronger struck structure ' +
      'struggle stuck style subject success successful suddenly suffer suffered suffering suggest suggested suicide ' +
      'suit summer winter autumn supply supporters supporting supposed supreme sure surprise surprised surrounding survey ' +
      'survive survived survivors suspended table taken takes target targeted targets task technical television temporary ' +
      'term terms terror test tested tests texas text thank thanks therefore third threat threaten threatened threats ' +
      'throughout throw thrown ticket tiny title together tonight tomorrow yesterday tool tool tour tower track ' +
      'traditional traffic tragedy tragic training transfer transport treat treated treatment trip trouble true trust ' +
      'truth try trying tried turning twice type types understand understood unclear unit units unlikely upon urban ' +
      'urged value various version view views village visit visited visitors voice voters wait waiting walk walked ' +
      'wall warned warning warnings wave wear wearing week weekend weeks went wide widely wife wild wind window wing ' +
      'witness witnesses wonder word words worked world worldwide worried worry worse worst worth wounded write writing ' +
      'written wrong wrote yard yesterday youth zone associated ap afp reuters pti bbc cnn getty copyright agencies ' +
      'image caption advertisement read share click subscribe newsletter updated update contributed exclusive',
  ],
];
