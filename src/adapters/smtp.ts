/** Hands mails to a mail server (RFC 5321) by nodemailer's connection, which sends MAIL, RCPT and DATA at once where the server allows it. */
import { Readable, Transform } from 'node:stream';
import { domainToASCII } from 'node:url';
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js';
import type { Mail } from '../model/mail.js';
import type { TlsPolicy } from '../model/sending.js';
import { type Connection, type Offered, type Transport, Unreachable } from '../send/transport.js';
import { type SmtpServer, tlsOf } from './smtpUrl.js';

/** What nodemailer adds to an error. */
interface SmtpError extends Error {
  readonly code?: string | undefined;
  readonly originalCode?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly response?: string | undefined;
  readonly command?: string | undefined;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 500);

const said = (error: SmtpError): string => oneLine(error.response || error.message);

/** Certificates that do not hold, by the codes of OpenSSL and Node, and servers that do not speak TLS where it was expected. */
const TLS_TROUBLE = /^(?:ERR_TLS_|ERR_SSL_|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO_)/;

/** A name that does not exist is usually misspelt; what else breaks on the way may be mended by waiting. */
const isLasting = ({ responseCode = 0, code, originalCode = '' }: SmtpError): boolean =>
  responseCode >= 400
    ? responseCode >= 500
    : code === 'EAUTH' || originalCode === 'ENOTFOUND' || TLS_TROUBLE.test(originalCode);

const CRLF = '\r\n';

/** RFC 5321, 4.5.2: no line begins with a dot, whatever a server takes for the end of a line. */
const needsNoStuffing = (raw: Buffer): boolean =>
  raw[0] !== 0x2e && raw.indexOf('\n.') === -1 && raw.indexOf('\r.') === -1 && raw.indexOf(CRLF, -CRLF.length) !== -1;

/** A body that tells when it was asked for, which is after the server's 354, and when its last byte was passed on. */
class Body extends Readable {
  finished = false;
  readonly #raw: Buffer;

  constructor(raw: Buffer) {
    super();
    this.#raw = raw;
  }

  override pipe<T extends NodeJS.WritableStream>(destination: T): T {
    // `end` comes when the socket has taken all, the final dot included.
    destination.once('end', () => {
      this.finished = true;
    });
    if (destination instanceof Transform && needsNoStuffing(this.#raw)) {
      // Past the search for dots, byte by byte, in nodemailer's stream, which puts CRLF and the final dot behind.
      destination.push(this.#raw.subarray(0, -CRLF.length));
      destination.end();
    } else destination.end(this.#raw);
    return destination;
  }

  override _read(): void {
    this.push(null);
  }
}

const isAscii = (text: string): boolean => !/[^\x00-\x7f]/.test(text);

/** RFC 6531 is needed for the part before the @ only: a domain has an ASCII form. `"jörg@bücher.example"` → `"jörg@xn--bcher-kva.example"` */
const withAsciiDomain = (address: string): string => {
  const at = address.lastIndexOf('@');
  return isAscii(address) ? address : address.slice(0, at + 1) + domainToASCII(address.slice(at + 1));
};

/** How long a polite goodbye may take. */
const CLOSE_TIMEOUT_MS = 2000;

class SmtpSession implements Connection {
  readonly #connection: SMTPConnection;
  readonly #server: SmtpServer;
  #lost = false;

  constructor(connection: SMTPConnection, server: SmtpServer) {
    this.#connection = connection;
    this.#server = server;
    connection.on('error', () => {
      this.#lost = true;
    });
    connection.once('end', () => {
      this.#lost = true;
    });
  }

  usable(): boolean {
    return !this.#lost;
  }

  /** Not part of nodemailer's types; what the server offered is known nowhere else before the first mail. */
  #offers(extension: string): boolean {
    const { _supportedExtensions } = this.#connection as unknown as {
      readonly _supportedExtensions?: readonly string[];
    };
    return _supportedExtensions?.includes(extension) === true;
  }

  offer(mail: Mail): Promise<Offered> {
    const from = withAsciiDomain(mail.envelope.from);
    const to = withAsciiDomain(mail.envelope.to);
    if (!isAscii(from + to) && !this.#offers('SMTPUTF8')) {
      return Promise.resolve({
        kind: 'unsuited',
        reply: 'the mail server does not take addresses that are not in ASCII (SMTPUTF8)',
      });
    }
    const body = new Body(mail.raw);
    return new Promise((resolve) => {
      let ended = false;
      const end = (offered: Offered): void => {
        if (ended) return;
        ended = true;
        clearTimeout(deadline);
        resolve(offered);
      };
      // A server that sends a byte now and then would keep any timeout of silence from passing.
      const deadline = setTimeout(() => {
        this.#drop();
        end({ kind: 'dropped', finished: body.finished, silent: true, reply: 'the server took too long' });
      }, this.#server.mailTimeoutMs);
      this.#connection.send({ from, to: [to], size: mail.raw.length }, body, (error, info) => {
        if (!error) {
          end({ kind: 'accepted', reply: oneLine(info?.response ?? '') });
          return;
        }
        void this.#refused(error as SmtpError, body).then(end);
      });
    });
  }

  async #refused(error: SmtpError, body: Body): Promise<Offered> {
    const { responseCode: code, command, code: kind } = error;
    const reply = said(error);
    if (code === undefined || code < 400 || code > 599) {
      // No answer, or one that says neither yes nor no: this connection is not to be trusted with another mail.
      const local = kind === 'EENVELOPE' && command === 'API';
      if (!local) this.#drop();
      if (local) return { kind: 'unsuited', reply };
      // The size that the server said it takes at most: the next mail is no smaller. 552 is what it would answer.
      if (kind === 'EMESSAGE' && command === 'MAIL FROM') return { kind: 'refused', at: 'sender', code: 552, reply };
      return { kind: 'dropped', finished: body.finished, silent: kind === 'ETIMEDOUT', reply };
    }
    const at = command === 'MAIL FROM' ? 'sender' : command === 'RCPT TO' ? 'recipient' : 'content';
    // RFC 5321, 4.1.1.5: the refused mail's sender must not be taken for that of the next.
    if (kind !== 'EMESSAGE' && this.usable()) await this.#reset();
    return { kind: 'refused', at, code, reply };
  }

  #reset(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(deadline);
        this.#connection.removeListener('end', done);
        resolve();
      };
      const deadline = setTimeout(() => {
        this.#drop();
        done();
      }, this.#server.connectTimeoutMs);
      this.#connection.once('end', done);
      this.#connection.reset((error) => {
        if (error) this.#drop();
        done();
      });
    });
  }

  #drop(): void {
    this.#lost = true;
    this.#connection.close();
  }

  close(): void {
    if (this.#lost) return;
    this.#lost = true;
    this.#connection.quit();
    setTimeout(() => this.#connection.close(), CLOSE_TIMEOUT_MS).unref();
  }
}

export const smtpTransport = (server: SmtpServer, policy: TlsPolicy): Transport => {
  const { host, port, secure, auth, ehloName, connectTimeoutMs, mailTimeoutMs } = server;
  const { required, verified, offeredUsed } = tlsOf(server, policy);
  const name = `${secure ? 'smtps' : 'smtp'}://${host}:${port}`;
  let connected = false;

  const open = (): Promise<Connection> =>
    new Promise((resolve, reject) => {
      const connection = new SMTPConnection({
        host,
        port,
        secure,
        requireTLS: required && !secure,
        ignoreTLS: !offeredUsed,
        opportunisticTLS: !required && offeredUsed,
        connectionTimeout: connectTimeoutMs,
        greetingTimeout: connectTimeoutMs,
        dnsTimeout: connectTimeoutMs,
        socketTimeout: mailTimeoutMs,
        socketCloseTimeout: CLOSE_TIMEOUT_MS,
        tls: { rejectUnauthorized: verified },
        ...(ehloName === undefined ? {} : { name: ehloName }),
      });
      const fail = (error: SmtpError): void => {
        clearTimeout(deadline);
        connection.close();
        // A name that could be looked up before is not misspelt.
        const lasting = isLasting(error) && !(connected && error.originalCode === 'ENOTFOUND');
        reject(new Unreachable(`${name}: ${oneLine(error.message)}`, lasting));
      };
      const deadline = setTimeout(() => fail(new Error('the server took too long to let us in')), connectTimeoutMs);
      connection.on('error', fail);
      connection.connect((error) => {
        if (error) {
          fail(error);
          return;
        }
        const ready = (): void => {
          clearTimeout(deadline);
          connected = true;
          connection.removeListener('error', fail);
          resolve(new SmtpSession(connection, server));
        };
        if (auth === undefined) ready();
        else if (!connection.allowsAuth)
          fail(Object.assign(new Error('the server does not let us log in here'), { code: 'EAUTH' }));
        else connection.login({ ...auth, credentials: auth }, (refused) => (refused ? fail(refused) : ready()));
      });
    });
  return { name, open };
};
