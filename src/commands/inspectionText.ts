/** One inspected article → lines a person reads: what was removed, who said what, which dates and figures. */
import type { InspectLine } from '../inspect.js';

const short = (text: string, length = 72): string => {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length <= length ? flat : `${flat.slice(0, length - 1)}…`;
};

export function inspectionText(line: Exclude<InspectLine, { readonly error: unknown }>): string {
  const { article } = line;
  const at = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    article.text.slice(start, end);
  const head = [article.source?.name ?? 'unknown outlet', article.publishedAt ?? 'no date', article.language].join(
    ', ',
  );
  const list = (title: string, rows: readonly string[]): string[] =>
    rows.length === 0 ? [] : [`  ${title}`, ...rows.map((row) => `    ${row}`)];
  return [
    `${line.path}: ${article.title ?? '(no title)'}`,
    `  ${head}; ${line.sentences.length} sentences`,
    ...list(
      'removed',
      line.removed.map((r) => `${r.rule}: ${short(r.text)}`),
    ),
    ...list(
      'corrections',
      line.corrections.map((c) => `${c.kind}: ${short(c.text)}`),
    ),
    ...list(
      'quotes',
      line.quotes
        .filter((q) => q.form !== 'indirect')
        .map((q) => {
          const name = q.speaker === null ? 'nobody named' : (q.speaker.name ?? at(q.speaker.mention));
          const doubt = q.speaker !== null && !q.speaker.shown ? ' (unsure)' : '';
          return `${name}${doubt}: “${short(at(q.content))}”`;
        }),
    ),
    ...list(
      'dates',
      line.dates.map((d) => `${d.value}  ${d.text}`),
    ),
    ...list(
      'figures',
      line.figures.map((f) => `${f.bound} ${f.value}${f.unit === null ? '' : ` ${f.unit}`}  ${short(f.text)}`),
    ),
  ].join('\n');
}
