import { escapeHtml } from '../core/attribution/escape-html.ts';

/** A picture of a state, by what it was taken under. */
export interface Picture {
  language: 'en' | 'ar';
  scheme: 'light' | 'dark';
  width: 'narrow' | 'wide';
  file: string;
}

const style = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { margin: 0 auto; max-width: 1400px; padding: 24px }
section { margin-block-end: 48px }
.row { display: flex; flex-wrap: wrap; gap: 16px; align-items: start }
figure { margin: 0 }
img { max-width: 100%; border: 1px solid #8888; border-radius: 4px }
nav { columns: 3 16em }`;

function figure(state: string, { language, scheme, width, file }: Picture): string {
  const told = `${language === 'ar' ? 'right to left' : 'left to right'}, ${scheme}, ${width}`;
  return `<figure><img src="${file}" alt="${escapeHtml(`${state}: ${told}`)}" loading="lazy"><figcaption>${told}</figcaption></figure>`;
}

/** Returns the page that shows every state with its pictures side by side. */
export function galleryPage(states: { state: string; pictures: Picture[] }[]): string {
  const links = states.map(({ state }, index) => `<a href="#s${index}">${escapeHtml(state)}</a>`);
  const sections = states.map(
    ({ state, pictures }, index) =>
      `<section id="s${index}"><h2>${escapeHtml(state)}</h2><div class="row">${pictures.map((picture) => figure(state, picture)).join('')}</div></section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Whence: every state</title><style>${style}</style><h1>Every state of the interface</h1><nav>${links.join('<br>')}</nav>${sections.join('')}</html>`;
}
