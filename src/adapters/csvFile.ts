/** Reads and writes tables of comma-separated values (RFC 4180) row by row, whatever their encoding and delimiter; never all of one at once. */
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { stringify } from 'csv-stringify';
import { AppError } from '../errors.js';
import { reasonOf } from '../reason.js';

export type CsvItem =
  | { readonly line: number; readonly cells: readonly string[] }
  /** A row that could not be read. */
  | { readonly line: number; readonly problem: string };

/** As much as shows the delimiter and whether the file is UTF-16. */
const HEAD_BYTES = 64 * 1024;

/** A quotation mark that never closes would make the rest of the file one row. */
const LONGEST_ROW = 100_000;

const headOf = async (path: string): Promise<Buffer> => {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const isUtf8 = async (path: string): Promise<boolean> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
};

/** Exports of spreadsheets are UTF-8, UTF-16 with its mark, or the code page of a Western desktop. */
const encodingOf = async (path: string, head: Buffer): Promise<string> => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return (await isUtf8(path)) ? 'utf-8' : 'windows-1252';
};

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The sign that stands most often in the first line, outside quotation marks; `sep=;`, which a spreadsheet writes, says it. */
const delimiterOf = (head: string): string => {
  const first = /^\s*(.*)/.exec(head)?.[1] ?? '';
  const told = /^sep=(.)$/.exec(first)?.[1];
  if (told !== undefined) return told;
  const bare = first.replace(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string): number => bare.split(sign).length - 1;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
};

const decoding = (encoding: string): Transform => {
  const decoder = new TextDecoder(encoding);
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => done(null, decoder.decode(chunk, { stream: true })),
    flush: (done) => done(null, decoder.decode()),
  });
};

/** Throws `input-missing` for a file that cannot be read. A row that is no row is told and passed over; so is what follows an open quotation mark. */
export async function* csvRows(path: string): AsyncGenerator<CsvItem> {
  let head: Buffer;
  let encoding: string;
  try {
    head = await headOf(path);
    encoding = await encodingOf(path, head);
  } catch (cause) {
    throw new AppError('input-missing', reasonOf(cause), { where: path, cause });
  }
  const problems: CsvItem[] = [];
  const told = (error: CsvError): CsvItem => ({ line: Number(error.lines ?? 0), problem: reasonOf(error) });
  const parser = parse({
    delimiter: delimiterOf(new TextDecoder(encoding).decode(head)),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error !== undefined) problems.push(told(error));
      return undefined;
    },
  });
  const bytes = createReadStream(path);
  const stop = (error: Error): void => {
    parser.destroy(error);
  };
  bytes.on('error', stop).pipe(decoding(encoding)).on('error', stop).pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      // The parser runs ahead of its reader: what it could not read is told in its place.
      while ((problems[0]?.line ?? info.lines) < info.lines) yield* problems.splice(0, 1);
      if (info.lines === 1 && /^sep=.?$/.test(record[0] ?? '')) continue;
      yield { line: info.lines, cells: record };
    }
    yield* problems.splice(0);
  } catch (error) {
    if (!(error instanceof CsvError))
      throw new AppError('input-missing', reasonOf(error), { where: path, cause: error });
    yield* problems.splice(0);
    yield told(error);
  } finally {
    bytes.destroy();
  }
}

/** Writes rows as UTF-8 into a file that only its owner may read, or to stdout. Throws `unwritable`. */
export async function writeTable(rows: AsyncIterable<readonly string[]>, path: string | undefined): Promise<void> {
  const out = path === undefined ? process.stdout : createWriteStream(path, { mode: 0o600 });
  try {
    await pipeline(Readable.from(rows), stringify({ record_delimiter: 'windows' }), out, { end: path !== undefined });
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('unwritable', reasonOf(cause), { where: path ?? 'stdout', cause });
  }
}
