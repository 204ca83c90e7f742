/** `SMTP_URL` → where mails are handed over, and how. */
import { AppError } from '../errors.js';
import type { TlsPolicy } from '../model/sending.js';

export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte. */
  readonly secure: boolean;
  readonly auth: { readonly user: string; readonly pass: string } | undefined;
  /** What the server is told we are called; undefined: the machine's name. */
  readonly ehloName: string | undefined;
  /** Of one mail, from MAIL FROM to the answer to its body. */
  readonly mailTimeoutMs: number;
  /** Until a connection is greeted and, where wanted, encrypted. */
  readonly connectTimeoutMs: number;
}

/** RFC 5321, 4.5.3.2.6: ten minutes for the answer to the body, so that nothing is sent twice because a server was slow. */
const MAIL_TIMEOUT_S = 600;
const CONNECT_TIMEOUT_S = 60;

const OPTIONS = ['name', 'timeout', 'connectTimeout'] as const;

const refuse = (what: string): AppError => new AppError('smtp-url', what, { where: 'SMTP_URL' });

const seconds = (text: string | null, name: string, otherwise: number): number => {
  const value = text === null ? otherwise : Number(text);
  if (!(value >= 1 && value <= 3600)) throw refuse(`${name}=${text} is no number of seconds from 1 to 3600`);
  return value * 1000;
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw refuse('user and password must be percent-encoded: a % is written %25');
  }
};

/** `"smtps://desk:secret@post.example"` → host, port 465, TLS, user and password. The error never shows the password. */
export const parseSmtpUrl = (text: string): SmtpServer => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    throw refuse('it is no address of a mail server');
  if (!['', '/'].includes(url.pathname)) throw refuse('it names a path; a / in the password is written %2F');
  const unknown = [...url.searchParams.keys()].find((key) => !(OPTIONS as readonly string[]).includes(key));
  if (unknown !== undefined) throw refuse(`?${unknown}= is no option; there are ${OPTIONS.join(', ')}`);
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    auth: url.username === '' ? undefined : { user: decoded(url.username), pass: decoded(url.password) },
    ehloName: url.searchParams.get('name') ?? undefined,
    mailTimeoutMs: seconds(url.searchParams.get('timeout'), 'timeout', MAIL_TIMEOUT_S),
    connectTimeoutMs: seconds(url.searchParams.get('connectTimeout'), 'connectTimeout', CONNECT_TIMEOUT_S),
  };
};

const isThisMachine = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|::1)$/i.test(host);

/** How far the owner's policy and the address decide about encryption: a password leaves this machine only where nobody can read it. */
export const tlsOf = (
  { host, secure, auth }: SmtpServer,
  policy: TlsPolicy,
): { readonly required: boolean; readonly verified: boolean; readonly offeredUsed: boolean } => {
  const required = policy === 'required' || (policy === 'opportunistic' && auth !== undefined && !isThisMachine(host));
  return { required, verified: required || secure, offeredUsed: policy !== 'none' };
};
