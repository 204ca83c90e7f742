import { describe, expect, it } from 'vitest';
import { recogniseLanguage } from '../../src/text/language.js';

const PROSE: readonly (readonly [string, string])[] = [
  [
    'de',
    'Die Hafenverwaltung von Lindmark hat am Dienstag die Arbeiten an der neuen Mole gestoppt, nachdem Taucher einen Riss im Fundament entdeckt hatten. Der Schaden sei größer als zunächst angenommen, sagte ein Sprecher der Behörde. Wie lange die Arbeiten ruhen werden, ist noch nicht klar. Die Stadt rechnet mit Kosten von mehreren Millionen Euro, die im Haushalt nicht vorgesehen sind.',
  ],
  [
    'fr',
    "Le conseil municipal de Valmont a voté lundi soir la fermeture de la piscine, dont le toit menace de s'effondrer. Les travaux devraient durer plus d'un an et coûter près de trois millions d'euros, selon le maire. Une partie des élus a demandé que la décision soit reportée, mais la majorité ne les a pas suivis.",
  ],
  [
    'es',
    'El ayuntamiento de Villarreal aprobó el lunes el cierre de la piscina municipal, cuyo techo amenaza con derrumbarse. Las obras durarán más de un año y costarán cerca de tres millones de euros, según la alcaldesa. Una parte de los concejales pidió aplazar la decisión, pero la mayoría no los siguió.',
  ],
  [
    'it',
    'Il consiglio comunale di Borgoforte ha approvato lunedì sera la chiusura della piscina, il cui tetto rischia di crollare. I lavori dureranno più di un anno e costeranno quasi tre milioni di euro, secondo il sindaco. Una parte dei consiglieri ha chiesto di rinviare la decisione, ma la maggioranza non li ha seguiti.',
  ],
  [
    'pt',
    'A câmara municipal de Vilanova aprovou na segunda-feira o encerramento da piscina, cujo telhado ameaça ruir. As obras vão durar mais de um ano e custar cerca de três milhões de euros, segundo o presidente. Uma parte dos vereadores pediu que a decisão fosse adiada, mas a maioria não os seguiu.',
  ],
  [
    'nl',
    'De gemeenteraad van Oosterveen heeft maandagavond besloten het zwembad te sluiten, omdat het dak op instorten staat. De werkzaamheden zullen meer dan een jaar duren en bijna drie miljoen euro kosten, zegt de burgemeester. Een deel van de raadsleden vroeg om uitstel, maar de meerderheid ging daar niet in mee.',
  ],
  [
    'pl',
    'Rada miasta Lipowiec zdecydowała w poniedziałek o zamknięciu basenu, którego dach grozi zawaleniem. Prace potrwają ponad rok i będą kosztować prawie trzy miliony euro, powiedział burmistrz. Część radnych prosiła o odłożenie decyzji, ale większość się na to nie zgodziła. Mieszkańcy dowiedzieli się o tym z gazety.',
  ],
  [
    'sv',
    'Kommunfullmäktige i Lindsund beslutade på måndagen att stänga simhallen, eftersom taket riskerar att rasa. Arbetet kommer att ta mer än ett år och kosta nästan trettio miljoner kronor, säger ordföranden. En del av ledamöterna ville skjuta upp beslutet, men majoriteten höll inte med om det.',
  ],
  [
    'da',
    'Byrådet i Nørrevang besluttede mandag aften at lukke svømmehallen, fordi taget er ved at styrte sammen. Arbejdet vil vare mere end et år og koste næsten tredive millioner kroner, siger borgmesteren. En del af medlemmerne ville udskyde beslutningen, men flertallet var ikke enigt med dem i det.',
  ],
  [
    'no',
    'Kommunestyret i Nordvik vedtok mandag kveld å stenge svømmehallen, fordi taket står i fare for å rase sammen. Arbeidet vil vare mer enn et år og koste nesten tretti millioner kroner, sier ordføreren. En del av medlemmene ville utsette vedtaket, men flertallet var ikke enig med dem i det.',
  ],
  [
    'fi',
    'Koivurannan kaupunginvaltuusto päätti maanantaina sulkea uimahallin, koska sen katto on vaarassa romahtaa. Työt kestävät yli vuoden ja maksavat lähes kolme miljoonaa euroa, sanoi kaupunginjohtaja. Osa valtuutetuista pyysi, että päätöstä siirrettäisiin, mutta enemmistö ei ollut samaa mieltä. Asukkaat kuulivat asiasta vasta lehdestä.',
  ],
  [
    'cs',
    'Zastupitelstvo města Lipovec v pondělí rozhodlo o uzavření bazénu, jehož střecha se může zřítit. Práce potrvají déle než rok a budou stát téměř tři miliony eur, řekl starosta. Část zastupitelů žádala, aby se rozhodnutí odložilo, ale většina s tím nesouhlasila. Obyvatelé se to dozvěděli až z novin.',
  ],
  [
    'hu',
    'A városi képviselő-testület hétfőn úgy döntött, hogy bezárja az uszodát, mert a tető beomlással fenyeget. A munkálatok több mint egy évig tartanak, és csaknem hárommillió euróba kerülnek, mondta a polgármester. A képviselők egy része azt kérte, hogy halasszák el a döntést, de a többség nem értett egyet ezzel.',
  ],
  [
    'ro',
    'Consiliul local din Valea Mare a hotărât luni seara să închidă bazinul de înot, al cărui acoperiș riscă să se prăbușească. Lucrările vor dura mai mult de un an și vor costa aproape trei milioane de euro, a spus primarul. O parte dintre consilieri a cerut ca decizia să fie amânată, dar majoritatea nu a fost de acord.',
  ],
  [
    'id',
    'Dewan kota Tanjungbaru memutuskan pada hari Senin untuk menutup kolam renang karena atapnya terancam runtuh. Pekerjaan itu akan berlangsung lebih dari satu tahun dan menelan biaya hampir tiga juta euro, kata wali kota. Sebagian anggota dewan meminta agar keputusan itu ditunda, tetapi mayoritas tidak setuju dengan hal tersebut.',
  ],
  [
    'tr',
    'Çamlıova belediye meclisi pazartesi günü, çatısı çökme tehlikesi taşıyan yüzme havuzunun kapatılmasına karar verdi. Çalışmalar bir yıldan fazla sürecek ve yaklaşık üç milyon avroya mal olacak, dedi belediye başkanı. Üyelerin bir bölümü kararın ertelenmesini istedi ancak çoğunluk bu görüşe katılmadı. Başkan daha sonra gazetecilere bilgi verdi.',
  ],
  [
    'vi',
    'Hội đồng thành phố hôm thứ Hai đã quyết định đóng cửa bể bơi vì mái nhà có nguy cơ bị sập. Công việc sẽ kéo dài hơn một năm và tốn gần ba triệu euro, theo lời của thị trưởng. Một số thành viên đã đề nghị hoãn quyết định này, nhưng đa số không đồng ý với họ.',
  ],
  [
    'ru',
    'Городской совет Липовска в понедельник решил закрыть бассейн, крыша которого может обрушиться. Работы продлятся больше года и обойдутся почти в три миллиона евро, сказал мэр. Часть депутатов просила отложить решение, но большинство с этим не согласилось.',
  ],
  [
    'uk',
    'Міська рада Липовця в понеділок вирішила закрити басейн, дах якого може обвалитися. Роботи триватимуть понад рік і коштуватимуть майже три мільйони євро, сказав мер. Частина депутатів просила відкласти рішення, але більшість із цим не погодилася.',
  ],
  [
    'bg',
    'Общинският съвет на Липовец реши в понеделник да затвори басейна, чийто покрив може да се срути. Работата ще продължи повече от година и ще струва почти три милиона евро, каза кметът. Част от съветниците поискаха решението да бъде отложено, но мнозинството не се съгласи с това.',
  ],
  [
    'ar',
    'قرر المجلس البلدي يوم الاثنين إغلاق المسبح لأن سقفه مهدد بالانهيار. وستستمر الأعمال أكثر من عام وستكلف نحو ثلاثة ملايين يورو، حسبما قال رئيس البلدية. وطلب بعض الأعضاء تأجيل القرار لكن الأغلبية لم توافق.',
  ],
  [
    'fa',
    'شورای شهر روز دوشنبه تصمیم گرفت استخر را ببندد، زیرا سقف آن در خطر فرو ریختن است. شهردار گفت که این کار بیش از یک سال طول می‌کشد و نزدیک به سه میلیون یورو هزینه دارد. برخی از اعضا خواستند که این تصمیم به بعد موکول شود.',
  ],
  [
    'he',
    'מועצת העיר החליטה ביום שני לסגור את הבריכה, משום שהגג שלה עלול לקרוס. העבודות יימשכו יותר משנה ויעלו כמעט שלושה מיליון אירו, אמר ראש העיר. חלק מחברי המועצה ביקשו לדחות את ההחלטה, אבל הרוב לא הסכים.',
  ],
  [
    'el',
    'Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα να κλείσει το κολυμβητήριο, γιατί η στέγη του κινδυνεύει να καταρρεύσει. Οι εργασίες θα διαρκέσουν πάνω από έναν χρόνο και θα κοστίσουν σχεδόν τρία εκατομμύρια ευρώ, είπε ο δήμαρχος.',
  ],
  [
    'ja',
    '市議会は月曜日、屋根が崩れるおそれがあるとして市営プールの閉鎖を決めた。工事は一年以上続き、費用はおよそ三百万ユーロになると市長は述べた。一部の議員は決定の延期を求めたが、多数派は同意しなかった。',
  ],
  [
    'zh',
    '市议会星期一决定关闭游泳池，因为屋顶有倒塌的危险。市长说，工程将持续一年以上，耗资近三百万欧元。部分议员要求推迟这一决定，但多数人没有同意。',
  ],
  [
    'ko',
    '시의회는 월요일 지붕이 무너질 위험이 있다며 수영장을 닫기로 결정했다. 공사는 일 년 넘게 걸리고 비용은 약 삼백만 유로가 될 것이라고 시장이 말했다. 일부 의원은 결정을 미루자고 했지만 다수는 동의하지 않았다.',
  ],
  [
    'hi',
    'नगर परिषद ने सोमवार को तैराकी के तालाब को बंद करने का फैसला किया क्योंकि उसकी छत गिरने का खतरा है। महापौर ने कहा कि काम एक साल से अधिक चलेगा और इस पर लगभग तीस लाख यूरो खर्च होंगे।',
  ],
  [
    'th',
    'สภาเมืองตัดสินใจเมื่อวันจันทร์ให้ปิดสระว่ายน้ำเพราะหลังคาอาจพังลงมา นายกเทศมนตรีกล่าวว่างานจะใช้เวลานานกว่าหนึ่งปีและมีค่าใช้จ่ายเกือบสามล้านยูโร สมาชิกบางคนขอให้เลื่อนการตัดสินใจ',
  ],
];

const ENGLISH =
  'The harbour board of Lindmark stopped work on the new pier on Tuesday after divers found a crack in its foundation. The damage is larger than was thought at first, a spokesman said. It is not clear how long the work will rest, and the town has not said who is to pay for it.';

const STAYS_ENGLISH: readonly (readonly [string, string])[] = [
  ['prose', ENGLISH],
  ['capitals', ENGLISH.toUpperCase()],
  [
    'a long quotation in Spanish',
    `${ENGLISH} The mayor of the twin town wrote: “El ayuntamiento de Villarreal lamenta lo ocurrido en el puerto y ofrece su ayuda a la ciudad. Las obras de la nueva escollera son una prueba de la amistad entre los dos pueblos, y por eso los vecinos de la villa están con sus amigos. No es la primera vez que una obra como esta se detiene, pero sí la primera en que se ha actuado a tiempo.”`,
  ],
];

/** Too little to tell by: whoever asks falls back on what the article or the newsletter says of itself. */
const OPEN: readonly (readonly [string, string])[] = [
  ['a headline', 'Pier work stopped'],
  [
    'results',
    'Lindmark Rovers 2, Ostwald United 1. Real Villarreal 0, Borgoforte 0. Paris Valmont 3, SC Nordvik 2. De Vries 14, Van Dam 31, Da Silva 77. São Bento 1, Águas Claras 4. Górnik Lipowiec 2, Malmö Lindsund 2.',
  ],
  ['one word again and again', "'No, no, no,' a man told a car. 'No, no, as a man, no.'"],
  [
    'prices and offers',
    'Archives Select Month January February March. Subscribe Sign Up Newsletter Menu Home News Sport Business Video Photos Weather Jobs Cars Homes Deals Shop. Copyright Lindmark Herald Media Group. Terms Privacy Cookies Contact Advertise Careers Help.',
  ],
];

describe('the language of a text', () => {
  it.each(PROSE)('tells %s', (code, text) => {
    expect(recogniseLanguage(text)).toBe(code);
  });

  it('knows what is surely not English though it has no list for it', () => {
    const icelandic =
      'Bæjarstjórn Lindvíkur ákvað á mánudagskvöld að loka sundlauginni þar sem þakið gæti hrunið. Framkvæmdirnar munu taka meira en eitt ár og kosta nærri þrjár milljónir evra, að sögn bæjarstjórans. Nokkrir fulltrúar báðu um að ákvörðuninni yrði frestað en meirihlutinn féllst ekki á það.';
    expect(recogniseLanguage(icelandic)).toBe('und');
  });

  it.each(STAYS_ENGLISH)('is English with %s', (_, text) => {
    expect(recogniseLanguage(text)).toBe('en');
  });

  it.each(OPEN)('is left open for %s', (_, text) => {
    expect(recogniseLanguage(text)).toBeUndefined();
  });
});
