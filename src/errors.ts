/** The table of what can go wrong outside the articles themselves: what happened, and what to do about it. */
export const ERRORS = {
  usage: 'The command line is not understood; `collate --help` lists the commands and options.',
  'bad-option': 'Give the option a value of the form shown.',
  'config-unreadable': 'Check that the file exists and may be read, or name another with --config.',
  'config-syntax': 'Mend the YAML at the place shown; a value holding ": " needs quotation marks.',
  'config-invalid': 'Change the value at the place shown; the README lists every key.',
  'no-input': 'Name files or folders with articles (.md, .markdown, .txt, .jsonl), or put some into content/.',
  'no-articles': 'None of the inputs could be used; the notices above say why. Check the window and the dates.',
  'input-missing': 'Check the path; it is taken from the folder the command runs in.',
  'template-missing': 'Check the folder that --templates names; the package’s own come back by reinstalling it.',
  'template-invalid': 'Mend the template at the place shown.',
  'not-an-edition': 'Name the folder of a built edition, the one that holds edition.json.',
  'not-a-site': 'Name another folder with --site, or mend this one: nothing that others wrote is written over.',
  unwritable: 'Check that the folder may be written and the disk has room.',
  'not-verified': 'The edition says what its sources do not bear out: please report it with the lines above.',
  'list-unreadable': 'Give the table a first row that names its columns, or say with --map which column is which.',
  'bad-address': 'Write an address like rosa@reader.example; it is taken as it is, and nothing is repaired.',
  'no-such-reader': 'Look for the address with `collate list export`; every spelling of one address is found.',
  'reader-left': 'Only the reader can take that back; `--again` puts back on the list who asked you to.',
  'state-unusable': 'Check that the state folder may be written and its disk has room, or name another with --state.',
  'state-newer': 'A newer Collate made this database: use that version.',
  'list-unknown': '`collate list import` makes a list; --list names another.',
  'send-unknown': 'Name the edition with --edition; `collate send --status` says how its sends stand.',
  'send-incomplete': 'Add what is missing to edition.yaml; the README lists every key.',
  'send-unconfigured':
    'Set SMTP_URL to smtp://user:password@host:port or smtps://…, or write the mails into a folder with --outbox.',
  'send-refused': 'Nobody was mailed by it; mend what the message names.',
  'send-repeated': 'Say --again if that is what you want; people may get a second mail.',
  'send-stopped': 'Mend what the message names and run `collate send` again: it goes on where it stopped.',
  'not-approved': 'Read the edition, then run `collate approve`; --unapproved sends it all the same.',
  embargoed: 'Send it when the time has come, or change the embargo in overrides/<date>.yaml.',
  'token-unknown': 'Name a field of the list in the template, or add it to the list.',
  'dkim-record':
    'Publish it and wait until the DNS has it, or mend send.dkim: with another key there, receivers take the mails for forged.',
  'dkim-key': 'Check the file that send.dkim.keyFile names.',
  'smtp-url': 'Write it as smtp://user:password@host:port or smtps://…; the README lists the options.',
  'port-taken': 'Another program uses this port; choose another with --port.',
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** Exit statuses; fixed for scripts. */
export const EXIT = { done: 0, inputLost: 1, usage: 2, failed: 3 } as const;

const USAGE_CODES: ReadonlySet<ErrorCode> = new Set([
  'usage',
  'bad-option',
  'config-unreadable',
  'config-syntax',
  'config-invalid',
  'input-missing',
  'template-missing',
  'list-unreadable',
  'bad-address',
  'no-such-reader',
  'reader-left',
  'list-unknown',
  'send-unknown',
  'send-incomplete',
  'send-unconfigured',
  'send-repeated',
  'not-approved',
  'embargoed',
  'token-unknown',
  'dkim-record',
  'dkim-key',
  'smtp-url',
]);

/** A failure that ends the command. Adapters, the configuration and the commands throw it; stages never do. */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** `file` or `file:line`, when the failure has a place. */
  readonly where: string | undefined;

  constructor(code: ErrorCode, what: string, options: { readonly where?: string; readonly cause?: unknown } = {}) {
    super(what, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.where = options.where;
  }

  get remedy(): string {
    return ERRORS[this.code];
  }

  get exitStatus(): number {
    return USAGE_CODES.has(this.code) ? EXIT.usage : EXIT.failed;
  }
}
