/**
 * An SMTP server to send to: it takes every mail, unless a test makes it answer otherwise. Speaks to the socket itself, so that it
 * can misbehave at any step, and is fast enough to measure a sender with.
 */
import { createServer, type Server, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';

export type Step = 'connect' | 'ehlo' | 'starttls' | 'auth' | 'mail' | 'rcpt' | 'data' | 'body' | 'rset' | 'quit';

export interface Visit {
  /** Connections before this one. */
  readonly connection: number;
  /** Mails that were offered on this connection before. */
  readonly mails: number;
  readonly from: string;
  readonly to: string;
}

/** What to say instead of the usual; `drop`: close without a word; `trickle`: a reply that never comes to its end; undefined: the usual. */
export type Answer = string | 'drop' | 'trickle' | undefined;

export interface SinkOptions {
  readonly port?: number;
  readonly answer?: (step: Step, visit: Visit) => Answer | Promise<Answer>;
  /** Before the answer to the body. */
  readonly onMail?: (mail: { readonly messageId: string; readonly to: string; readonly raw: Buffer }) => void;
  readonly offers?: readonly string[];
  /** Offers STARTTLS with it. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Reads so many bytes of a body and then nothing more. */
  readonly bodyBytes?: number;
}

export interface Sink {
  readonly port: number;
  readonly connections: () => number;
  /** Open at the same time, at most. */
  readonly mostOpen: () => number;
  readonly close: () => Promise<void>;
}

const USUAL: Readonly<Record<Exclude<Step, 'ehlo'>, string>> = {
  connect: '220 sink.example ESMTP',
  starttls: '220 go ahead',
  auth: '235 welcome',
  mail: '250 sender ok',
  rcpt: '250 recipient ok',
  data: '354 go ahead',
  body: '250 taken',
  rset: '250 ok',
  quit: '221 bye',
};

const END = Buffer.from('\r\n.\r\n');

const STEPS: readonly (readonly [RegExp, Step])[] = [
  [/^(?:EHLO|HELO)/i, 'ehlo'],
  [/^STARTTLS/i, 'starttls'],
  [/^AUTH/i, 'auth'],
  [/^MAIL/i, 'mail'],
  [/^RCPT/i, 'rcpt'],
  [/^DATA/i, 'data'],
  [/^RSET/i, 'rset'],
  [/^QUIT/i, 'quit'],
];

const messageIdOf = (raw: Buffer): string => /^message-id:\s*(\S+)/im.exec(raw.toString('latin1', 0, 4096))?.[1] ?? '';

function serve(first: Socket, connection: number, options: SinkOptions): void {
  const { answer, onMail, offers = ['PIPELINING', '8BITMIME'], tls, bodyBytes } = options;
  let socket: Socket = first;
  let secure = false;
  let chunks: Buffer[] = [];
  let inBody = false;
  let busy = false;
  let mails = 0;
  let from = '';
  let to = '';
  let accepted = 0;
  let body: Buffer = Buffer.alloc(0);

  const usual = (step: Step): string => {
    if (step === 'data' && accepted === 0) return '503 no recipient';
    if (step !== 'ehlo') return USUAL[step];
    const lines = ['sink.example', ...(tls && !secure ? ['STARTTLS'] : []), ...offers];
    return lines.map((line, i) => `250${i < lines.length - 1 ? '-' : ' '}${line}`).join('\r\n');
  };

  const say = (step: Step, said: Answer): void => {
    if (socket.destroyed) return;
    if (said === 'drop') {
      socket.destroy();
      return;
    }
    if (said === 'trickle') {
      const trickle = setInterval(() => socket.write('2'), 50);
      socket.on('close', () => clearInterval(trickle));
      return;
    }
    const reply = said ?? usual(step);
    if (step === 'body' && reply.startsWith('2')) onMail?.({ messageId: messageIdOf(body), to, raw: body });
    if (reply !== '') socket.write(`${reply}\r\n`);
    if (step === 'mail') accepted = 0;
    if (step === 'rcpt' && reply.startsWith('2')) accepted++;
    if (step === 'data' && reply.startsWith('3')) inBody = true;
    if (step === 'body') mails++;
    if (step === 'quit' || reply.startsWith('421')) socket.end();
    if (step === 'starttls' && tls && reply.startsWith('2')) {
      socket.removeListener('data', onData);
      const inner = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(tls) });
      socket = inner;
      secure = true;
      inner.on('error', () => inner.destroy());
      inner.on('data', onData);
    }
  };

  /** Whether the next step may be read at once. */
  const take = (step: Step): boolean => {
    const said = answer?.(step, { connection, mails, from, to });
    if (!(said instanceof Promise)) {
      say(step, said);
      return true;
    }
    busy = true;
    void said.then((late) => {
      say(step, late);
      busy = false;
      read();
    });
    return false;
  };

  const read = (): void => {
    while (!busy && !socket.destroyed) {
      const buffer = chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks);
      chunks = buffer.length === 0 ? [] : [buffer];
      if (buffer.length === 0) return;
      if (inBody) {
        const at = buffer.indexOf(END);
        if (at === -1) return;
        chunks = [buffer.subarray(at + END.length)];
        inBody = false;
        body = buffer.subarray(0, at + 2);
        if (!take('body')) return;
        continue;
      }
      const at = buffer.indexOf('\r\n');
      if (at === -1) return;
      const line = buffer.toString('utf8', 0, at);
      chunks = [buffer.subarray(at + 2)];
      const step = STEPS.find(([pattern]) => pattern.test(line))?.[1];
      if (step === undefined) {
        socket.write('500 what?\r\n');
        continue;
      }
      const path = /<([^>]*)>/.exec(line)?.[1] ?? '';
      if (step === 'mail') from = path;
      if (step === 'rcpt') to = path;
      if (!take(step)) return;
    }
  };

  const onData = (chunk: Buffer): void => {
    chunks.push(chunk);
    const waiting = chunks.reduce((n, c) => n + c.length, 0);
    if (inBody && bodyBytes !== undefined && waiting >= bodyBytes) {
      socket.pause();
      setTimeout(() => socket.destroy(), 200);
      return;
    }
    // A body that comes in many pieces is looked through once, when its end may be there.
    if (inBody && chunks.length > 1 && !endsBody(chunks)) return;
    read();
  };
  first.setNoDelay(true);
  first.on('error', () => first.destroy());
  first.on('data', onData);
  take('connect');
}

const endsBody = (chunks: readonly Buffer[]): boolean => {
  const tail = Buffer.concat(chunks.slice(-3));
  return tail.indexOf(END, Math.max(0, tail.length - 64 * 1024 - END.length)) !== -1;
};

export const startSink = (options: SinkOptions = {}): Promise<Sink> =>
  new Promise((resolve, reject) => {
    const open = new Set<Socket>();
    let connections = 0;
    let most = 0;
    const server: Server = createServer((socket) => {
      open.add(socket);
      most = Math.max(most, open.size);
      socket.on('close', () => open.delete(socket));
      serve(socket, connections++, options);
    });
    server.on('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : 0,
        connections: () => connections,
        mostOpen: () => most,
        close: () =>
          new Promise((closed) => {
            for (const socket of open) socket.destroy();
            server.close(() => closed());
          }),
      });
    });
  });
