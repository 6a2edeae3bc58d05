import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = 'empty-popup';
const program = `import { h, render } from 'preact';
const Empty = () => h('p', { 'data-part': 'chain' }, 'empty');
render(h(Empty), document.getElementById('popup'));`;

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>empty</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <script type="module" crossorigin src="/empty.js"></script>
  </head>
  <body>
    <main id="popup"></main>
  </body>
</html>
`;

/** Marks the frame in which a chain is drawn first, and says in the title when it has been: titles are seen from outside. */
const watch = `new MutationObserver((_, observer) => {
  if (!document.querySelector('[data-part=chain]')) return;
  observer.disconnect();
  requestAnimationFrame(() => {
    performance.mark('chain painted');
    setTimeout(() => { document.title = 'painted'; }, 100);
  });
}).observe(document, { childList: true, subtree: true });`;

const watched = (html: string) => html.replace('<head>', '<head><script src="/watch.js"></script>');

/**
 * A copy of the built extension with a page more, `empty.html`: a popup with Preact and one component. Both it and the extension's own
 * popup mark when their chain is drawn. Returns the copy's folder.
 */
export async function addEmptyPopup(extension: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'whence-measured-'));
  cpSync(extension, folder, { recursive: true });
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [{ name: entry, resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? program : null) }],
    build: { write: false, target: 'chrome127', rolldownOptions: { input: entry } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The empty popup could not be built');
  writeFileSync(join(folder, 'empty.js'), output.output[0].code);
  writeFileSync(join(folder, 'watch.js'), watch);
  writeFileSync(join(folder, 'empty.html'), watched(page));
  writeFileSync(join(folder, 'popup.html'), watched(readFileSync(join(extension, 'popup.html'), 'utf8')));
  return folder;
}
