/**
 * Given names by the gender they usually carry in news copy, accents dropped, lower case.
 * A name that both women and men bear in number stands in `EITHER_NAMES`. Common words (Will, Mark, Grace, Hope …) are
 * listed too: the reader of names asks for more evidence than a listed given name at the start of a sentence.
 */
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const MALE_NAMES = list(
  `aaron abdel abdelaziz abdul abdullah abdulla abel abraham adam adil adnan adrian ahmad ahmed aidan akira al alain alan albert alberto aldo
alec alejandro aleksandr aleksei alexander alexandre alexei alexey alf alfonso alfred alfredo ali alistair allan allen alok alonso alvaro alvin
amadou amar ambrose amir amit amitabh amos anand anatoly anders andre andreas andreu andrei andres andrew andrey andriy andy angus anil ansar anthony
antoine anton antonin antonio antonis anwar arash archie ari arjun armando arne arnold arseniy arthur artur arturo arun arvind asad asher ashok ashraf
asif atif augusto austin avi axel aziz babak baldev barack barnaby barney barry bart bartholomew bashar basil bastien ben benedict benito benjamin
bennie benny benoit bernard bernardo bernd bernie bert bertrand bilal bill billy bjorn bob bobby bogdan boris brad bradley brandon brendan brent
brett brian bruce bruno bryan bryce byron caleb callum calvin cameron carl carlo carlos carlton cary casper cecil cedric cesar chad chandra charles
charlie chester chris christian christoph christophe christopher christos chuck clarence claude claudio clay clayton clement clifford clint clinton
clive clyde cody colin conor connor conrad constantin cornelius corey cory craig cristiano curt curtis cyril cyrus dale damian damien damon dan
daniel daniele danny dario darius darren darryl daryl dave david davide dean declan deepak denis dennis denys derek dermot desmond devin dexter didier
diego dieter dietmar dilip dimitri dimitris dinesh dirk dmitri dmitriy dmitro dmitry dmytro dominic dominik don donald donny doug douglas duane
duncan dustin dwayne dwight dylan eamon earl ed eddie edgar edmond edmund eduard eduardo edward edwin efraim egor ehud elias eli elijah elliot elliott
ellis elmer elon emanuel emil emile emilio emmanuel emre enda enrico enrique eoin eric erich erik ernest ernesto ernst erwin esteban ethan
eugene evan evgeny ezra fabian fabio fabrice fahad faisal farid farouk farooq federico felipe felix ferdinand fergus fernando fidel filip filippo finn
floyd francesco francis francisco franco francois frank frankie franklin franz fred freddie frederic frederick frederik friedrich fritz gabriel gareth gary
gavin gennady geoff geoffrey george georges georgi georgios gerald gerard gerardo gerd gerhard gerrit gerry ghassan giacomo gian giancarlo gianni gideon
gilbert gilberto gilles giorgio giovanni giuseppe glen glenn gonzalo gordon graeme graham grant greg gregg gregor gregory grigory guido guillaume
guillermo gunter gus gustav gustavo guy gyorgy habib hadi hafiz hakan hamad hamid hamish hamza hank hans harald harold haroon harris harrison harry
harsh harvey hasan hassan hector heinrich heinz helmut hendrik henri henrik henrique henry herbert herman hideki hiroshi hisham horace horst howard
hubert hugh hugo humberto hussein ian ibrahim idris ignacio igor ihor ilham ilya imad imran ingo ioannis iqbal irfan irving isaac isaiah ismail itamar
ivan ivo iyad jack jackson jacob jacques jaime jair jake jakob jakub jamal james jamie jan janos jared jaroslaw jason jasper javier jawad jay jd jean jeb
jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesper jesus jim jimmy jiri joachim joao joaquin joe joel joerg johan johann johannes john johnny
jon jonas jonathan jong jordi jorg jorge joris jose josef joseph josh joshua josip juan juha julian julien julio jurgen jusman justin kai kamal kareem
karim karl kaspar keir keith ken kenji kenneth kenny kent kenta kenzo keith kevin khaled khalid khalil kieran kim kirill kirk klaus kofi konrad
konstantin konstantinos krishna kumar kurt kwame kyle kyriakos lamar lance larry lars laszlo laurence laurent lawrence lech lee leif len lennart leo leon
leonard leonardo leonid leopold leroy les leslaw lester levi lewis li liam lionel lloyd lorenzo lou louis luc luca lucas lucian luciano ludwig luigi luis
luiz lukas luke luther lyle lyndon lynton magnus mahathir mahmood mahmoud mahmud maksim malcolm malik manfred manmohan manoj manuel marc marcel marcello
marcelo marcin marco marcos marcus marek mariano mario marius mark marko markus marshall martin marty martyn marvin masahiro masato massimo mateo mateusz
mathias mathieu matt matteo matthew matthias matthieu maurice mauricio mauro max maxim maxime maximilian maxwell mehdi mehmet mel melvin menachem michael
michal michel mick miguel mihai mikael mike mikhail mikko milan miles milos milton miroslav mitch mitchell mitt mohamad mohamed mohammad mohammed mohan
mohsen morten moshe moses muhammad mukesh murad murat murray mustafa mykhailo mykola myron nabil nadeem nader narendra nasser nat nathan nathaniel naveen
ned neil nelson neville nick nicholas nicola nicolae nicolas nigel nikita niklas nikola nikolai nikolaos nikolas nikolay nils noah noel nolan norman
nouri oleg oleh oleksandr oleksii oleksiy olaf ole oliver olivier olof omar omer orlando oscar oskar osama osman otto owen pablo paolo pascal pasha
patrice patrick patrik paul paulo pavel pavlo pedro per percy perry pete peter petr petro petros phil philip philipp philippe phillip pierre
pieter piotr prakash prashant preston przemyslaw quentin quincy rafael rafal raffaele rafiq rahm rahul raj rajat rajesh rajiv raju rakesh ralf ralph ram
ramon ramesh ramzi randall randolph randy raphael rashid raul ravi ray raymond recep reggie reginald reinhard rene renato rex reza ricardo richard richie
rick ricky rishi riyad rob robbie robert roberto rod roderick rodney rodolfo rodrigo roger rohan roland rolf roman romano ron ronald ronnie rory ross roy
ruben rudi rudolf rudy rupert russ russell rustam rusty ryan saad sachin sadiq saeed salah salim salman salvador salvatore sam sami samir samuel
sandeep sandro sanjay sanjeev santiago saul scott sean sebastian sebastien sepp serge sergei sergey sergio serhiy seth shah shahid shane shaun shawn
sheldon shigeru shimon shinzo sid sidney siegfried silvio simeon simon slobodan solomon soren spencer stan stanislav stanley stavros stefan stefano
steffen stein stelios stephan stephane stephen sterling steve steven stewart stuart subhash sunil suresh sushil svein sven syed taavi tadeusz takeshi
takashi tam tariq taro tayyip ted teddy terence terrence terry thabo theo theodore thierry thom thomas thorsten tiago tim timo timothy tito
tobias toby todd tom tomas tomasz tommaso tommy tony travis trent trevor tristan troy tucker tyler tyrone udo ugo ulrich umar umberto urs usman uwe vaclav
vadim valentin valery vasily vasyl venkat vernon victor vijay vikram viktor vince vincent vincenzo vinod virgil vishal vitali vitaly vittorio vito vivek
vlad vladimir vladislav volker volodymyr wade waleed walid wallace walt walter warren wayne werner wes wesley wilbur wilfred wilhelm will willem william
willie wim winston witold wojciech wolf wolfgang woody xavier yair yanis yannick yaroslav yasser yehuda yevgeny yiannis yitzhak yoav yoon yosef yoshihide
yosi yuri yuriy yury yusuf yves yvan zac zach zachary zack zaid zbigniew zoltan zvi
abdelbaset abdelhamid abdoulaye abhisit abiy abu adel aecio agostinho agus ahmaud ahmet akbar akhilesh akhmad akio alasdair albin aled aleksandar
alessandro aliaksandr alija almazbek aloysius alpha alton alun alyaksandr amedy amr anatoliy anderson andrej andrzej angelino anibal anies anis antoni
antti arkady armin arnaud arsen asa askar atal atiku augustus avigdor ayad ayman azim babatunde bakir bambang barham bas bassel bastian basuki bayard
beau behrouz beji benigno beppe bertie beto bezalel bhumibol bidzina bilawal binali bjarne bjarni boediono bohdan bohuslav bola borge borja borut
boyko braden brahim brayden bret brit brody bronislaw bukayo bulent burak burhanuddin cadel caetano calin calum carles carwyn cassius cathal cem cesc
chakib checo cherif chico chinedu chinua chuan chukwuemeka ciaran ciro cole colton conan corentin cormac dafydd daisuke dalton dane daniil danilo dara
darnell darragh darrell dashiell dax deandre dejan deltan demarcus demetrius deniz deshawn devlet devonte diarmuid dick digvijay djokhar donal
dwyane dylann dzhokhar eamonn ebrahim edi edouard egan einar ekrem elio eliud emeka emmerson emmett emomali eoghan ephraim esmail espen essam euan
evangelos evo ewan ezekiel fabien fareed fayez femi ferenc fergal fethullah filipe fintan foday fouad foued franck frank-walter frans fraser fredrik
fumio gabi gadi gael gamal garrett garry garth geert geir gennaro geraint geraldo getulio ghulam gianfranco gianluigi giorgi giorgos gjorge goodluck
goran gotabaya govan grzegorz gudni guenther gulbuddin gunnar gunther gurbanguly gwyn haakon hafez haider haile hailemariam hakainde hamadi hamdeen
haruki hashim hasib hayao heath heiko henryk herve heydar hideo himanshu hirokazu hiroto holger horacio hosea hosni houari htin hudson hulusi humza
huw iain ichiro idi idriss ieuan ifeanyi ignatius ignazio ikenna iker ilir ilker inacio inigo irakli isaias islam ivica jace jacek jadon jagger
jairam jalal jamar jan-peter janez jannik jari jarred jarrod javad jawahar jawaharlal jayden jean-baptiste jean-bertrand jean-claude jean-francois
jean-jacques jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jean-yves jed jeddah jedediah jelle jermaine jeroen jerrold jerzy jibril
jo-wilfried joaquim jogi joko jomo jonah joost jorgen josep josiah jovenel juan-carlos juan-manuel juergen julius junichiro jusuf juvenal jyrki kais
kapil karel karl-heinz karl-theodor kassym-jomart katsuya kayden kayode kazuo kazuya kei keiichi kemal kenichi kenzaburo khairat khalifa khieu khizr
kimi kipchoge kiro kjell klaas knut kobe kojo kolinda kostas kristian krzysztof kurmanbek kurtis kwabena kwaku kwasi kylian kyrylo lal lalu lamont
lando laquan latrell lebron lenin leonel leszek levan lindbergh liviu lleyton lokke lonnie lucius ludovic luhut luka lutz maada maarten macky
mads mahamat mahendra maher mahinda maithripala makoto manny marcelino marcell marin marquis marquise marwan masayoshi masoud massoud mats matti
mattia medgar mehboob meles merrick merrill mesut mette-marit mevlut micheal mikheil milo milorad minoru mir-hossein mirek mogens mohammad-javad
mohanad moise momin moncef monte monty moqtada morris mort mostafa moussa muammar muhammadu mulayam muqtada murphy muwaffaq mwai myles nabeel nabih
naftali nairo najib najim naoto nate nawaz nayib nechirvan necmettin neel nehemiah nestor newt neymar niall nico nidal niels nikol nikos nitish nnamdi
nobuo norbert norodom novak nuon nursultan nye obadiah oisin olafur ollanta olusegun orhan oriol orrin orson orville osamu osborne ostap otis ousmane
paavo padraig panagiotis parvez pep pervez petter petteri philando pierluigi plamen porfirio poul prabowo pranab prayuth primoz prokopis
qasem qassem quim qusay rached radoslaw radovan rafik ragnar raheem raila rainer rajnath rami ramush ramzan rand ranil rasheed rasmus ratan ratko
rayshard reece reed reid remco remi renan reuven rhett rhodri rhys riek rifaat rinat rivaldo rizwan rocco rohit romain romario romelu ronaldinho
ronaldo ronan roscoe rosen royce ruairi ruaridh rudyard rufus ruhollah rumen rupiah ruslan ruud ryder ryoichi saddam sadio saeb sahle saif sajid
salahuddin salam sali salva samora samy satoshi satya sauli saxby sayfullo seamus segun seif seiji selahattin serhii serkan serzh shahbaz shantanu
shaquille sharad shashi shavkat shehbaz shep shepard sherman sherrod shohei shujah siarhei sigmar sigurdur sihanouk silas sirisena sjoerd slawomir
somchai sooronbay sourav srettha stefanos stjepan stokely suharto suleyman sundar susilo sveinn sylvester tabare tadashi tadej tadhg takeo tamerlan
tamir taras tate tavis tedros terrell tetsuya thad thaddeus thaksin thanos thein thiago thibault thibaut timur titus tobin tod tolga tomislav torsten
toshimitsu traian trayvon tremaine trenton trevon trey tripp tunde turgut tyree tyrell tyrese uche uday uddhav ugur uhuru ulf unai usain valerii
valeriy valtteri vasek vassilis vaughn venkaiah vern vicente vidar vinicius virat vishwanand vitaliy vladyslav vojislav volkan vyacheslav waheed
wendell whit wiley willard willis winthrop wiranto wole woodrow wout wouter wyatt xavi yahya yasar yasuo yaw yegor yemi yogi yoshihiko yoshiyahu
yoweri yuki yukio yuli zacarias zane zebulon zeke zeljko ziaur zine zoran zulfikar zurab
hue carson vance elton charlton jimi armond donovan brock derrick blaine wladimir hasim lennox jumaane kimani`,
);

export const FEMALE_NAMES = list(
  `abby abigail ada adela adele adriana aditi agata agatha agnes agnieszka aileen aisha alana alba alejandra aleksandra alessandra alexa alexandra
alexandria alexia alexis alice alicia alina aline alison aliya allison alma alyssa amal amanda amber amelia amelie amina aminata amy ana anastasia
aneta angela angelica angelina angie anita anja ann anna annabel annalena anne anneliese annette annie annika antje antoinette antonella antonia anya
april ariana arlene asha ashley asma astrid athena audrey aurelia aurora ava ayesha ayse barbara beate beatrice beatriz becky belinda bella benazir
bernadette bernice beth bethany betsy betty beverley beverly bianca birgit bonnie brenda bridget brigitte britney brittany brooke camila camilla camille
candace candice cara carina carla carly carmel carmen carol carole carolina caroline carolyn carrie cassandra cassie caterina catherine cathy
cecilia cecile celeste celia celine chantal charlene charlotte chelsea cherie cheryl chiara chloe christa christiane christina christine christy cindy
claire clara clare clarissa claudia colette colleen concetta connie constance consuelo cora coral corinne cornelia courtney cristina crystal cynthia dagmar
daisy daniela danielle daphne daria darlene dawn debbie deborah debra deirdre delia delphine denise desiree diana diane dianne dina dolly dolores
donna dora doreen doris dorothy eileen ekaterina elaine eleanor elena eleni eleonora elisa elisabeth elise elisabetta eliza elizabeth ella
ellen ellie eloise elsa elsie elspeth emilia emily emma enid erica erika erin esmeralda esther estelle ethel eugenia eugenie eunice eva evelyn evgenia
fabiola faith farah fatima fatma faye felicia felicity fiona flavia fleur flora florence frances francesca francine francoise freya frida gabriela gabriella
gabrielle gail gemma genevieve georgia georgina geraldine germaine gertrude gillian gina ginny giorgia gisela giulia giuliana gladys glenda gloria golda greta
gretchen guadalupe gwen gwendolyn hadiza haley hana hanan hanna hannah harriet hattie hazel heather heidi helen helena helene helga henrietta hilary hilda
hillary hina holly huda ida ilaria ilse imelda imogen ina indira ines inga ingeborg ingrid inna irena irene irina iris irma isabel isabella isabelle isla ivana
ivanka ivy jacinda jackie jacqueline jacqui jade jana jane janelle janet janice janine jasmin jasmine jayne jeanette jeanne jelena jen jenna jennifer jenny
jessica jessie jill jillian jo joan joanna joanne jocelyn jodie johanna josefina josephine joy joyce juana juanita judith judy julia juliana julianne julie
juliet juliette june justine kaja kamala karen karin karina karine karla karolina karoline kate katarina katarzyna katerina katharina katharine katherine
kathleen kathryn kathy katia katie katja katrin katrina kay kayla kayleigh keiko keira kellyanne kelsey kendra keri kerstin khadija kiara kimberley kimberly
kirsten kirsty kirstie krista kristen kristi kristin kristina kristine krystyna kyra laila lakshmi lana lara larisa larissa latoya laura lauren laurie
lavinia layla lea leah leanne leila lena leni leona leonie leonor leticia leyla lidia liesbeth lila lilian liliana lillian lily lina linda
lindsay lindsey lisa lise liudmila liv liz liza lois lola loretta lori lorna lorraine louisa louise lourdes luana lucia luciana lucie lucille lucy ludmila
luisa luz lydia lyn lynda lynette lynn lynne lyudmila mabel madeleine madeline madison maeve magdalena maggie maia maja malala malgorzata malia mandy manuela
mara marcela marcia margaret margarita margherita margo margot marguerite mari maria mariam mariana marianne marie mariella marielle marilyn marina marion
marisa marissa marjorie marlene marta martha martina martine mary maryam maryse mathilde matilda maureen mavis maya megan meghan mei melania melanie melinda
melissa mercedes meredith mia michaela michele michelle mildred mimi mina mindy miranda miriam mira moira molly mona monica monika monique morag
muriel myra myriam nadia nadine naomi narges natalia natalie natalya natasha nathalie nevena ngaire ngozi nichola nicole nicoleta nina noelle noemi nora noreen
norma nouf nuala nuria octavia olena olga olha olivia oksana ophelia oprah paige paloma pamela paola patience patricia patrizia patty paula paulette
paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pia pilar polly portia prisca priscilla priti priya priyanka rachael rachel rachida
rae ramona rania raquel rasha rebecca rebekah regina reina renata renee rhea rhiannon rhoda rhonda rita roberta robyn rocio romina rosa rosalie rosalind
rosalyn rosanna rose roseanne rosemary rosie rowena roxana roxanne ruby ruth sabina sabine sabrina sadie saima sally salma salome samantha samira sandra
sandrine saoirse sara sarah saskia savannah scarlett selena selma serena shakira shami shamima shannon sharon sheila shelby shelley shelly
sherri sheryl shireen shirin shirley sian sienna sigrid silke silvia simona simone siobhan sofia soledad solange sonia sonja sonya sophia sophie soraya
stacey stacy stefania stella stephanie steffi sue sumaya susan susana susanna susanne susie suzanne suzy svetlana sviatlana sybil sylvia sylvie tabitha tamara
tammy tania tanja tanya tara tatiana tatyana teresa teri tess tessa thea thelma theresa therese tiffany tilda tina tracey tracy trina trish trudy
tulsi tzipi ulrike uma una ursula ute valentina valeria valerie vanessa vera verity veronica veronika veronique vicky victoria viktoria viola violet
virginia virginie viviana vivian viviane vivien wanda wendy whitney wilhelmina wilma winifred winnie xenia yael yana yasmin yasmine yelena yevgenia yingluck
yolanda yuko yulia yuliya yuriko yvette yvonne zahra zainab zara zeinab zelda zoe zofia zsuzsanna
aaliyah abena abimbola adaeze adwoa ahed aiko ainsley aishwarya aissata akie akosua aly amberley aminatta ana-maria ananya angelique anjali annegret
anneli anoushka aoife aruna arundhati aryna ashleigh ayaan ayako ayanna ayelet aziza barkha beata beatrix begona behati behnaz benedita bettina
beyonce birgitta birgitte bjork bronwen buchi bukola bushra caitlin caitlyn caoimhe carlotta carme carys cathi catinca ceri cerys chanda cherelle
chimamanda chioma chrissy ciara clodagh coco condoleezza corazon corrine cosima dalia danuta darleen daryna deb deepika delcy dewi dilma dima dinara
divya dorit dorothea ebony efua eimear eleri elfriede elina elly elvira elzbieta emiko epsy evita ewa fairuz falguni fatou fatoumata federica
felicitas fergie ffion firdous folake folasade franziska frauke fumiko funmilayo gabby galina ganna garbine gauri geun-hye gigi ginni gisele gleisi
graca grace graciela grainne gro gudrun gurinder gwyneth haifa hanaa hannelore haruko heide heike hema hima hiroko huma huong ifeoma iga ilhan ilona
imani indra inge ingrida irmgard iryna isha itzel iveta jacklyn jacky jaya jayalalithaa jeanine jehan jhulan jhumpa jimena jinkee josefa junko jutta
kaitlyn kajal kamla kareena karlie karola katelyn katy kavita kaylee kazuko keisha kersti ketanji kezia khaleda khrystyna kiersten kiko kimiko
kiran-mazumdar kirstin kirstjen krystal krystle ksenia kseniya kumiko lacey lakeisha lalita laquita lashonda lata latasha latonya lerato leymah
lien limor lindiwe linh liselotte lorena lotte loujain lowri lubna lucero lyubov lyudmyla madonna magaly mai maire mairead makayla makiko mako mamata
mamphela manal margrethe maria-corina maria-elena maria-teresa mariama maribel mariko marisol marlies marsha maryna masako maxine mayawati
mayra mazie mccayla mckenzie mechthild medha meera mehbooba merav mette michiko mieko mikaela mikayla milagros miley mireya miri mithali mozah
mukhtaran myrna nadezhda nadiya najat naledi nancy nandita nastia natsuko nawal nayeli neelie neera neha nele nerys ngoc nia niamh nirmala nita
nkosazana nneka nomvula nomzamo noriko nosipho nurul nydia oby olympia omarosa ons oonagh orla orlaith orly orna paisley paivi phumzile picabo pippa
polina pooja pramila pratibha puan radha raisa randi rashida razan reiko rekha renate renho rhian rigoberta rihab rihanna rima risa ritu roisin
rokhaya rosario roselyne rosemarie roshni rosmah ruslana saara saba sachiko sagarika sahra saina samar samia sanae sania sanjana sanna sarojini
savanna savitri sayeeda segolene seiko shabana shanelle shanice shaniqua sharice sharmeen sheri sherry shilpa shiri shreya shulamit sibongile sile
silvana sinead sioned sirimavo siti siv sloane smriti socorro sofya solomiya stav sudha suella suha sunita sushma swati sybille sydnee takako tamika
tanisha tarja tawakkol tawana teresita tetiana thandi thandiwe thuli thuy titilayo tomomi tonya trista tyra ulla ursel usha vaira vasundhara venus
veranika vigdis vijaya violeta vitalina wafa waltraud wangari willa xiomara xochitl yara yekaterina yesenia yetunde yoko yrsa yumiko yuna zaha zanele
zehava zeina zinaida zindzi zoya zuzana
whoopi claudette bettie helle erna retno courtnee hadley`,
);

export const EITHER_NAMES = list(
  `addison alex andrea angel ariel aubrey avery bailey billie blair bobbie brook cameron carey casey charlie chris claude corey dana darcy devon
dominique drew eden elisha ellis emerson evelyn fran frankie gale hayden hyun jackie jaime jamie jean ji-hoon jody jordan jules kelly kelsey kendall kerry kim kit
kris lane laurie lee leigh lesley leslie lindsay logan lynn marion maxie meg mel min morgan nat nicky noel page parker pat paz peyton phoenix quinn ray
reese riley robin rory rowan sam sandy sasha shannon shay shelby sidney skyler stacy sydney taylor terry toni tracy val wei xiao yan yi young yu
ade alexis amardeep amari ari ashley ayodele baljit camille chandrika chidi dawa fang frederique gurpreet harpreet hui
ira jaimie jan jaspreet jess jie jing joice jun kacey kasey kelechi kemi kiran kuldeep lauren lei ling lior loren
lyndsey lynne-ray mackenzie mallory manpreet marian marlow megawati merle michele mika ming misha morgane nicola nikita nikki nima ning
noa noor nur parminder pema phuntsok qing remy ren rene robbie sacha sheikh shiloh simisola simone stephane sukhdeep tal tatum temitope tenzin tobi uma whitney xin yarden yoel yun`,
);
