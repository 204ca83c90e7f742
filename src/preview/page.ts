/** The preview's own page: mark-up, style and script, the same for every edition. Shows nothing of the edition itself. */

export const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview</title>
<link rel="stylesheet" href="/page.css">
</head>
<body>
<header>
  <div class="inbox">
    <p id="from"></p>
    <p><b id="subject">Building the first edition …</b> <span id="preheader"></span></p>
  </div>
  <p id="size" title="Gmail cuts a message at about 102 KB"></p>
</header>
<p id="error" role="alert" hidden></p>
<main>
  <section class="mail" aria-label="HTML edition">
    <div class="bar" role="group" aria-label="How the HTML edition is shown">
      <button data-width="700" aria-pressed="true">Desktop</button>
      <button data-width="375" aria-pressed="false">Mobile</button>
      <span class="gap"></span>
      <button data-scheme="light" aria-pressed="true">Light</button>
      <button data-scheme="dark" aria-pressed="false">Dark</button>
      <span class="gap"></span>
      <button id="styles" aria-pressed="false">No styles</button>
    </div>
    <div class="stage"><iframe id="html" title="HTML edition" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe></div>
  </section>
  <section class="side" aria-label="Other outlets">
    <div class="bar" role="tablist">
      <button role="tab" aria-selected="true" aria-controls="text">Text</button>
      <button role="tab" aria-selected="false" aria-controls="json">JSON</button>
      <button role="tab" aria-selected="false" aria-controls="notices">Notices <span id="count"></span></button>
      <span class="gap"></span>
      <a href="/edition.eml" download="edition.eml">Sample message</a>
    </div>
    <pre id="text" role="tabpanel" tabindex="0"></pre>
    <pre id="json" role="tabpanel" tabindex="0" hidden></pre>
    <ul id="notices" role="tabpanel" tabindex="0" hidden></ul>
  </section>
</main>
<script src="/page.js"></script>
</body>
</html>
`;

export const STYLE = `* { box-sizing: border-box; }
:root { color-scheme: light dark; --ink: #1c1d21; --soft: #5a5d65; --line: #d8d5ce; --paper: #fff; --desk: #efede8; --mark: #9a3412; --bad: #fbe4dc; }
@media (prefers-color-scheme: dark) { :root { --ink: #ecebe7; --soft: #a9abb2; --line: #3b3e45; --paper: #1d2025; --desk: #111316; --mark: #f0a37e; --bad: #46231a; } }
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; background: var(--desk); color: var(--ink); font: 14px/1.5 system-ui, Arial, sans-serif; }
header { display: flex; align-items: end; gap: 24px; padding: 12px 20px; background: var(--paper); border-bottom: 1px solid var(--line); }
.inbox { flex: 1; min-width: 0; }
.inbox p { margin: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
#from, #preheader, #size { color: var(--soft); }
#size { margin: 0; white-space: nowrap; }
#size.over { color: var(--mark); font-weight: bold; }
#error { margin: 0; padding: 10px 20px; background: var(--bad); border-bottom: 1px solid var(--mark); white-space: pre-wrap; font-family: ui-monospace, monospace; }
main { flex: 1; display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 640px); min-height: 0; }
section { display: flex; flex-direction: column; min-height: 0; }
.side { border-left: 1px solid var(--line); background: var(--paper); }
.bar { display: flex; align-items: center; gap: 4px; padding: 8px 20px; border-bottom: 1px solid var(--line); background: var(--paper); }
.gap { width: 12px; }
button { padding: 4px 10px; border: 1px solid transparent; border-radius: 4px; background: none; color: var(--soft); font: inherit; cursor: pointer; }
button[aria-pressed=true], button[aria-selected=true] { border-color: var(--line); background: var(--desk); color: var(--ink); }
button:focus-visible, a:focus-visible { outline: 2px solid var(--mark); }
a { color: inherit; }
.stage { flex: 1; min-height: 0; padding: 20px; overflow: auto; }
iframe { display: block; width: 700px; max-width: 100%; height: 100%; margin: 0 auto; border: 1px solid var(--line); background: #fff; color-scheme: light; }
pre, ul { flex: 1; min-height: 0; margin: 0; padding: 20px; overflow: auto; font: 13px/1.5 ui-monospace, Menlo, Consolas, monospace; tab-size: 2; }
ul { list-style: none; font: inherit; }
li { margin: 0 0 10px; }
li b { color: var(--mark); }
[hidden] { display: none !important; }
@media (max-width: 1000px) { main { grid-template-columns: minmax(0, 1fr); overflow: auto; } .mail { height: 90vh; } .side { height: 90vh; border-left: 0; border-top: 1px solid var(--line); } }
`;

export const SCRIPT = `'use strict';
const $ = (id) => document.getElementById(id);
const frame = $('html');
let styles = 'on';
let scheme = 'light';
let seen = 0;

const press = (buttons, chosen) => buttons.forEach((b) => b.setAttribute('aria-pressed', String(b === chosen)));
const widths = [...document.querySelectorAll('[data-width]')];
widths.forEach((b) => b.addEventListener('click', () => { press(widths, b); frame.style.width = b.dataset.width + 'px'; }));
const schemes = [...document.querySelectorAll('[data-scheme]')];
schemes.forEach((b) => b.addEventListener('click', () => { press(schemes, b); scheme = b.dataset.scheme; show(); }));
$('styles').addEventListener('click', () => { styles = styles === 'on' ? 'off' : 'on'; press([$('styles')], styles === 'off' ? $('styles') : null); show(); });

const tabs = [...document.querySelectorAll('[role=tab]')];
tabs.forEach((tab) => tab.addEventListener('click', () => tabs.forEach((t) => {
  t.setAttribute('aria-selected', String(t === tab));
  $(t.getAttribute('aria-controls')).hidden = t !== tab;
})));

function show() { frame.src = '/edition.html?styles=' + styles + '&scheme=' + scheme + '&v=' + seen; }

async function body(name) { const r = await fetch('/' + name); return r.ok ? r.text() : null; }

function keepPlace(element, text) { const top = element.scrollTop; element.textContent = text; element.scrollTop = top; }

async function refresh() {
  const state = await (await fetch('/state')).json();
  $('error').hidden = state.error === null;
  $('error').textContent = state.error === null ? '' : state.folder === null
    ? state.error : 'The last save could not be built; the edition before it is shown.\\n' + state.error;
  if (state.folder === null) { if (state.error !== null) $('subject').textContent = 'There is no edition yet'; return; }
  if (state.version === seen) return;
  seen = state.version;
  if (state.error !== null && $('text').textContent !== '') return;
  show();
  const [html, text, json] = await Promise.all(['edition.html', 'edition.txt', 'edition.json'].map(body));
  keepPlace($('text'), text ?? '');
  keepPlace($('json'), json ?? '');
  if (json === null) return;
  const edition = JSON.parse(json);
  document.title = edition.title + ' – preview';
  $('from').textContent = edition.title + ' · ' + edition.date;
  $('subject').textContent = edition.subject;
  $('preheader').textContent = edition.preheader;
  const kb = Math.round(new TextEncoder().encode(html ?? '').length / 1024);
  $('size').textContent = kb + ' of 102 KB';
  $('size').classList.toggle('over', kb >= 80);
  $('count').textContent = edition.notices.length === 0 ? '' : String(edition.notices.length);
  $('notices').replaceChildren(...edition.notices.map((n) => {
    const item = document.createElement('li');
    const what = document.createElement('b');
    what.textContent = n.severity + ' ';
    item.append(what, n.message + (n.path === undefined ? '' : ' (' + n.path + ')'));
    return item;
  }));
}

new EventSource('/events').addEventListener('edition', () => void refresh());
`;
