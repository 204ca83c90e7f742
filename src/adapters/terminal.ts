/** What a person at the terminal sees: results on stdout, notices, errors and progress on stderr. */
import type { Notice, Severity } from '../model/notice.js';

export interface TerminalFlags {
  readonly quiet?: true;
  readonly verbose?: true;
}

export interface Terminal {
  /** A result: stdout. */
  readonly say: (text: string) => void;
  /** Of use beside a result: stderr. */
  readonly info: (text: string) => void;
  readonly error: (text: string) => void;
  readonly notice: (notice: Notice) => void;
  /** `note`: what else there is to say just now, after the numbers. */
  readonly progress: (stage: string, done?: number, total?: number, note?: string) => void;
  /** Ends the progress line; with `--verbose` states the seconds of each stage. */
  readonly done: () => void;
}

const COLOURS = { info: '2', warning: '33', error: '31' } as const satisfies Record<Severity, string>;

const STYLED = process.stderr.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

const coloured = (text: string, severity: Severity): string =>
  STYLED ? `\u001b[${COLOURS[severity]}m${text}\u001b[0m` : text;

/** Control characters in names of files and words of articles would let content steer the terminal: `"a\u001b[2J"` → `"a�[2J"`. */
export const inert = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

/** Progress is drawn for work that lasts longer than this, and redrawn no oftener. */
const PATIENCE_MS = 1000;
const REDRAW_MS = 100;

export function terminal(flags: TerminalFlags): Terminal {
  const line = (text: string): void => {
    process.stderr.write(`${text}\n`);
  };
  const began = performance.now();
  const stages: { readonly stage: string; readonly from: number }[] = [];
  let drawn = 0;
  const drawing = process.stderr.isTTY === true && !flags.quiet;
  const wipe = (): void => {
    if (drawn > 0) process.stderr.write('\r\u001b[K');
    drawn = 0;
  };
  return {
    say: (text) => {
      if (!flags.quiet) process.stdout.write(`${inert(text)}\n`);
    },
    info: (text) => {
      if (!flags.quiet) line(inert(text));
    },
    error: (text) => line(coloured(inert(`error: ${text}`), 'error')),
    notice: (notice) => {
      if (flags.quiet && notice.severity !== 'error') return;
      const place = notice.path === undefined ? '' : `${notice.path}: `;
      line(coloured(inert(`${notice.severity}: ${place}${notice.message} [${notice.rule}]`), notice.severity));
    },
    progress: (stage, done, total, note) => {
      const now = performance.now();
      if (stages.at(-1)?.stage !== stage) stages.push({ stage, from: now });
      if (!drawing || now - began < PATIENCE_MS || now - drawn < REDRAW_MS) return;
      const share = done === undefined || total === undefined ? '' : ` ${done} of ${total}`;
      process.stderr.write(`\r\u001b[K${inert(`${stage}${share}${note === undefined ? '' : `, ${note}`}`)}`);
      drawn = now;
    },
    done: () => {
      wipe();
      if (!flags.verbose || stages.length === 0) return;
      const ends = [...stages.slice(1).map((s) => s.from), performance.now()];
      const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
      line(stages.map(({ stage, from }, i) => `${stage} ${seconds((ends[i] ?? from) - from)}`).join(', '));
      line(
        `${seconds(performance.now() - began)} in all, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`,
      );
    },
  };
}
