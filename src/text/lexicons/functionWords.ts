/** The commonest small words of the languages whose articles come to an English newsletter, each list about equally frequent in its own prose. */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and to in a that is was for on with as by at from his her their were has have had be this which an are it not they will would been who but said he she its after more than about'.split(
    ' ',
  ),
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis'.split(
    ' ',
  ),
  fr: 'le la les de des du et en un une est que qui dans pour sur au aux par avec ne pas plus ce cette ces il elle son sa ses se sont été mais ou leur être a ont nous vous'.split(
    ' ',
  ),
  es: 'el la los las de del y en un una que es por con para su al se lo como más pero sus le ha este esta entre cuando muy sin sobre también fue son no han desde'.split(
    ' ',
  ),
  it: 'il lo la i gli le di del della dei delle e in un una che è per con su si non sono da al alla nel nella come anche più ma ha dal dalla ai questo questa stato essere'.split(
    ' ',
  ),
  pt: 'o a os as de do da dos das e em um uma que é por com para no na nos nas se não mais como mas ao foi são sua seu pela pelo também entre depois sobre está'.split(
    ' ',
  ),
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als die was door bij naar uit nog heeft hij ze maar over worden tot werd zich dan'.split(
    ' ',
  ),
  pl: 'w i na z że do się nie o jest to po od za przez jak ale dla był tym oraz ich który która które przed jego być już tylko może są'.split(
    ' ',
  ),
  sv: 'och i att en ett det som på är av för med den till inte om har de var från kan men så vid sig han hon ska efter eller också'.split(
    ' ',
  ),
  da: 'og i at er en det til af på for med den de ikke der som et har var om han sig fra men vi kan også så efter ved mere eller nu ud blev blevet være over jeg hun hvor havde skal mod når end'.split(
    ' ',
  ),
  no: 'og i å er en det til av på for med den de ikke der som et har var om han seg fra men vi kan også så etter ved mer eller nå ut ble blitt være over jeg hun hvor hadde skal mot når enn'.split(
    ' ',
  ),
  fi: 'ja on ei se että oli hän ovat mutta myös kun joka jotka niin kuin jo vain tai sen mukaan ole ollut siitä koska jos sitä nyt mitä tämä vielä olla hänen eivät jonka sekä ennen jälkeen noin yli kanssa'.split(
    ' ',
  ),
  cs: 'a se v na je že to s z o do si ale i jako by k pro po od za ve jsou který která které byl byla bylo podle jeho jen už také nebo až jsem ze ke při roku než má aby však není'.split(
    ' ',
  ),
  sk: 'a sa v na je že to s z o do si ale aj ako by k pre po od za vo sú ktorý ktorá ktoré bol bola bolo podľa jeho len už tiež alebo až som zo pri roku než má aby však nie'.split(
    ' ',
  ),
  hu: 'a az és hogy nem is egy volt meg van de ez csak már azt mint ki még azonban amely aki után szerint vagy ezt sem lesz kell lehet majd pedig ha között miatt el minden több nagyon'.split(
    ' ',
  ),
  ro: 'și de în la a cu pe care nu din că să un o mai este au fost pentru se sunt va ce după al ale dar sau prin fi către între dintre această acest lui lor cel'.split(
    ' ',
  ),
  hr: 'i u je se na da za su od s a o koji koja koje što iz ne bi će nije kao ali do to bio bila bilo nakon te samo po više godine prema sve također smo ili već pri'.split(
    ' ',
  ),
  id: 'yang dan di ini itu dengan untuk dari tidak dalam pada akan juga telah adalah ke bahwa oleh mereka karena saya bisa ada sebagai atau kepada lebih kata sudah tersebut namun saat para seorang menjadi hari orang'.split(
    ' ',
  ),
  vi: 'và của là có được trong cho không người đã với các những này khi một để ra về từ đến tại năm ông sẽ cũng nhiều bị theo vào nhưng sau trên họ đó hơn vì'.split(
    ' ',
  ),
  tr: 've bir bu için ile da de olarak daha çok en olan gibi kadar sonra ise ancak ya ne o göre oldu değil var'.split(
    ' ',
  ),
};

/** Letters that name a language, or the likeliest one, by themselves, and the least share of a text's letters that they make up. Letters of few languages stand before the script they belong to. */
export const SCRIPT_LANGUAGES: readonly (readonly [RegExp, string, number])[] = [
  [/[іїєґІЇЄҐ]/g, 'uk', 0.02],
  [/[ђјљњћџЂЈЉЊЋЏ]/g, 'sr', 0.02],
  [/[ъЪ]/g, 'bg', 0.008],
  [/\p{Script=Cyrillic}/gu, 'ru', 0.4],
  [/[ٹڈڑےںہ]/g, 'ur', 0.04],
  [/[پچژگ]/g, 'fa', 0.01],
  [/\p{Script=Arabic}/gu, 'ar', 0.4],
  [/\p{Script=Hebrew}/gu, 'he', 0.4],
  [/\p{Script=Greek}/gu, 'el', 0.4],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', 0.02],
  [/\p{Script=Hangul}/gu, 'ko', 0.4],
  [/\p{Script=Han}/gu, 'zh', 0.4],
  [/\p{Script=Devanagari}/gu, 'hi', 0.4],
  [/\p{Script=Bengali}/gu, 'bn', 0.4],
  [/\p{Script=Tamil}/gu, 'ta', 0.4],
  [/\p{Script=Thai}/gu, 'th', 0.4],
  [/\p{Script=Georgian}/gu, 'ka', 0.4],
  [/\p{Script=Armenian}/gu, 'hy', 0.4],
];
