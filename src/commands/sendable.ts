/** A built edition → what is frozen when it is sent, or an error that says why it may not go out. */
import { join } from 'node:path';
import { newestEdition, readEdition, readTextIfAny } from '../adapters/files.js';
import { AppError } from '../errors.js';
import { REFUSE_AT_BYTES } from '../model/mailSize.js';
import type { Newsletter } from '../model/newsletter.js';
import type { FrozenEdition } from '../model/sending.js';
import { parseOverrides } from '../overrides.js';
import { isApproved } from '../send/approval.js';
import { editionIdOf } from '../send/key.js';
import { MERGE_TOKENS, tokensIn } from '../text/mergeTokens.js';
import { readProven } from './verify.js';

/** The day that `--edition` names, else the newest in `out/`. */
export async function editionDay(out: string, option: string | undefined): Promise<string> {
  if (option !== undefined) {
    if (/^\d{4}-\d\d-\d\d$/.test(option)) return option;
    throw new AppError('bad-option', `--edition ${option} is no day; it looks like 2025-05-19`);
  }
  const newest = await newestEdition(out);
  if (newest === undefined) throw new AppError('not-an-edition', 'there is no edition yet; build one', { where: out });
  return newest;
}

export interface Sendable {
  readonly newsletter: Newsletter;
  readonly folder: string;
  readonly list: string;
  readonly sentAt: Date;
}

/** What is left of a text however it is wrapped and set: `"1 Quay,\n  Lorne"` → `"1QuayLorne"` */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Reads and proves the edition; throws what keeps any mail of it from being made. */
export async function frozen({ newsletter, folder, list, sentAt }: Sendable): Promise<FrozenEdition> {
  const { publisher, publicUrl, send } = newsletter;
  const incomplete = (what: string): AppError => new AppError('send-incomplete', what);
  const missing = [
    ...(publicUrl === undefined ? ['publicUrl is missing: without it nobody can unsubscribe by a link'] : []),
    ...(publisher.address.trim() === '' ? ['publisher.address is missing: a mailing states a postal address'] : []),
    ...(/@collate\.invalid$/.test(publisher.email) ? ['publisher.email is missing: it is the sender'] : []),
  ];
  if (publicUrl === undefined || missing.length > 0) throw incomplete(missing.join('; '));
  const { edition, html, text, failures } = await readProven(folder);
  if (!lettersOf(text).includes(lettersOf(publisher.address)))
    throw incomplete(
      `publisher.address does not stand in the edition of ${folder}, which was built without it: build it again`,
    );
  if (failures.length > 0) {
    const [first] = failures;
    throw new AppError('not-verified', `${failures.length} statements do not hold, among them: ${first?.message}`, {
      where: folder,
    });
  }
  if (Buffer.byteLength(html) > REFUSE_AT_BYTES) {
    throw new AppError(
      'send-refused',
      `it has ${Math.ceil(Buffer.byteLength(html) / 1024)} KB; mails over ${REFUSE_AT_BYTES / 1024} KB are cut off`,
      {
        where: join(folder, 'edition.html'),
      },
    );
  }
  const { subject, date, language, title } = edition;
  return {
    editionId: editionIdOf({ subject, html, text }),
    date,
    language,
    list,
    from: { name: title, address: publisher.email },
    replyTo: send.replyTo,
    returnPath: send.returnPath,
    subject,
    html,
    text,
    sentAt: sentAt.toISOString(),
    publicUrl: publicUrl.replace(/\/$/, ''),
  };
}

/** Throws for a token that no reader has a value for: it would be printed as its fallback to everybody. */
export const refuseUnknownTokens = (edition: FrozenEdition, hasField: (name: string) => boolean): void => {
  const named = new Set([edition.html, edition.text].flatMap((page) => tokensIn(page)).map(({ name }) => name));
  for (const name of named) {
    if (MERGE_TOKENS.has(name) || hasField(name)) continue;
    throw new AppError(
      'token-unknown',
      `%%${name}%% stands in the edition, and no reader of the list ${edition.list} has a field ${name}`,
    );
  }
};

/** Throws while the editor's embargo lasts. */
export async function refuseEmbargoed(configFolder: string, day: string, now: Date): Promise<void> {
  const path = join(configFolder, 'overrides', `${day}.yaml`);
  const text = await readTextIfAny(path);
  const embargo = text === undefined ? undefined : parseOverrides(text, path).embargo;
  if (embargo !== undefined && now.getTime() < Date.parse(embargo))
    throw new AppError('embargoed', `the edition of ${day} is under embargo until ${embargo}`, { where: path });
}

/** Throws where an approval is required and there is none of these very files. */
export async function refuseUnapproved(newsletter: Newsletter, folder: string): Promise<void> {
  if (newsletter.approval !== 'required') return;
  const { html, text, json } = await readEdition(folder);
  const record = await readTextIfAny(join(folder, 'approval.json'));
  if (isApproved(record, { 'edition.html': html, 'edition.txt': text, 'edition.json': json })) return;
  throw new AppError(
    'not-approved',
    record === undefined ? 'nobody has approved this edition' : 'the edition has changed since it was approved',
    { where: folder },
  );
}
