/**
 * Whether a screen reader is told what language to read, and a mail program in which direction: for the page, and for
 * every story that is told in another language.
 */
import { briefings } from '../../text/printed.js';
import { tidy } from '../tidy.js';
import { directionOf } from '../view/tongue.js';
import { type Check, notice, shortened } from './check.js';
import { isHidden, outwards, type PageElement, wordsOf } from './page.js';

const nearest = (element: PageElement, attribute: string): string | undefined => {
  for (const at of outwards(element)) {
    const value = at.attributes.get(attribute);
    if (value !== undefined) return value;
  }
  return undefined;
};

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

const ofPage: Check = ({ page, edition }) => {
  const html = page.elements.find(({ name }) => name === 'html');
  return (
    [
      ['lang', edition.language],
      ['dir', directionOf(edition.language)],
    ] as const
  )
    .filter(([attribute]) => (html?.attributes.get(attribute) ?? '') === '')
    .map(([attribute, value]) =>
      notice(
        'language',
        'warning',
        `edition.html does not say ${attribute === 'lang' ? 'in which language' : 'in which direction'} it is written. Set ${attribute}="${value}" on <mjml> in edition.mjml.`,
      ),
    );
};

/** An element with its words. */
type Worded = readonly [element: PageElement, words: string];

/** The innermost elements that hold a text as a whole. */
const holders = (elements: readonly Worded[], text: string): readonly PageElement[] => {
  const holding = elements.filter(([, words]) => words.includes(text)).map(([element]) => element);
  const outer = new Set(holding.map((e) => e.parent));
  return holding.filter((e) => !outer.has(e));
};

const ofStories: Check = ({ page, edition }) => {
  const languages = new Map(edition.articles.map((a) => [a.id, a.language]));
  const foreign = briefings(edition).flatMap((briefing) => {
    const language = languages.get(briefing.articles[0]);
    return briefing.printed && language !== undefined ? [{ headline: tidy(briefing.headline.text), language }] : [];
  });
  if (foreign.length === 0) return [];
  const body = page.elements
    .filter((e) => !isHidden(e) && [...outwards(e)].some(({ name }) => name === 'body'))
    .map((e): Worded => [e, wordsOf(e)]);
  return foreign.flatMap(({ headline, language }) => {
    const wrong = holders(body, headline).find(
      (e) => primary(nearest(e, 'lang') ?? '') !== primary(language) || nearest(e, 'dir') !== directionOf(language),
    );
    return wrong === undefined
      ? []
      : [
          notice(
            'language',
            'warning',
            `edition.html: “${shortened(headline)}” is in another language (${language}) and stands in <${wrong.name}> as if it were the edition’s. Add {{> tongue}} to that tag in the template.`,
          ),
        ];
  });
};

export const language: Check = (rendering) => [...ofPage(rendering), ...ofStories(rendering)];
