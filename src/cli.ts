#!/usr/bin/env node
/**
 * The commands. Parses, calls the library, prints; the only place that prints errors and sets exit statuses.
 * The library is imported when a command runs, so that `--help` loads neither mjml nor the language code.
 */
import { dirname, join } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { packageVersion } from './adapters/files.js';
import { inert, terminal } from './adapters/terminal.js';
import { addListCommands } from './cli/list.js';
import { printJson } from './cli/printJson.js';
import { addSendCommands } from './cli/send.js';
import { AppError, EXIT } from './errors.js';
import type { Edition } from './model/edition.js';
import { LAYOUTS, type Layout } from './model/newsletter.js';
import type { Notice } from './model/notice.js';
import { present } from './present.js';

interface GlobalFlags {
  readonly quiet?: true;
  readonly verbose?: true;
  readonly config?: string;
}

interface ReadFlags extends GlobalFlags {
  readonly date?: string;
  readonly timezone?: string;
}

interface BuildFlags extends ReadFlags {
  readonly out: string;
  readonly templates?: string;
  readonly layout?: Layout;
}

interface PublishFlags extends GlobalFlags {
  readonly out: string;
  readonly site?: string;
  readonly all?: true;
  readonly remove?: readonly string[];
  readonly templates?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

const out = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const common = (paths: readonly string[], flags: ReadFlags) => ({
  paths,
  ...present({ date: flags.date, timeZone: flags.timezone, config: flags.config }),
});

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

function summary(edition: Edition): string {
  const briefings = edition.sections.flatMap((s) => s.briefings).filter((b) => b.printed);
  const printed = (pick: (b: (typeof briefings)[number]) => readonly { readonly printed: boolean }[]): number =>
    briefings.reduce((n, b) => n + pick(b).filter((x) => x.printed).length, 0);
  return [
    plural(edition.articles.length, 'article'),
    plural(briefings.length, 'story', 'stories'),
    plural(
      printed((b) => b.facts),
      'fact',
    ),
    plural(
      printed((b) => b.quotes),
      'quote',
    ),
    plural(
      printed((b) => b.disputes),
      'disputed point',
    ),
    plural(
      printed((b) => b.timeline),
      'timeline entry',
      'timeline entries',
    ),
  ].join(', ');
}

/** What every command that builds an edition takes. */
const building = (command: Command): Command =>
  command
    .argument('[path...]', 'articles: files and folders (default: content/, of which the edition’s window is read)')
    .option('-o, --out <folder>', 'where editions are written', 'out')
    .option('-d, --date <day>', 'the edition’s day, 2025-05-19; also dates articles that state none')
    .option('-z, --timezone <zone>', 'the edition’s time zone, Europe/London')
    .option(
      '--templates <folder>',
      'own templates, over the package’s file by file (default: templates/, if there is one)',
    )
    .addOption(
      new Option('--layout <name>', 'the whole briefing, or five things (default: the settings’)').choices(LAYOUTS),
    );

function program(version: string): Command {
  const collate = new Command('collate')
    .description('Turns a day’s news articles into one briefing a reader can check.')
    .version(version)
    .option('-q, --quiet', 'print errors only')
    .option('-v, --verbose', 'state the seconds each stage took')
    .option('-c, --config <file>', 'the newsletter’s settings (default: content/edition.yaml)')
    .showHelpAfterError('(collate --help lists the commands and options)')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });

  building(
    collate
      .command('build')
      .description(
        'build the briefing of a day into out/<date>/, compared with the editions there from the days before, and as overrides/<date>.yaml beside the settings wants it',
      ),
  )
    .option('--json', 'also print edition.json on stdout; everything else goes to stderr')
    .action(async (paths: string[], flags: BuildFlags & { json?: true }, command: Command) => {
      const { build } = await import('./commands/build.js');
      const all: ReadFlags = { ...command.optsWithGlobals(), ...flags };
      const shell = terminal(all);
      const built = await build({
        ...common(paths, all),
        out: flags.out,
        ...present({ templates: flags.templates, layout: flags.layout }),
        progress: shell.progress,
      }).catch((error: unknown) => {
        shell.done();
        if (error instanceof AppError) noticesOf(error).forEach(shell.notice);
        throw error;
      });
      shell.done();
      built.notices.forEach(shell.notice);
      if (flags.json) process.stdout.write(built.json);
      const tell = flags.json ? shell.info : shell.say;
      tell(summary(built.edition));
      for (const name of built.written) tell(`wrote ${built.folder}/${name}`);
      for (const f of built.failures) shell.error(`not proven: ${f.where}: ${f.message}`);
      if (built.failures.length > 0) {
        throw unproven(built.failures.length, built.folder);
      }
      if (built.lost.length > 0) process.exitCode = EXIT.inputLost;
    });

  collate
    .command('inspect')
    .description('show what is read in each article on its own')
    .argument('<path...>', 'articles: files and folders')
    .option('--jsonl', 'one JSON object an article (default: a summary to read)')
    .option('-d, --date <day>', 'the day of articles that state none, 2025-05-19')
    .option('-z, --timezone <zone>', 'the time zone, Europe/London')
    .action(async (paths: string[], flags: ReadFlags & { jsonl?: true }, command: Command) => {
      const { inspect } = await import('./commands/inspect.js');
      const { inspectionText } = await import('./commands/inspectionText.js');
      const all: ReadFlags = { ...command.optsWithGlobals(), ...flags };
      const shell = terminal(all);
      const { lines, notices } = await inspect({ ...common(paths, all), progress: shell.progress });
      shell.done();
      notices.forEach(shell.notice);
      for (const line of lines) {
        if (flags.jsonl) out(JSON.stringify(line));
        else if (!('error' in line)) out(inert(inspectionText(line)));
      }
      if (lines.some((line) => 'error' in line)) process.exitCode = EXIT.inputLost;
    });

  collate
    .command('verify')
    .description('prove a built edition against its sources')
    .argument('<folder>', 'the folder of an edition, out/<date>')
    .option('--json', 'print the failures as JSON')
    .action(async (folder: string, flags: { json?: true }, command: Command) => {
      const { verify } = await import('./commands/verify.js');
      const shell = terminal(command.optsWithGlobals());
      const failures = await verify(folder);
      if (flags.json) printJson({ folder, holds: failures.length === 0, failures });
      else for (const f of failures) out(inert(`${f.where}: ${f.message}`));
      if (failures.length > 0) process.exitCode = EXIT.failed;
      else if (!flags.json) shell.say(`${folder} holds: every statement stands in its sources.`);
    });

  collate
    .command('publish')
    .description(
      'copy built editions that hold to a folder that any web server can serve, with a list of all and feeds',
    )
    .argument('[day...]', 'days of editions, 2025-05-19 (default: the newest that was built)')
    .option('-o, --out <folder>', 'where editions are built', 'out')
    .option('--site <folder>', 'the folder to serve (default: site/ in the one of --out)')
    .option('--all', 'every edition that was built')
    .option('--remove <day...>', 'take the editions of these days from the site')
    .option(
      '--templates <folder>',
      'own templates, over the package’s file by file (default: templates/, if there is one)',
    )
    .option('--dry-run', 'say what would change and write nothing')
    .option('--json', 'print what was done as JSON')
    .action(async (dates: string[], flags: PublishFlags, command: Command) => {
      const { publish } = await import('./commands/publish.js');
      const all: PublishFlags = { ...command.optsWithGlobals(), ...flags };
      const shell = terminal(all);
      const { notices, ...done } = await publish({
        dates,
        out: flags.out,
        ...present({
          config: all.config,
          site: flags.site,
          all: flags.all,
          remove: flags.remove,
          templates: flags.templates,
          dryRun: flags.dryRun,
        }),
      });
      notices.forEach(shell.notice);
      if (flags.json) printJson({ ...done, dryRun: flags.dryRun === true });
      const tell = flags.json ? shell.info : shell.say;
      const would = flags.dryRun ? 'would be ' : '';
      for (const { date, reasons } of done.refused) {
        for (const reason of reasons) shell.error(`${date} is not published: ${reason}`);
      }
      for (const date of done.published) tell(`${date} ${would}published`);
      for (const date of done.removed) tell(`${date} ${would}removed`);
      tell(`${done.site}: ${plural(done.changed.length, 'file')} ${would}changed`);
      if (done.refused.length > 0) process.exitCode = EXIT.failed;
    });

  building(
    collate
      .command('preview')
      .description('build, show the edition in a browser on this machine, and build again on every save'),
  )
    .option('-p, --port <number>', 'port on 127.0.0.1; 0: a free one', '4321')
    .action(async (paths: string[], flags: BuildFlags & { port: string }, command: Command) => {
      const port = Number(flags.port);
      if (!Number.isInteger(port) || port < 0 || port > 65_535) {
        throw new AppError('bad-option', `--port ${flags.port} is no port; one looks like 4321`);
      }
      const { build } = await import('./commands/build.js');
      const { startPreview } = await import('./commands/preview.js');
      const all: ReadFlags = { ...command.optsWithGlobals(), ...flags };
      const shell = terminal(all);
      const { out, templates, layout } = flags;
      const rebuild = async (): Promise<string> => {
        const built = await build({ ...common(paths, all), out, ...present({ templates, layout }) });
        built.notices.filter((n) => n.severity !== 'info').forEach(shell.notice);
        if (built.failures.length > 0) throw unproven(built.failures.length, built.folder);
        shell.say(`${summary(built.edition)}: ${built.folder}`);
        return built.folder;
      };
      const watch = [
        ...(paths.length > 0 ? paths : ['content']),
        templates ?? 'templates',
        ...(all.config ? [all.config, join(dirname(all.config), 'overrides')] : []),
      ];
      const preview = await startPreview({ outDir: out, rebuild, watch, port });
      if (preview.error !== null) shell.error(preview.error);
      shell.say(`${preview.url} shows the edition; it is built again on every save. Ctrl+C ends.`);
      await new Promise<void>((end) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end());
      });
      await preview.close();
    });

  addListCommands(collate);
  addSendCommands(collate);
  return collate;
}

const unproven = (failures: number, folder: string): AppError =>
  new AppError('not-verified', `${plural(failures, 'statement')} of the edition did not hold`, { where: folder });

const noticesOf = (error: AppError): readonly Notice[] =>
  (error.cause as { readonly notices?: readonly Notice[] } | undefined)?.notices ?? [];

async function main(): Promise<void> {
  const shell = terminal({});
  try {
    await program(await packageVersion()).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
    } else if (error instanceof AppError) {
      shell.error(`${error.where === undefined ? '' : `${error.where}: `}${error.message}. ${error.remedy}`);
      process.exitCode = error.exitStatus;
    } else {
      shell.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      process.exitCode = EXIT.failed;
    }
  }
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe may have seen enough: `collate inspect … | head`.
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
}

await main();
