/**
 * A frozen edition → a function that makes one reader's mail of it. All that is the same for every reader is laid out and
 * encoded once; a mail is then those bytes with the reader's values between them, each standing alone between soft
 * line breaks, so that it moves no other line. Same edition, same reader: same bytes, whenever the mail is made.
 */
import { domainToASCII } from 'node:url';
import type { Compose, Mail, Recipient } from '../../model/mail.js';
import type { FrozenEdition } from '../../model/sending.js';
import { escapeMarkup } from '../../text/escapeMarkup.js';
import { contentId } from '../../text/hash.js';
import { tokenPieces } from '../../text/mergeTokens.js';
import { type DkimKey, dkimHeader } from './dkim.js';
import { addressHeader, type Header, oneLine, plainHeader, printed, textHeader } from './headers.js';
import { returnPathOf, unsubscribeToken } from './links.js';
import { quotedPrintable, SOFT_BREAK } from './quotedPrintable.js';
import { type Secrets, tag } from './signed.js';

export interface MessageKeys {
  readonly secrets: Secrets;
  /** Absent: mails are not signed. */
  readonly dkim?: DkimKey;
}

type Encode = (value: string) => string;

const inHtml: Encode = (value) => quotedPrintable(escapeMarkup(value));
const inText: Encode = quotedPrintable;

/** Bytes that stand in every mail, and the places between them. */
type Piece = Buffer | { readonly token: string; readonly fallback: Buffer; readonly encode: Encode };

const bytes = (ascii: string): Buffer => Buffer.from(ascii, 'latin1');

const SOFT = bytes(SOFT_BREAK);

const piecesOf = (page: string, encode: Encode): readonly Piece[] =>
  tokenPieces(page).flatMap((piece, i, all) => {
    // The page is in its own mark-up already, and so is what a token holds for readers without a value.
    const encoded = bytes(quotedPrintable(typeof piece === 'string' ? piece : piece.fallback));
    const open = i < all.length - 1 && (typeof piece !== 'string' || !piece.endsWith('\n'));
    return [
      typeof piece === 'string' ? encoded : { token: piece.token, fallback: encoded, encode },
      ...(open ? [SOFT] : []),
    ];
  });

/** A value that is empty or blank is none. */
const valueIn = (piece: Exclude<Piece, Buffer>, values: ReadonlyMap<string, string>): Buffer => {
  const value = oneLine(values.get(piece.token) ?? '');
  return value === '' ? piece.fallback : bytes(piece.encode(value));
};

const part = (type: string, page: string, encode: Encode, boundary: string): readonly Piece[] => [
  Buffer.from(
    `--${boundary}\r\nContent-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`,
  ),
  ...piecesOf(page, encode),
  Buffer.from('\r\n'),
];

const bodyOf = (edition: FrozenEdition, boundary: string): readonly Piece[] => [
  ...part('plain', edition.text, inText, boundary),
  ...part('html', edition.html, inHtml, boundary),
  Buffer.from(`--${boundary}--\r\n`),
];

/** `"Rosa@Zürich.example"` → `"Rosa@xn--zrich-kva.example"`: what servers know the domain by. */
const mailbox = (address: string): string => {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1)) || address.slice(at + 1)}`;
};

const domainOf = (address: string): string => mailbox(address).slice(address.lastIndexOf('@') + 1);

/** RFC 5322, 3.3: `"Sat, 21 Nov 2026 06:00:00 +0000"` */
const rfcDate = (iso: string): string => new Date(iso).toUTCString().replace('GMT', '+0000');

const MESSAGE_ID = 'message-id';

/** The fields of one mail in the order in which they stand and are signed. */
const headersOf = (edition: FrozenEdition, recipient: Recipient, keys: MessageKeys, boundary: string) => {
  const { from, list } = edition;
  const domain = domainOf(from.address);
  const messageId = `<${edition.date}.${tag(keys.secrets, MESSAGE_ID, [edition.editionId, list, recipient.id])}@${domain}>`;
  const token = unsubscribeToken({ subscriber: recipient.id, list }, keys.secrets);
  const headers: Header[] = [
    addressHeader('From', from.name, mailbox(from.address)),
    addressHeader('To', recipient.name, mailbox(recipient.email)),
    ...(edition.replyTo === null ? [] : [addressHeader('Reply-To', null, mailbox(edition.replyTo))]),
    textHeader('Subject', edition.subject),
    plainHeader('Date', rfcDate(edition.sentAt)),
    plainHeader('Message-ID', messageId),
    plainHeader('Content-Language', edition.language),
    // RFC 2919
    plainHeader('List-ID', `<${list}.${domain}>`),
    // RFC 2369 and 8058: a mail program posts to the first without asking anybody to log in.
    plainHeader(
      'List-Unsubscribe',
      `<${edition.publicUrl}/unsubscribe/${token}>, <mailto:${mailbox(edition.replyTo ?? from.address)}?subject=unsubscribe%20${token}>`,
    ),
    plainHeader('List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'),
    plainHeader('Precedence', 'bulk'),
    // RFC 3834: a person made it, and nobody's holiday answer is wanted.
    plainHeader('Auto-Submitted', 'no'),
    plainHeader('MIME-Version', '1.0'),
    plainHeader('Content-Type', `multipart/alternative; boundary="${boundary}"`),
  ];
  return { headers, messageId, unsubscribe: `${edition.publicUrl}/unsubscribe/${token}` };
};

/** What the tokens of one reader stand for; a field of the list that is called like a standard one does not replace it. */
const valuesOf = (recipient: Recipient, unsubscribe: string): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(recipient.fields),
    ...(recipient.name === null ? [] : [['name', recipient.name] as const]),
    ['email', recipient.email],
    ['unsubscribe', unsubscribe],
  ]);

export const message = (edition: FrozenEdition, keys: MessageKeys): Compose => {
  // No line of quoted-printable begins with two hyphens and an equals sign.
  const boundary = `=_${contentId(edition.editionId, edition.html, edition.text)}`;
  const body = bodyOf(edition, boundary);
  return (recipient): Mail => {
    const { headers, messageId, unsubscribe } = headersOf(edition, recipient, keys, boundary);
    const values = valuesOf(recipient, unsubscribe);
    const filled = Buffer.concat(body.map((piece) => (Buffer.isBuffer(piece) ? piece : valueIn(piece, values))));
    const signed = keys.dkim === undefined ? headers : [dkimHeader(headers, filled, keys.dkim), ...headers];
    return {
      envelope: {
        from:
          edition.returnPath === null
            ? mailbox(edition.from.address)
            : returnPathOf(
                mailbox(edition.returnPath),
                { edition: edition.editionId, subscriber: recipient.id },
                keys.secrets,
              ),
        to: mailbox(recipient.email),
      },
      raw: Buffer.concat([Buffer.from(`${signed.map(printed).join('')}\r\n`, 'utf8'), filled]),
      messageId,
    };
  };
};
