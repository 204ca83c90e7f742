/**
 * The pages of the preview as handlers: the edition's own bytes in a sandbox, its text and JSON beside it, and a stream of
 * events that makes the page load anew. Serves four files by name and no path; answers only to this machine's own names.
 */
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Desk } from './desk.js';
import { PAGE, SCRIPT, STYLE } from './page.js';

/** The files of an edition that a browser may ask for, and their types. */
export const FILES = {
  'edition.html': 'text/html; charset=utf-8',
  'edition.txt': 'text/plain; charset=utf-8',
  'edition.json': 'application/json; charset=utf-8',
  'edition.eml': 'message/rfc822',
} as const;

/** What the edition may do in the browser: show itself and fetch its pictures. */
const EDITION_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data: https:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A page of another site whose name was pointed at 127.0.0.1 sends its own name as Host (DNS rebinding). */
const OWN_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

export const previewRoutes = (desk: Desk): Hono => {
  const app = new Hono();

  app.use(async (c, next) => {
    if (!OWN_HOST.test(c.req.header('host') ?? '')) return c.text('This preview answers only on this machine.', 403);
    const site = c.req.header('sec-fetch-site');
    const mode = c.req.header('sec-fetch-mode');
    if (site === 'cross-site' && mode !== 'navigate') return c.text('Not for other sites.', 403);
    await next();
    c.header('Cache-Control', 'no-store');
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Cross-Origin-Resource-Policy', 'same-origin');
    c.header('Referrer-Policy', 'no-referrer');
    return undefined;
  });

  app.get('/', (c) => c.html(PAGE, 200, { 'Content-Security-Policy': PAGE_POLICY }));
  app.get('/page.css', (c) => c.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/page.js', (c) => c.body(SCRIPT, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }));
  app.get('/state', (c) => {
    const { version, edition, error } = desk.state();
    return c.json({ version, folder: edition?.folder ?? null, error });
  });

  for (const [name, type] of Object.entries(FILES)) {
    app.get(`/${name}`, (c) => {
      const body = desk.state().edition?.files.get(name);
      if (body === undefined) return c.text(`There is no ${name} yet.`, 404);
      const shown = name === 'edition.html' ? as(body, c.req.query('scheme'), c.req.query('styles')) : body;
      return c.body(shown, 200, { 'Content-Type': type, 'Content-Security-Policy': EDITION_POLICY });
    });
  }

  app.get('/events', (c) =>
    streamSSE(c, async (stream) => {
      const ended = new Promise<void>((resolve) => stream.onAbort(resolve));
      const tell = (): Promise<void> => stream.writeSSE({ event: 'edition', data: String(desk.state().version) });
      const leave = desk.subscribe(() => void tell());
      await tell();
      await ended;
      leave();
    }),
  );

  return app;
};

/**
 * The edition as some reader's mail program shows it: with the dark styles or without, or with every style sheet dropped.
 * Asked for nothing, it is byte for byte what a send would use.
 */
const as = (html: string, scheme: string | undefined, styles: string | undefined): string => {
  const coloured =
    scheme === 'dark' || scheme === 'light'
      ? html.replace(/\(prefers-color-scheme:\s*dark\)/g, scheme === 'dark' ? 'all' : 'not all')
      : html;
  return styles === 'off' ? coloured.replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, '') : coloured;
};
