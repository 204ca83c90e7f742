import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startPreview } from '../../src/commands/preview.js';
import { createDesk, type Desk } from '../../src/preview/desk.js';
import { previewRoutes } from '../../src/preview/routes.js';

const files = new Map([
  [
    'edition.html',
    '<html><head><style>@media (prefers-color-scheme:dark){p{color:#fff}}</style></head><p>Ferry late</p></html>',
  ],
  ['edition.txt', 'FERRY LATE\n'],
  ['edition.json', '{"title":"Ferry late"}'],
  ['edition.eml', 'Subject: Ferry late\r\n'],
]);

const ask = (desk: Desk, path: string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(
    previewRoutes(desk).fetch(
      new Request(`http://127.0.0.1:4000${path}`, { headers: { host: '127.0.0.1:4000', ...headers } }),
    ),
  );

describe('routes', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = createDesk(async () => ({ folder: 'out/2026-11-21', files }));
    await desk.refresh();
  });

  test.each([
    ['/', 'text/html'],
    ['/page.css', 'text/css'],
    ['/page.js', 'text/javascript'],
    ['/edition.html', 'text/html'],
    ['/edition.txt', 'text/plain'],
    ['/edition.json', 'application/json'],
    ['/edition.eml', 'message/rfc822'],
    ['/state', 'application/json'],
  ])('%s is served as %s and never stored', async (path, type) => {
    const response = await ask(desk, path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/out/2026-11-21/edition.html',
    '/edition.html/../../x',
    '/etc/passwd',
    '/edition.yaml',
  ])('%s is not served', async (path) => {
    expect((await ask(desk, path)).status).toBe(404);
  });

  test('the edition is given byte for byte, and may do nothing but show itself', async () => {
    const response = await ask(desk, '/edition.html');
    expect(await response.text()).toBe(files.get('edition.html'));
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data: https:");
    expect(policy).toContain('sandbox');
    expect(policy).not.toContain('allow-scripts');
  });

  test.each([
    ['dark', 'all'],
    ['light', 'not all'],
  ])('the %s scheme is forced', async (scheme, media) => {
    expect(await (await ask(desk, `/edition.html?scheme=${scheme}`)).text()).toContain(`@media ${media}{`);
  });

  test('without styles', async () => {
    expect(await (await ask(desk, '/edition.html?styles=off')).text()).toBe(
      '<html><head></head><p>Ferry late</p></html>',
    );
  });

  test.each([
    ['127.0.0.1:4000', 200],
    ['localhost:4000', 200],
    ['[::1]:4000', 200],
    ['evil.example', 403],
    ['evil.example:4000', 403],
    ['127.0.0.1.evil.example', 403],
    ['localhost.evil.example:4000', 403],
    ['', 403],
  ])('a request for host %s is answered with %i', async (host, status) => {
    expect((await ask(desk, '/edition.json', { host })).status).toBe(status);
  });

  test('another site may not embed or fetch what is not published', async () => {
    const response = await ask(desk, '/edition.json', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' });
    expect(response.status).toBe(403);
  });

  test('events tell of every rebuild', async () => {
    const response = await ask(desk, '/events');
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body?.getReader();
    if (reader === undefined) throw new Error('events have a body');
    const next = async (): Promise<string> => new TextDecoder().decode((await reader.read()).value);
    expect(await next()).toContain('data: 1');
    await desk.refresh();
    expect(await next()).toContain('data: 2');
    await reader.cancel();
  });
});

describe('the desk', () => {
  test('before the first edition there is none', async () => {
    const desk = createDesk(async () => {
      throw new Error('no articles in content/');
    });
    await desk.refresh();
    expect((await ask(desk, '/edition.html')).status).toBe(404);
    expect(await (await ask(desk, '/state')).json()).toEqual({
      version: 1,
      folder: null,
      error: 'no articles in content/',
    });
  });

  test('a failing rebuild keeps the last good edition and says why', async () => {
    let round = 0;
    const desk = createDesk(async () => {
      round++;
      if (round === 2) throw new Error('templates/quote.mjml:3: expected }}');
      return { folder: `out/${round}`, files };
    });
    await desk.refresh();
    await desk.refresh();
    expect(desk.state()).toMatchObject({
      version: 2,
      error: 'templates/quote.mjml:3: expected }}',
      edition: { folder: 'out/1' },
    });
    await desk.refresh();
    expect(desk.state()).toMatchObject({ version: 3, error: null, edition: { folder: 'out/3' } });
  });

  test('saves during a rebuild make one more, never two at a time', async () => {
    let running = 0;
    let most = 0;
    let rounds = 0;
    const desk = createDesk(async () => {
      rounds++;
      running++;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, 10));
      running--;
      return { folder: 'out', files };
    });
    await Promise.all([desk.refresh(), desk.refresh(), desk.refresh(), desk.refresh()]);
    expect({ most, rounds }).toEqual({ most: 1, rounds: 2 });
  });
});

describe('startPreview', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'preview-'));
    await mkdir(join(folder, 'content'));
    await mkdir(join(folder, 'out'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const built = async (word: string): Promise<string> => {
    for (const [name, text] of files) await writeFile(join(folder, 'out', name), text.replace('Ferry', word));
    return join(folder, 'out');
  };
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    for (let i = 0; i < 200; i++) {
      if (await holds()) return;
      await new Promise((done) => setTimeout(done, 25));
    }
    throw new Error('waited in vain');
  };

  test('serves on a free port, rebuilds on a save, ignores what it writes itself', async () => {
    let round = 0;
    const preview = await startPreview({
      outDir: join(folder, 'out'),
      rebuild: () => built(`Ferry${++round}`),
      watch: [folder],
      port: 0,
    });
    try {
      const html = async (): Promise<string> => (await fetch(`${preview.url}edition.html`)).text();
      expect(preview.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      expect(await html()).toContain('Ferry1');
      await writeFile(join(folder, 'content', 'new.md'), 'The ferry is late.');
      await until(async () => (await html()).includes('Ferry2'));
      await new Promise((done) => setTimeout(done, 300));
      expect(round).toBe(2);
    } finally {
      await preview.close();
    }
  });

  test('refuses a request that names another host', async () => {
    const preview = await startPreview({
      outDir: join(folder, 'out'),
      rebuild: () => built('Ferry'),
      watch: [],
      port: 0,
    });
    try {
      const status = await new Promise<number | undefined>((done, fail) => {
        request(preview.url, { headers: { host: 'rebound.example' } }, (response) => {
          response.resume();
          done(response.statusCode);
        })
          .on('error', fail)
          .end();
      });
      expect(status).toBe(403);
    } finally {
      await preview.close();
    }
  });

  test('a port in use is said so', async () => {
    const first = await startPreview({
      outDir: join(folder, 'out'),
      rebuild: () => built('Ferry'),
      watch: [],
      port: 0,
    });
    try {
      const port = Number(new URL(first.url).port);
      await expect(
        startPreview({ outDir: folder, rebuild: () => built('Ferry'), watch: [], port }),
      ).rejects.toMatchObject({
        code: 'port-taken',
      });
    } finally {
      await first.close();
    }
  });
});
