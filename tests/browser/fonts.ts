/**
 * The fonts that pictures are taken with, from npm packages, as files that a browser takes for those of its machine: Gelasio
 * and Arimo are as wide as Georgia and Arial, sign by sign, so that lines break as readers' do.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { decompress } from 'wawoff2';

const { resolve } = createRequire(import.meta.url);

/** Package, and which of its files: a package has more weights and scripts than an edition prints. */
const FONTS: readonly (readonly [name: string, files: RegExp])[] = [
  ['@fontsource/gelasio', /-latin(?:-ext)?-[47]00-(?:normal|italic)\.woff2$/],
  ['@fontsource/arimo', /-(?:latin|latin-ext|cyrillic|greek)-[47]00-(?:normal|italic)\.woff2$/],
  ['@fontsource/noto-naskh-arabic', /-arabic-[47]00-normal\.woff2$/],
  ['@fontsource-variable/noto-sans-sc', /\.woff2$/],
  ['@fontsource-variable/noto-emoji', /\.woff2$/],
];

/** What a name in a style sheet stands for here. */
const ALIASES: readonly (readonly [asked: string, given: string])[] = [
  ['Georgia', 'Gelasio'],
  ['Times New Roman', 'Gelasio'],
  ['serif', 'Gelasio'],
  ['Arial', 'Arimo'],
  ['Helvetica', 'Arimo'],
  ['sans-serif', 'Arimo'],
];

/** Writes the fonts into a folder. */
export async function writeFonts(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, wanted] of FONTS) {
    const files = join(dirname(resolve(`${name}/package.json`)), 'files');
    for (const file of readdirSync(files).filter((f) => wanted.test(f))) {
      // As fonts of a machine, browsers take TrueType only.
      writeFileSync(join(folder, file.replace('.woff2', '.ttf')), await decompress(readFileSync(join(files, file))));
    }
  }
}

/** Only these fonts, whatever the machine has: widths are the same everywhere. */
export const fontConfiguration = (fonts: string, cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
${ALIASES.map(([asked, given]) => `  <alias binding="same"><family>${asked}</family><prefer><family>${given}</family></prefer></alias>`).join('\n')}
</fontconfig>
`;
