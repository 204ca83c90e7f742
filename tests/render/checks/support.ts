/** What caniemail knows → the rows of `src/render/checks/unsupported.ts`: `npx tsx tests/render/checks/support.ts` prints them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

interface Feature {
  readonly slug: string;
  /** Family → platform → version → "y", "n", "a" (in part), "u" (unknown), with notes behind. */
  readonly stats: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
}

/** The big ones. What one platform of a family lacks, a good part of its readers lack. */
const CLIENTS: readonly (readonly [name: string, family: string, platforms: readonly string[]])[] = [
  ['Gmail', 'gmail', ['desktop-webmail', 'ios', 'android']],
  ['Outlook for Windows', 'outlook', ['windows']],
  ['Apple Mail', 'apple-mail', ['macos', 'ios']],
  ['Yahoo', 'yahoo', ['desktop-webmail', 'ios', 'android']],
];

const lacks = ({ stats }: Feature, family: string, platforms: readonly string[]): boolean =>
  platforms.some((platform) => {
    const newest = Object.values(stats[family]?.[platform] ?? {}).at(-1);
    return newest?.startsWith('n') === true;
  });

/** Features of CSS by who lacks them: `"Outlook for Windows"` → `["css-float", …]`. */
export const support = (): ReadonlyMap<string, readonly string[]> => {
  const path = createRequire(import.meta.url).resolve('caniemail/caniemail.json');
  const { data } = JSON.parse(readFileSync(path, 'utf8')) as { readonly data: readonly Feature[] };
  const rows = new Map<string, string[]>();
  for (const feature of data) {
    if (!feature.slug.startsWith('css-')) continue;
    const names = CLIENTS.filter(([, family, platforms]) => lacks(feature, family, platforms)).map(([name]) => name);
    const row = names.join(', ');
    if (row !== '') rows.set(row, [...(rows.get(row) ?? []), feature.slug].sort());
  }
  return new Map([...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [names, features] of support()) console.log(`  ['${names}', '${features.join(' ')}'],`);
}
