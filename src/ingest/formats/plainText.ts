/** A `.txt` file in, its article out: front matter if there is any, then the words as they stand. */
import type { Newsletter } from '../../model/newsletter.js';
import { sha256 } from '../../text/hash.js';
import { articleRecord } from '../body.js';
import { decode, isDecoded } from '../decode.js';
import { frontMatter } from '../frontMatter.js';
import type { InputFile } from '../ingest.js';
import type { Doubt, FormatReading } from '../record.js';

/** What a text format does with the part below the front matter: its words, and a heading that the format marks as the title. */
export type BodyReader = (body: string) => { readonly heading?: string; readonly text: string };

/** Reads a file of one article. `readBody` says what the format's marks mean. */
export const readTextFile = (file: InputFile, newsletter: Newsletter, readBody: BodyReader): FormatReading => {
  const { path, bytes } = file;
  const decoded = decode(bytes);
  if (!isDecoded(decoded)) return { records: [], lost: [{ path, ...decoded }], doubts: [] };
  const { fields, body, doubts } = frontMatter(decoded.text);
  const before: Doubt[] = [
    ...(decoded.doubt === undefined
      ? []
      : [{ path, rule: 'encoding', severity: 'warning' as const, message: `The file is odd: ${decoded.doubt}.` }]),
    ...doubts.map((d) => ({
      path: `${path}:${d.line}`,
      rule: d.rule,
      severity: 'warning' as const,
      message: d.message,
    })),
  ];
  const read = articleRecord(
    { path, sha256: sha256(bytes), dateFrom: 'front-matter', fields, ...readBody(body) },
    newsletter,
  );
  return { ...read, doubts: [...before, ...read.doubts] };
};

export const plainText = (file: InputFile, newsletter: Newsletter): FormatReading =>
  readTextFile(file, newsletter, (text) => ({ text }));
