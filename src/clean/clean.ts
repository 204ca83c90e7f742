/**
 * Drafts in, articles out: what no reader should see is taken out, each removal recorded with its rule. Words are only ever removed,
 * never changed; corrections and editor's notes are kept beside the text. Cleaning what is clean changes nothing.
 */
import type { Article, Correction, Draft, Removal } from '../model/article.js';
import type { Newsletter } from '../model/newsletter.js';
import type { Notice, Outcome } from '../model/notice.js';
import { type AgencyBook, agencyBook } from '../text/agencies.js';
import { isRead, recogniseLanguage } from '../text/language.js';
import { learnFurniture } from './furniture.js';
import { genreOf } from './genre.js';
import type { CleaningRule, Cut, Page } from './page.js';
import { adMarker } from './rules/adMarker.js';
import { appeal } from './rules/appeal.js';
import { authorBio } from './rules/authorBio.js';
import { breakingNote } from './rules/breakingNote.js';
import { button } from './rules/button.js';
import { byline } from './rules/byline.js';
import { callout } from './rules/callout.js';
import { caption } from './rules/caption.js';
import { captionTail } from './rules/captionTail.js';
import { copyright } from './rules/copyright.js';
import { correction } from './rules/correction.js';
import { credit } from './rules/credit.js';
import { dateline } from './rules/dateline.js';
import { embedLink } from './rules/embedLink.js';
import { gallery } from './rules/gallery.js';
import { headlineRun } from './rules/headlineRun.js';
import { learnedFurniture } from './rules/learnedFurniture.js';
import { ornament } from './rules/ornament.js';
import { promo } from './rules/promo.js';
import { readerComments } from './rules/readerComments.js';
import { relatedList } from './rules/relatedList.js';
import { repeatedLine } from './rules/repeatedLine.js';
import { repeatedTitle } from './rules/repeatedTitle.js';
import { restated } from './rules/restated.js';
import { signUpForm } from './rules/signUpForm.js';
import { siteNotice } from './rules/siteNotice.js';
import { subhead } from './rules/subhead.js';
import { table } from './rules/table.js';
import { timeStamp } from './rules/timeStamp.js';
import { unsignedCaption } from './rules/unsignedCaption.js';
import { updateLabel } from './rules/updateLabel.js';
import { selfNamed } from './selfNamed.js';

/**
 * The order in which rules speak: what must not be lost first; then appeals, since their lines look like captions and buttons; subheads
 * last, when only prose is left around them.
 */
const RULES: readonly CleaningRule[] = [
  correction,
  appeal,
  readerComments,
  learnedFurniture,
  repeatedTitle,
  relatedList,
  headlineRun,
  adMarker,
  promo,
  signUpForm,
  button,
  breakingNote,
  gallery,
  table,
  timeStamp,
  caption,
  unsignedCaption,
  captionTail,
  byline,
  credit,
  copyright,
  callout,
  siteNotice,
  authorBio,
  updateLabel,
  dateline,
  embedLink,
  ornament,
  repeatedLine,
  restated,
  subhead,
];

const NONE: ReadonlySet<string> = new Set();

interface State {
  readonly draft: Draft;
  readonly language: string;
  readonly paragraphs: readonly string[];
  /** Those that stood there before the last round of rules. */
  readonly seen: ReadonlySet<string>;
  readonly removed: readonly Removal[];
  readonly corrections: readonly Correction[];
  readonly agencies: readonly string[];
}

const cutOut = (state: State, rule: string, cuts: readonly Cut[]): State => {
  const paragraphs: string[] = [];
  const removed = [...state.removed];
  const corrections = [...state.corrections];
  const agencies = new Set(state.agencies);
  // The cuts of each paragraph, in its order.
  const places = new Map<number, Cut[]>();
  for (const cut of cuts) {
    const same = places.get(cut.paragraph);
    if (same === undefined) places.set(cut.paragraph, [cut]);
    else same.push(cut);
  }
  state.paragraphs.forEach((line, i) => {
    let rest = '';
    let from = 0;
    for (const cut of places.get(i) ?? []) {
      // Of two cuts that overlap the first is made.
      if (cut.start < from) continue;
      const text = line.slice(cut.start, cut.end).trim();
      const note = cut.correction?.continues ? corrections.pop() : undefined;
      if (cut.correction === undefined) removed.push({ rule, text });
      else corrections.push({ kind: cut.correction.kind, text: note === undefined ? text : `${note.text} ${text}` });
      for (const agency of cut.agencies ?? []) agencies.add(agency);
      rest += line.slice(from, cut.start);
      from = cut.end;
    }
    rest = from === 0 ? line : `${rest}${line.slice(from)}`.trim();
    if (rest !== '') paragraphs.push(rest);
  });
  return { ...state, paragraphs, removed, corrections, agencies: [...agencies] };
};

/** All rules once, each on what the one before left. */
const pass = (state: State, furniture: ReadonlySet<string>, agencies: AgencyBook): State => {
  const swept = RULES.reduce((now, rule) => {
    if (now.paragraphs.length < 2 && rule.single !== true) return now;
    const { paragraphs, draft, seen } = now;
    const page: Page = { paragraphs, draft, agencies, furniture, seen };
    const cuts = rule.find(page);
    if (cuts.length === 0) return now;
    const next = cutOut(now, rule.name, cuts);
    // A rule that leaves nothing is wrong about this article.
    return next.paragraphs.length === 0 ? now : next;
  }, state);
  return swept === state ? state : { ...swept, seen: new Set(state.paragraphs) };
};

/** Every rule again until none finds anything: what one takes away can show another what it missed, and a second cleaning finds nothing. */
const settle = (states: readonly State[], agencies: AgencyBook): readonly State[] => {
  let now = states;
  let known = new Map<string, ReadonlySet<string>>();
  let open = new Set(states.filter((s) => isRead(s.language)));
  while (open.size > 0) {
    const furniture = learnFurniture(now);
    const news = new Set(
      [...furniture].filter(([id, lines]) => lines.size > (known.get(id)?.size ?? 0)).map(([id]) => id),
    );
    known = new Map([...known, ...furniture]);
    const changed = new Set<State>();
    now = now.map((state) => {
      const outlet = state.draft.source?.id ?? '';
      if (!isRead(state.language) || !(open.has(state) || news.has(outlet))) return state;
      const next = pass(state, furniture.get(outlet) ?? NONE, agencies);
      if (next !== state) changed.add(next);
      return next;
    });
    open = changed;
  }
  return now;
};

const languageOf = (draft: Draft, newsletter: Newsletter | undefined): string =>
  recogniseLanguage(draft.text) ?? draft.language ?? newsletter?.language ?? 'en';

const languageNotice = ({ path, language: stated }: Draft, language: string): Notice[] => {
  const base = { stage: 'clean', rule: 'language', path } as const;
  if (!isRead(language)) {
    const called = language === 'und' ? 'unknown' : language;
    const message = `The article is written in another language than English (${called}): it is told alone, in its own words, and no quotation, date or figure in it is looked for.`;
    return [{ ...base, severity: 'warning', message }];
  }
  if (stated === undefined || stated === language) return [];
  return [
    {
      ...base,
      severity: 'info',
      message: `The article says its language is "${stated}", but it reads as "${language}".`,
    },
  ];
};

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((p) => p.trim())
    .filter((p) => p !== '');

/** `newsletter` tells which outlets are known, for articles that name theirs only in the text. */
export const clean = (drafts: readonly Draft[], newsletter?: Newsletter): Outcome<readonly Article[]> => {
  const states = drafts.map(
    (draft): State => ({
      draft,
      language: languageOf(draft, newsletter),
      paragraphs: paragraphsOf(draft.text),
      seen: NONE,
      removed: [],
      corrections: [],
      agencies: [],
    }),
  );
  const wires = (newsletter?.outlets ?? []).filter((o) => o.kind === 'wire');
  const agencies = agencyBook(new Map(wires.map((o) => [o.name, o.aliases])));
  const notices: Notice[] = [];
  const articles = settle(states, agencies).map(
    ({ draft, language, paragraphs, removed, corrections, agencies: credited }): Article => {
      const text = paragraphs.join('\n\n');
      const source = draft.source ?? (isRead(language) ? selfNamed(text, removed, newsletter) : undefined);
      notices.push(...languageNotice(draft, language));
      if (draft.source === undefined && source !== undefined) {
        const message = `No outlet is stated; the text names itself as ${source.name}.`;
        notices.push({ stage: 'clean', rule: 'outlet-from-text', severity: 'info', message, path: draft.path });
      }
      return {
        ...draft,
        ...(source === undefined ? {} : { source }),
        text,
        language,
        removed,
        corrections,
        agencies: credited,
        genre: genreOf(draft, { asPrinted: paragraphsOf(draft.text), paragraphs, removed }),
      };
    },
  );
  return { value: articles, notices };
};
