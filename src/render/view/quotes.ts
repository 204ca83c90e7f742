/** Who said what in which words, and in which other words it was reported. */
import type { EditionQuote } from '../../model/edition.js';
import type { Citation } from '../../model/span.js';
import { printedWords } from '../../text/printed.js';
import { inQuotationMarks, regularMarks } from '../quotationMarks.js';
import { tidy } from '../tidy.js';
import type { StoryContext } from './context.js';
import type { Reference } from './references.js';
import { MAX_REFERENCES, type Standing, standing } from './standing.js';

/** How other outlets print a quotation: `Also reported as` + `renderings`. */
export interface AlsoView {
  readonly words: string;
  readonly renderings: readonly {
    readonly text: string;
    /** The one outlet that prints it so; null when several do, or one whose name nobody knows. */
    readonly outlet: string | null;
    readonly refs: readonly Reference[];
  }[];
}

export interface QuoteView extends Standing {
  /** With its quotation marks; reported speech has none. */
  readonly text: string;
  /** The speaker; null: "As reported by …" stands in `role`. */
  readonly speaker: string | null;
  readonly role: string | null;
  readonly also: readonly AlsoView[];
}

/** Other wordings of one quotation that help a reader; the rest is in `edition.json`. */
const MAX_RENDERINGS = 3;

const wordString = (text: string): string => ` ${printedWords(text).join(' ')} `;

/** A variant with its words, which are compared several times. */
interface Worded {
  readonly variant: EditionQuote['variants'][number];
  readonly key: string;
}

/** Renderings whose words the fullest one does not hold already, each wording once with all who print it. */
const renderings = (
  { form }: EditionQuote,
  variants: readonly Worded[],
  { refs }: StoryContext,
  translated: boolean,
): AlsoView['renderings'] => {
  const fullest = variants[0]?.key ?? '';
  const byWords = new Map<string, { text: string; articles: Citation[] }>();
  for (const { variant, key } of variants) {
    if ((variant.likeness === 'translated') !== translated) continue;
    if (key.trim() === '' || fullest.includes(key)) continue;
    const known = byWords.get(key);
    if (known === undefined) byWords.set(key, { text: variant.text, articles: [variant.citation] });
    else known.articles.push(variant.citation);
  }
  return [...byWords.values()].slice(0, MAX_RENDERINGS).map(({ text, articles }) => {
    const printers = refs.of(articles).slice(0, MAX_REFERENCES);
    return {
      text: setQuote(form, regularMarks(tidy(text))),
      outlet: printers.length === 1 && printers[0]?.named === true ? printers[0].outlet : null,
      refs: printers,
    };
  });
};

/** Reported speech is nobody's exact words and gets no quotation marks. */
const setQuote = (form: EditionQuote['form'], text: string): string =>
  form === 'indirect' ? tidy(text) : inQuotationMarks(tidy(text));

export const quoteView = (quote: EditionQuote, story: StoryContext): QuoteView => {
  const { briefing, messages, refs } = story;
  const main = wordString(quote.text);
  const variants = quote.variants.map((variant): Worded => ({ variant, key: wordString(variant.text) }));
  const sameWords = variants.filter(({ key }) => main.includes(key) || key.includes(main));
  const speaker = quote.speaker?.shown === true ? quote.speaker : null;
  const [first] = refs.of(quote.variants.map((v) => v.citation));
  const also =
    briefing.form === 'full'
      ? [
          { words: messages.alsoReported, renderings: renderings(quote, variants, story, false) },
          { words: messages.alsoRendered, renderings: renderings(quote, variants, story, true) },
        ].filter((a) => a.renderings.length > 0)
      : [];
  const name = speaker === null ? null : (speaker.name ?? speaker.role);
  return {
    text: setQuote(quote.form, quote.text),
    speaker: name === null ? null : tidy(name),
    role:
      name === null
        ? first === undefined
          ? null
          : messages.asReportedBy(first.outlet)
        : speaker?.name != null && speaker.role !== null
          ? tidy(speaker.role)
          : null,
    also,
    ...standing(
      (sameWords.length > 0 ? sameWords : variants).map(({ variant }) => variant.citation),
      story,
    ),
  };
};
