/**
 * A sample message of the edition, as one reader would get it: multipart/alternative, quoted-printable, tokens filled in.
 * Same edition, same bytes: message id, date and boundary derive from the edition.
 */
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Edition } from '../model/edition.js';
import type { Newsletter } from '../model/newsletter.js';
import { contentId } from '../text/hash.js';
import { fillTokens } from '../text/mergeTokens.js';
import { messagesOf } from '../text/messages/messages.js';
import { tidy } from './tidy.js';

/** The hour the sample is dated at; a send has its own date. */
const SAMPLE_HOUR = 'T06:00:00Z';

/** RFC 2606: a domain that can never receive mail. */
const SAMPLE_ADDRESS = 'reader@example.invalid';

export interface Message {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** RFC 5322, 2.3: CR and LF only occur together; nodemailer leaves the line ends of a body as they are. */
const withCrlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

export const eml = async (edition: Edition, newsletter: Newsletter, message: Message): Promise<string> => {
  const { publisher } = newsletter;
  const domain = publisher.email.replace(/^.*@/, '');
  const key = contentId(edition.id, edition.date, message.html, message.text);
  const values = new Map<string, string>();
  const composer = new MailComposer({
    from: { name: tidy(edition.title), address: publisher.email },
    to: { name: messagesOf(edition.language).sampleReader, address: SAMPLE_ADDRESS },
    subject: message.subject,
    date: new Date(`${edition.date}${SAMPLE_HOUR}`),
    messageId: `<${edition.date}.${key}@${domain}>`,
    text: withCrlf(fillTokens(message.text, values)),
    html: withCrlf(fillTokens(message.html, values)),
    textEncoding: 'quoted-printable',
    baseBoundary: key,
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: {
      'Content-Language': edition.language,
      // Prepared: nodemailer would encode the angle brackets, which RFC 2919 wants as they are.
      'List-ID': { prepared: true, value: `<briefing.${domain}>` },
      'List-Unsubscribe': { prepared: true, value: `<mailto:${publisher.email}?subject=unsubscribe>` },
    },
  } as ConstructorParameters<typeof MailComposer>[0]);
  return (await composer.compile().build()).toString('utf8');
};
