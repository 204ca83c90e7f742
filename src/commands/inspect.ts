/** `collate inspect`: what is read in each article on its own. */
import { readInputs } from '../adapters/files.js';
import { type InspectLine, inspectLine } from '../inspect.js';
import type { Notice } from '../model/notice.js';
import { read } from '../pipeline.js';
import { CONTENT, type CommonOptions, setUp, unreadNotices } from './setup.js';

export interface Inspection {
  /** One for each article and each input that could not be read, in input order. */
  readonly lines: readonly InspectLine[];
  readonly notices: readonly Notice[];
}

/** Reads the inputs and answers one line an article; throws AppError for wrong options and paths. */
export async function inspect(options: CommonOptions = {}): Promise<Inspection> {
  const setup = await setUp(options);
  const paths = options.paths?.length ? options.paths : [CONTENT];
  const { files, unread } = await readInputs(paths);
  const reading = read(files, {
    newsletter: setup.newsletter,
    windowed: false,
    keepDuplicates: true,
    now: options.now ?? new Date(),
    ...(options.date === undefined ? {} : { date: options.date }),
    ...(options.progress === undefined ? {} : { progress: options.progress }),
  });
  const order = new Map([...files.map((f) => f.path), ...unread.map((f) => f.path)].map((path, i) => [path, i]));
  const place = (path: string): readonly [number, number] => {
    const whole = order.get(path);
    if (whole !== undefined) return [whole, 0];
    const record = /^(.*):(\d+)$/s.exec(path);
    return [order.get(record?.[1] ?? '') ?? order.size, Number(record?.[2] ?? 0)];
  };
  const lines: InspectLine[] = [
    ...reading.articles.map(inspectLine),
    ...[...unread, ...reading.lost].map(({ path, code, message }) => ({ path, error: { code, message } })),
  ];
  const keyed = lines.map((line) => ({ line, at: place(line.path) }));
  keyed.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  return {
    lines: keyed.map(({ line }) => line),
    notices: [...setup.notices, ...unreadNotices(unread), ...reading.notices],
  };
}
