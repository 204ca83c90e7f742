/** `collate list …`: parses and prints. */
import { createWriteStream } from 'node:fs';
import type { Command } from 'commander';
import { type Terminal, terminal } from '../adapters/terminal.js';
import { AppError, EXIT } from '../errors.js';
import type { ListCount } from '../list/store.js';
import { STATUSES } from '../model/subscriber.js';
import { present } from '../present.js';
import { printJson } from './printJson.js';

interface ListFlags {
  readonly quiet?: true;
  readonly verbose?: true;
  readonly config?: string;
  readonly state?: string;
  readonly list?: string;
  readonly json?: true;
}

/** `Town=Lorne` → `["Town", "Lorne"]` */
const pairOf = (text: string, option: string): readonly [string, string] => {
  const at = text.indexOf('=');
  if (at < 1) throw new AppError('bad-option', `${option} ${text} is no pair; one looks like town=Lorne`);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
};

const pairs = (texts: readonly string[] | undefined, option: string): readonly (readonly [string, string])[] =>
  (texts ?? []).map((text) => pairOf(text, option));

const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** Refused rows shown at a terminal; all of them are in the file that `--report` names. */
const SHOWN = 20;

/** `daily: 1,204 subscribed, 31 unsubscribed` */
const countLines = (counts: readonly ListCount[]): readonly string[] =>
  [...new Set(counts.map(({ list }) => list))].map((list) => {
    const of = STATUSES.map((status) => counts.find((c) => c.list === list && c.status === status));
    return `${list}: ${of.flatMap((c) => (c === undefined ? [] : [`${c.count.toLocaleString('en-GB')} ${c.status}`])).join(', ')}`;
  });

export function addListCommands(collate: Command): void {
  const list = collate
    .command('list')
    .description('who editions are sent to: import, export and mend the mailing list');
  const command = (name: string, description: string): Command =>
    list
      .command(name)
      .description(description)
      .option('--state <folder>', 'where the list is kept (default: .state beside the settings)');
  const flagsOf = <T extends ListFlags>(own: T, from: Command): T => ({ ...from.optsWithGlobals(), ...own });
  const common = ({ config, state, list }: ListFlags) => present({ config, state, list });
  const commands = () => import('../commands/list.js');
  const LIST = ['-l, --list <name>', 'the list (default: daily)'] as const;

  command('import <file>', 'put the readers of a CSV file on a list; again is harmless')
    .option(...LIST)
    .option('-n, --dry-run', 'only say what would happen')
    .option(
      '--map <heading=column...>',
      'what a column is: email, name, first-name, last-name, status, consent, source, or a field',
    )
    .option('--status <status>', 'of rows that state none', 'subscribed')
    .option('--source <text>', 'where the readers come from (default: the file)')
    .option('--consent <time>', 'when they agreed, 2026-01-31 08:15, for rows that do not say it')
    .option('--report <file>', 'write every refused row with its line and the reason, as JSON lines')
    .option('--json', 'print the result as JSON')
    .action(
      async (
        file: string,
        own: ListFlags & {
          dryRun?: true;
          map?: string[];
          status: string;
          source?: string;
          consent?: string;
          report?: string;
        },
        from: Command,
      ) => {
        const { importList } = await commands();
        const flags = flagsOf(own, from);
        const shell = terminal(flags);
        const report = flags.report === undefined ? undefined : createWriteStream(flags.report, { mode: 0o600 });
        let refused = 0;
        const result = await importList(file, {
          ...common(flags),
          ...present({ dryRun: flags.dryRun, source: flags.source, consent: flags.consent }),
          status: flags.status,
          map: new Map(pairs(flags.map, '--map')),
          refused: (row) => {
            report?.write(`${JSON.stringify(row)}\n`);
            if (refused++ < SHOWN) shell.info(`${file}:${row.line}: refused: ${row.reason}`);
          },
          progress: shell.progress,
        });
        report?.end();
        shell.done();
        if (refused > SHOWN)
          shell.info(`… and ${counted(refused - SHOWN, 'more refused row')} (--report writes them all)`);
        if (flags.json) printJson(result);
        else {
          const kept = Object.entries(result.kept).map(([status, n]) => `${n} left ${status}`);
          shell.say(
            [
              `${result.dryRun ? 'would be on' : 'on'} ${result.list}: ${result.added} added`,
              `${result.updated} updated`,
              `${result.unchanged} unchanged`,
              ...kept,
              `${result.refused} refused`,
            ].join(', '),
          );
        }
        if (result.refused > 0) process.exitCode = EXIT.inputLost;
      },
    );

  command('export', 'print the readers as CSV; cells that a spreadsheet would run are made inert')
    .option('-l, --list <name>', 'only this list (default: all)')
    .option('--status <status>', 'only readers of this status')
    .option('-o, --out <file>', 'write it into a file (default: stdout)')
    .action(async (own: ListFlags & { status?: string; out?: string }, from: Command) => {
      const { exportList } = await commands();
      const { writeTable } = await import('../adapters/csvFile.js');
      const flags = flagsOf(own, from);
      await writeTable(exportList({ ...common(flags), ...present({ status: flags.status }) }), flags.out);
    });

  command('add <email>', 'put one reader on a list')
    .option(...LIST)
    .option('--name <name>', 'the reader’s name')
    .option('--field <name=value...>', 'what mails may be personalised with')
    .option('--consent <time>', 'when the reader agreed, 2026-01-31 08:15')
    .option('--source <text>', 'how the reader came')
    .option('--again', 'also when the reader has left the list before')
    .action(
      async (
        email: string,
        own: ListFlags & { name?: string; field?: string[]; consent?: string; source?: string; again?: true },
        from: Command,
      ) => {
        const { addReader } = await commands();
        const flags = flagsOf(own, from);
        const { put } = await addReader(email, {
          ...common(flags),
          ...present({ name: flags.name, consent: flags.consent, source: flags.source, again: flags.again }),
          fields: Object.fromEntries(pairs(flags.field, '--field')),
        });
        terminal(flags).say(`${email}: ${put}`);
      },
    );

  command('remove <email>', 'unsubscribe one reader, or forget everything about one')
    .option('-l, --list <name>', 'only from this list (default: all)')
    .option('--erase', 'forget the reader; of those who had said no, it is kept that they had, without the address')
    .action(async (email: string, own: ListFlags & { erase?: true }, from: Command) => {
      const { removeReader } = await commands();
      const flags = flagsOf(own, from);
      await removeReader(email, { ...common(flags), ...present({ erase: flags.erase }) });
      terminal(flags).say(`${email}: ${flags.erase ? 'erased' : 'unsubscribed'}`);
    });

  command('show <email>', 'everything that is kept about one reader, as JSON').action(
    async (email: string, own: ListFlags, from: Command) => {
      const { showReader } = await commands();
      printJson(await showReader(email, common(flagsOf(own, from))));
    },
  );

  command('stats', 'how many readers each list has, by status')
    .option('--json', 'print it as JSON')
    .action(async (own: ListFlags, from: Command) => {
      const { listCounts } = await commands();
      const flags = flagsOf(own, from);
      const shell: Terminal = terminal(flags);
      const counts = await listCounts(common(flags));
      if (flags.json) printJson(counts);
      else if (counts.length === 0) shell.say('no readers yet: collate list import readers.csv');
      else countLines(counts).forEach(shell.say);
    });

  command('suppress <email>', 'never write to an address again, whatever a list or an import says')
    .option('--reason <text>', 'why')
    .option('--lift', 'take it back; the reader stays off every list until added anew')
    .action(async (email: string, own: ListFlags & { reason?: string; lift?: true }, from: Command) => {
      const { suppressAddress } = await commands();
      const flags = flagsOf(own, from);
      await suppressAddress(email, { ...common(flags), ...present({ reason: flags.reason, lift: flags.lift }) });
      terminal(flags).say(`${email}: ${flags.lift ? 'no longer suppressed' : 'suppressed'}`);
    });
}
