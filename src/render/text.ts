/** View → the plain text edition, 72 columns wide. It is written from the view and never made from the HTML. */

import { token, withoutTokens } from '../text/mergeTokens.js';
import { besides, COLUMNS, displayWidth, inCapitals, wrap } from './columns.js';
import type { BriefingView } from './view/briefing.js';
import type { DisputeView } from './view/disputes.js';
import type { FactView } from './view/facts.js';
import type { ItemView } from './view/item.js';
import type { AlsoView, QuoteView } from './view/quotes.js';
import type { SourceView } from './view/sources.js';
import type { Standing } from './view/standing.js';
import type { TimelineView } from './view/timeline.js';
import type { EditionView } from './view/view.js';

/** Dates have a column of their own, as wide as the widest and two spaces; a longer one stands above its event. */
const DATE_COLUMN = { least: 14, most: 18 };

/** `[1][3]`; from three in a row on a range, `[1-4]`. */
const refs = (standing: Pick<Standing, 'refs'> & { readonly more?: string | null }): string => {
  const numbers = standing.refs.map((r) => r.number);
  let out = '';
  for (let i = 0; i < numbers.length; ) {
    const from = numbers[i] ?? 0;
    let run = 1;
    while (numbers[i + run] === from + run) run++;
    if (run > 2) out += `[${from}-${from + run - 1}]`;
    else for (let k = 0; k < run; k++) out += `[${from + k}]`;
    i += run;
  }
  return standing.more == null ? out : `${out} ${standing.more}`;
};

/** Joins what there is with one space. */
const said = (...parts: readonly (string | null)[]): string => parts.filter((p) => p !== null && p !== '').join(' ');

const headingOf = (title: string): string[] => ['', inCapitals(title), ''];

const fact = (view: FactView): string[] =>
  wrap(said(view.text, refs(view), view.note === null ? null : `(${view.note})`), { first: '- ' });

/** A rendering with who prints it: `“we shut it” (Westport Radio [2])`, or `“we shut it” [2][4]`. */
const rendering = (view: AlsoView['renderings'][number]): string =>
  said(view.text, view.outlet === null ? refs(view) : `(${said(view.outlet, refs(view))})`);

const quote = (view: QuoteView): string[] => {
  const by = [view.speaker, view.role].filter((p) => p !== null).join(', ');
  return [
    view.text,
    said('--', by, refs(view)),
    ...view.also.map((also) => said(also.words, also.renderings.map(rendering).join('; '))),
  ].flatMap((line) => wrap(line, { first: '> ', rest: '> ' }));
};

/** Sides that differ in a count are a list of counts, so that they are compared at a glance; `200  The union [1]: …` */
const dispute = (view: DisputeView): string[] => {
  const counts = view.sides.map((side) => side.bar?.label ?? '');
  const column = Math.max(...counts.map(displayWidth));
  return [
    ...wrap(`${view.question} (${view.status})`, { first: '* ' }),
    ...view.sides.flatMap((side, i) => {
      const count = counts[i] ?? '';
      const first = column === 0 ? '    - ' : `    ${' '.repeat(column - displayWidth(count))}${count}  `;
      return wrap(said(`${said(side.holder, refs(side))}:`, side.position), { first });
    }),
  ];
};

const timeline = (rows: readonly TimelineView[]): string[] => {
  const widest = Math.max(
    ...rows.map((row) => displayWidth(row.label) + 2).filter((width) => width <= DATE_COLUMN.most),
  );
  const column = Math.max(DATE_COLUMN.least, widest);
  return rows.flatMap((row) =>
    row.entries.flatMap((entry, i) =>
      besides(i === 0 ? row.label : '', said(entry.mark, entry.text, refs(entry)), column),
    ),
  );
};

const source = (view: SourceView): string[] => {
  const first = `[${view.number}] `;
  const rest = '    ';
  const name = view.title === null ? view.outlet : `${view.outlet}: ${view.title}`;
  const address = view.href ?? view.address;
  return [
    ...wrap(view.note === null ? name : `${name} (${view.note})`, { first, rest }),
    ...(address === null ? [] : [rest + address]),
  ];
};

/** `a · b · c`, broken between the items only. */
const items = (list: readonly string[]): string[] => {
  const lines: string[] = [];
  for (const item of list) {
    const joined = lines.length === 0 ? item : `${lines.at(-1)} · ${item}`;
    if (lines.length > 0 && displayWidth(joined) > COLUMNS) lines.push(item);
    else lines.splice(-1, 1, joined);
  }
  return lines;
};

/** Blocks with one empty line between them. */
const spaced = (blocks: readonly (readonly string[])[]): string[] =>
  blocks.flatMap((block, i) => (i === 0 ? [...block] : ['', ...block]));

const briefing = (view: BriefingView, numbered: boolean): string[] => [
  ...(view.kicker === null ? [] : [inCapitals(view.kicker)]),
  ...wrap(inCapitals(view.headline), numbered ? { first: `${view.number}. ` } : {}),
  ...(view.meta === null ? [] : wrap(view.meta)),
  ...(view.standfirst === null ? [] : ['', ...wrap(said(view.standfirst.text, refs(view.standfirst)))]),
  ...(view.note === null ? [] : ['', ...wrap(said(view.note.label, view.note.text))]),
  ...view.facts.flatMap((group) => [
    ...(group.title === null ? [''] : headingOf(group.title)),
    ...group.facts.flatMap(fact),
  ]),
  ...(view.quotes.length === 0
    ? []
    : [...(view.full ? headingOf(view.quotesTitle) : ['']), ...spaced(view.quotes.map(quote))]),
  ...(view.disputes.length === 0 ? [] : [...headingOf(view.disputesTitle), ...spaced(view.disputes.map(dispute))]),
  ...(view.timeline.length === 0 ? [] : [...headingOf(view.timelineTitle), ...timeline(view.timeline)]),
  ...headingOf(view.sourcesTitle),
  ...view.sources.flatMap(source),
  ...(view.moreSources === null ? [] : wrap(view.moreSources, { first: '    ' })),
];

const item = (view: ItemView): string[] => [
  ...wrap(view.headline, { first: '* ' }),
  ...view.outlets.flatMap((o) => {
    const address = o.href ?? o.address;
    return [...wrap(o.outlet, { first: '  ' }), ...(address === null ? [] : [`  ${address}`])];
  }),
  ...(view.more === null ? [] : [`  ${view.more}`]),
];

/** `1. The bridge is shut`; numbers of more than one digit have room. */
const contents = (view: EditionView): string[] => {
  const width = `${view.contents.at(-1)?.number}. `.length;
  return [
    ...view.contents.flatMap((c) => wrap(c.headline, { first: `${c.number}. `.padStart(width) })),
    ...(view.contentsMore === null ? [] : wrap(view.contentsMore, { first: ' '.repeat(width) })),
  ];
};

export const text = (view: EditionView): string => {
  const rule = '='.repeat(COLUMNS);
  const lines = [
    ...wrap(inCapitals(view.title)),
    ...items(view.masthead),
    ...(view.web === null ? [] : wrap(said(view.web.label, view.web.href))),
    ...(view.contents.length === 0 ? [] : [...headingOf(view.contentsTitle).slice(0, 2), ...contents(view)]),
    ...view.briefings.flatMap((b) => ['', rule, '', ...briefing(b, view.briefings.length > 1)]),
    ...(view.inBrief.length === 0
      ? []
      : [
          '',
          rule,
          '',
          inCapitals(view.inBriefTitle),
          ...view.inBrief.flatMap((section) => [
            ...(section.kicker === null ? [] : ['', inCapitals(section.kicker)]),
            '',
            ...spaced(section.items.map(item)),
          ]),
        ]),
    '',
    rule,
    '',
    ...wrap(view.footer.howToCheck),
  ];
  const footer = [
    // RFC 3676, 4.3: the signature separator keeps its trailing space.
    '-- ',
    ...wrap([view.footer.publisher, view.footer.address].filter((p) => p !== '').join(', ')),
    ...(view.footer.site === null ? [] : [view.footer.site]),
  ].map(withoutTokens);
  const unsubscribe = `${view.footer.unsubscribe}: ${token('unsubscribe', view.footer.unsubscribeFallback)}`;
  return `${[...lines.map((l) => withoutTokens(l.trimEnd())), '', ...footer, unsubscribe].join('\n')}\n`;
};
