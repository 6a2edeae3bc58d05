import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = 'empty-popup';
const program = `import { h, render } from 'preact'; render(h('p', { 'data-part': 'chain' }, 'empty'), document.getElementById('popup'));`;

/** A copy of the built extension with a page more, `empty.html`: a popup with Preact and one paragraph. Returns the copy's folder. */
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
  writeFileSync(
    join(folder, 'empty.html'),
    '<!doctype html><meta charset="utf-8"><main id="popup"></main><script type="module" src="/empty.js"></script>',
  );
  return folder;
}
