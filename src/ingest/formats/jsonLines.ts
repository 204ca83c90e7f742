/** A `.jsonl` dump in, one article a line out; a line that cannot be read is lost alone, as `dump.jsonl:12`. */
import type { Newsletter } from '../../model/newsletter.js';
import { sha256 } from '../../text/hash.js';
import { articleRecord, LONGEST_TEXT } from '../body.js';
import { decode, isDecoded, isUtf16 } from '../decode.js';
import type { InputFile } from '../ingest.js';
import type { FormatReading } from '../record.js';
import { htmlWords } from './markup.js';

interface Line {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const LINE_FEED = 0x0a;

/** Lines with their numbers. UTF-8 is cut before it is decoded, so that one damaged line harms no other. */
const linesOf = ({ path, bytes }: InputFile): Line[] => {
  if (isUtf16(bytes)) {
    const decoded = decode(bytes);
    const text = isDecoded(decoded) ? decoded.text : '';
    return text.split('\n').map((l, i) => ({ path: `${path}:${i + 1}`, bytes: new TextEncoder().encode(l) }));
  }
  const lines: Line[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, start);
    const stop = end < 0 ? bytes.length : end;
    lines.push({ path: `${path}:${lines.length + 1}`, bytes: bytes.subarray(start, stop) });
    start = stop + 1;
  }
  return lines;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ownText = (record: Readonly<Record<string, unknown>>, key: string): string | undefined => {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};

const statedId = (id: unknown): string | undefined => {
  const text = typeof id === 'number' ? String(id) : typeof id === 'string' ? id.trim() : '';
  return text === '' ? undefined : text;
};

const readLine = ({ path, bytes }: Line, newsletter: Newsletter): FormatReading => {
  const lost = (code: string, message: string): FormatReading => ({
    records: [],
    lost: [{ path, code, message }],
    doubts: [],
  });
  const decoded = decode(bytes);
  if (!isDecoded(decoded)) {
    return decoded.code === 'empty' ? { records: [], lost: [], doubts: [] } : lost(decoded.code, decoded.message);
  }
  let record: unknown;
  try {
    record = JSON.parse(decoded.text);
  } catch (error) {
    return lost('bad-json', `The line is not JSON: ${error instanceof Error ? error.message.slice(0, 160) : error}.`);
  }
  if (!isObject(record)) return lost('bad-record', 'The line is JSON, but no object with the fields of an article.');
  const html = ownText(record, 'html');
  const text = ownText(record, 'text') ?? (html !== undefined && html.length <= LONGEST_TEXT ? htmlWords(html) : html);
  if (text === undefined) return lost('no-text', 'The record has neither "text" nor "html".');
  const id = statedId(record.id);
  const raw = { path, sha256: sha256(bytes), dateFrom: 'metadata' as const, fields: record, text };
  const read = articleRecord(id === undefined ? raw : { ...raw, statedId: id }, newsletter);
  const odd = decoded.doubt;
  return odd === undefined
    ? read
    : {
        ...read,
        doubts: [{ path, rule: 'encoding', severity: 'warning', message: `The line is odd: ${odd}.` }, ...read.doubts],
      };
};

export const jsonLines = (file: InputFile, newsletter: Newsletter): FormatReading => {
  const readings = linesOf(file).map((line) => readLine(line, newsletter));
  const lost = readings.flatMap((r) => r.lost);
  const records = readings.flatMap((r) => r.records);
  const nothing = records.length === 0 && lost.length === 0;
  return {
    records,
    lost: nothing ? [{ path: file.path, code: 'empty', message: 'The file is empty.' }] : lost,
    doubts: readings.flatMap((r) => r.doubts),
  };
};
