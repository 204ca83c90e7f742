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
  tr: 've bir bu için ile da de olarak daha çok en olan gibi kadar sonra ise ancak ya ne o göre oldu değil var'.split(
    ' ',
  ),
};

/** Scripts that name a language, or the likeliest one, by themselves. */
export const SCRIPT_LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/[іїєґІЇЄҐ]/g, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];
