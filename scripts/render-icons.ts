/** Renders assets/icons/*.svg to the PNGs that toolbars and stores ask for, into public/icons. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const root = join(import.meta.dirname, '..');
const drawings = join(root, 'assets/icons');
const target = join(root, 'public/icons');

/** Sizes of the extension's own icon: toolbars (16, 19, 32, 38), settings (48, 96), stores (128). WXT finds `icons/<size>.png` by name. */
const brandSizes = [16, 19, 32, 38, 48, 96, 128];
const stateSizes = [16, 32];
const states = ['nothing-declared', 'republished', 'conflict', 'not-article', 'unreadable'];

function renderPng(name: string, size: number): Buffer {
  const svg = readFileSync(join(drawings, `${name}.svg`), 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

mkdirSync(target, { recursive: true });
for (const size of brandSizes) writeFileSync(join(target, `${size}.png`), renderPng('whence', size));
for (const state of states) {
  for (const size of stateSizes) writeFileSync(join(target, `${state}-${size}.png`), renderPng(state, size));
}
