/** `collate send` and `collate approve`: parses and prints. */
import type { Command } from 'commander';
import { inert, type Terminal, type TerminalFlags, terminal } from '../adapters/terminal.js';
import type { SendResult } from '../commands/send.js';
import type { RunOptions } from '../commands/sendDesk.js';
import { AppError, EXIT } from '../errors.js';
import { present } from '../present.js';
import { paceNote } from '../send/pace.js';
import { countLine, reportText } from '../send/report.js';
import { printJson } from './printJson.js';

interface SendFlags extends TerminalFlags {
  readonly config?: string;
  readonly out: string;
  readonly edition?: string;
  readonly list?: string;
  readonly state?: string;
  readonly dryRun?: true;
  readonly test?: string;
  readonly outbox?: string;
  readonly status?: true;
  readonly cancel?: true;
  readonly retryUncertain?: true;
  readonly again?: true;
  readonly unapproved?: true;
  readonly wait?: true;
  readonly json?: true;
}

/** What does something else than sending; one at a time. */
const MODES = ['dryRun', 'test', 'outbox', 'status', 'cancel'] as const;

const commands = () => import('../commands/send.js');
const looking = () => import('../commands/sendLook.js');

/** Addresses a dry run shows to a person; `--json` has more. */
const MOST_SHOWN = 20;

const few = (lines: readonly string[], total: number): readonly string[] => [
  ...lines.slice(0, MOST_SHOWN).map((line) => `  ${line}`),
  ...(total > MOST_SHOWN ? [`  and ${total - MOST_SHOWN} more`] : []),
];

const dryRun = async (options: RunOptions, flags: SendFlags, shell: Terminal): Promise<number> => {
  const preview = await (await looking()).previewSend(options);
  if (flags.json) {
    printJson(preview);
    return EXIT.done;
  }
  const { edition, list, subject, server, would, who, wouldNot, others } = preview;
  const not = Object.values(wouldNot).reduce((n, m) => n + m, 0);
  const lines = [
    `${subject}`,
    `Edition of ${edition} to the list ${list}, ${server === null ? 'no mail server yet (SMTP_URL is not set)' : `by ${server}`}. Nobody was mailed.`,
    `${would} would get it${would > 0 ? ':' : '.'}`,
    ...few(who, would),
    `${not} would not${
      not > 0
        ? `: ${Object.entries(wouldNot)
            .map(([reason, n]) => `${n} ${reason}`)
            .join(', ')}`
        : '.'
    }`,
    ...few(
      others.map(({ email, reason }) => `${email}: ${reason}`),
      not,
    ),
  ];
  for (const line of lines) shell.say(line);
  return EXIT.done;
};

const status = async (options: RunOptions, flags: SendFlags, shell: Terminal): Promise<number> => {
  const reports = await (await commands()).sendStatus(options);
  if (flags.json) printJson(reports);
  else if (reports.length === 0) shell.say('This edition has not been sent to this list.');
  else for (const report of reports) shell.say(inert(reportText(report)).trimEnd());
  return EXIT.done;
};

/** Signals end a send gently once, and at once the second time. */
const untilSignalled = (shell: Terminal): { readonly signal: AbortSignal; readonly done: () => void } => {
  const drain = new AbortController();
  const onSignal = (): void => {
    if (drain.signal.aborted) process.exit(EXIT.inputLost);
    drain.abort();
    shell.info('finishing the mails under way; once more ends at once and leaves them in doubt');
  };
  const signals = ['SIGTERM', 'SIGINT'] as const;
  for (const signal of signals) process.on(signal, onSignal);
  return {
    signal: drain.signal,
    done: () => {
      for (const signal of signals) process.removeListener(signal, onSignal);
    },
  };
};

/** INTERFACES: 0 everybody was mailed or may not be; 1 some failed, are deferred, in doubt or not yet tried; 3 nobody was mailed. */
const exitStatus = ({ report: { counts, recipients } }: SendResult): number => {
  if (counts.sent === 0 && recipients > counts.skipped) return EXIT.failed;
  if (recipients === 0) return EXIT.failed;
  return counts.sent + counts.skipped === recipients ? EXIT.done : EXIT.inputLost;
};

const run = async (options: RunOptions, flags: SendFlags, shell: Terminal): Promise<number> => {
  const { signal, done } = untilSignalled(shell);
  let began: { readonly at: number; readonly done: number } | undefined;
  let holding: string | undefined;
  try {
    const result = await (await commands()).send({
      ...options,
      signal,
      onHold: (why) => {
        if (why !== undefined && why !== holding) shell.info(`waiting: ${why}`);
        holding = why;
      },
      onProgress: (mails, total) => {
        began ??= { at: performance.now(), done: mails - 1 };
        shell.progress(
          'sending',
          mails,
          total,
          holding ?? paceNote(mails - began.done, performance.now() - began.at, total - mails),
        );
      },
    });
    shell.done();
    const { report, ending, folder } = result;
    if (flags.json) printJson(report);
    const tell = flags.json ? shell.info : shell.say;
    if (ending.kind === 'already') tell(`The edition of ${report.edition} has been sent to the list ${report.list}.`);
    if (ending.kind === 'cancelled') tell('The send was cancelled; --again takes it up.');
    if (ending.kind === 'drained') tell('Ended as asked; `collate send` goes on from here.');
    tell(`${report.recipients} recipients: ${countLine(report.counts)}.`);
    const due = report.trouble.flatMap(({ dueAt }) => dueAt ?? []);
    if (due.length > 0)
      tell(
        `Deferred mails are due from ${new Date(Math.min(...due)).toISOString()}: run \`collate send\` then, or with --wait.`,
      );
    if (report.counts.uncertain > 0)
      tell('Nobody can say whether those in doubt got it: --status lists them, --retry-uncertain sends again.');
    if (ending.kind !== 'already') tell(`wrote ${folder}/send.json`);
    if (ending.kind === 'stopped') shell.error(`${ending.why}. ${new AppError('send-stopped', '').remedy}`);
    return exitStatus(result);
  } finally {
    shell.done();
    done();
  }
};

/** Answers the exit status. */
async function sendAtTerminal(flags: SendFlags, shell: Terminal): Promise<number> {
  const modes = MODES.filter((mode) => flags[mode] !== undefined);
  if (modes.length > 1)
    throw new AppError('usage', 'of --dry-run, --test, --outbox, --status and --cancel one at a time');
  const { config, out, edition, list, state, retryUncertain, again, unapproved, wait } = flags;
  const options: RunOptions = {
    out,
    onNotice: shell.notice,
    ...present({ config, edition, list, state, retryUncertain, again, unapproved, wait }),
  };
  if (flags.dryRun) return dryRun(options, flags, shell);
  if (flags.status) return status(options, flags, shell);
  if (flags.cancel) {
    const report = await (await commands()).cancelSend(options);
    if (flags.json) printJson(report);
    else shell.say(`Cancelled. ${report.recipients} recipients: ${countLine(report.counts)}.`);
    return EXIT.done;
  }
  if (flags.test !== undefined) {
    const reply = await (await looking()).sendTest(flags.test, options);
    if (flags.json) printJson({ address: flags.test, reply });
    else shell.say(`${flags.test}: ${reply}`);
    return EXIT.done;
  }
  if (flags.outbox !== undefined) {
    const written = await (await looking()).writeOutbox(flags.outbox, options);
    if (flags.json) printJson({ folder: flags.outbox, written });
    else shell.say(`wrote ${written} mails into ${flags.outbox}; nobody was mailed`);
    return written > 0 ? EXIT.done : EXIT.failed;
  }
  return run(options, flags, shell);
}

export function addSendCommands(collate: Command): void {
  collate
    .command('approve')
    .description('put on record that an edition was read and may go out as it is')
    .argument('[date]', 'the edition’s day, 2025-05-19 (default: the newest)')
    .option('-o, --out <folder>', 'where editions are written', 'out')
    .action(async (edition: string | undefined, flags: { out: string }, command: Command) => {
      const { approve } = await import('../commands/approve.js');
      const shell = terminal(command.optsWithGlobals());
      shell.say(`wrote ${await approve({ out: flags.out, ...present({ edition }) })}`);
    });

  collate
    .command('send')
    .description('mail an edition to a list; the same command takes up a send that was interrupted')
    .option('-o, --out <folder>', 'where editions are written', 'out')
    .option('--edition <date>', 'the edition’s day, 2025-05-19 (default: the newest)')
    .option('-l, --list <name>', 'the list (default: daily)')
    .option('--state <folder>', 'where list and ledger are kept (default: .state beside the settings)')
    .option('--dry-run', 'say who would get it and why others would not; mail nobody')
    .option('--test <address>', 'mail it to this address only, marked [TEST]; does not count')
    .option('--outbox <folder>', 'write each mail into this folder as a file instead; does not count')
    .option('--status', 'say how the sends of the edition stand')
    .option('--cancel', 'stop the send, also one that another process is at')
    .option('--retry-uncertain', 'send again to those in doubt, with the same Message-IDs')
    .option('--again', 'take up a cancelled send, or send an edition that has changed since it was sent')
    .option('--unapproved', 'although nobody has approved the edition')
    .option('--wait', 'stay until what the server defers has come to its end')
    .option('--json', 'print the report as JSON on stdout; everything else goes to stderr')
    .action(async (flags: SendFlags, command: Command) => {
      const all: SendFlags = { ...command.optsWithGlobals(), ...flags };
      process.exitCode = await sendAtTerminal(all, terminal(all));
    });
}
