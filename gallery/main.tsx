/** Draws one state at a time, in the languages that `words.json` brings; the runner takes the pictures. */
import { render } from 'preact';
import readingStyle from '../assets/reading.css?inline';
import tokens from '../assets/tokens.css?inline';
import { type Words, WordsProvider } from '../components/words.tsx';
import badgeStyle from '../entrypoints/badge/badge.css?inline';
import comparisonStyle from '../entrypoints/comparison/comparison.css?inline';
import drawingStyle from '../entrypoints/library/drawing.css?inline';
import libraryStyle from '../entrypoints/library/library.css?inline';
import welcomeStyle from '../entrypoints/welcome/welcome.css?inline';
import { states } from './states.ts';

type Strings = Record<string, string>;

function wordsIn(language: string, direction: Words['direction'], strings: Strings): Words {
  const say = (key: string, slots: string[]) =>
    (strings[key.replaceAll('.', '_')] ?? key).replace(/\$(\d)/g, (_, slot: string) => slots[Number(slot) - 1] ?? '');
  return {
    language,
    direction,
    say: (key, ...slots) => say(key, slots),
    count: (key, number) =>
      say(`${key}.${new Intl.PluralRules(language).select(number)}`, [new Intl.NumberFormat(language).format(number)]),
  };
}

const loaded = (await (await fetch('words.json')).json()) as { en: Strings; ar: Strings };
const languages = { en: wordsIn('en-GB', 'ltr', loaded.en), ar: wordsIn('ar', 'rtl', loaded.ar) };

const dresses = { badge: badgeStyle, welcome: welcomeStyle, comparison: comparisonStyle, drawing: drawingStyle, library: libraryStyle };

/** A root of its own, as the badge itself dresses its one. */
function rootOf(dress: keyof typeof dresses, place: HTMLElement): HTMLElement {
  const host = document.createElement(`whence-${dress}`);
  host.style.setProperty('--whence-visibility', 'visible');
  // Whence's own pages grow with the reader's type; they stand in a root here only to be dressed one at a time.
  if (dress !== 'badge') host.style.setProperty('--unit', '0.0625rem');
  place.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokens}${readingStyle}${dresses[dress]}`);
  root.adoptedStyleSheets = [sheet];
  return root.appendChild(document.createElement('div'));
}

const frames = (count: number): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => (count > 1 ? void frames(count - 1).then(resolve) : resolve())));

/** Draws a state and clicks what it says; back when it has settled. */
async function show(name: string, language: 'en' | 'ar'): Promise<void> {
  const state = states[name];
  const stage = document.getElementById('stage');
  if (!state || !stage) throw new Error(`No state is called ${name}`);
  const words = languages[language];
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  stage.replaceChildren();
  stage.classList.toggle('page', state.dress === 'badge');
  const inner = stage.appendChild(document.createElement('div'));
  const place = state.dress ? rootOf(state.dress, inner) : inner;
  // Styles within a root don't see the page's own direction.
  if (state.dress) place.dir = words.direction;
  render(<WordsProvider value={words}>{state.view}</WordsProvider>, place);
  for (const selector of state.clicks ?? []) {
    await frames(2);
    const found = place.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`${name} has no ${selector}`);
    found.click();
  }
  await frames(4);
}

Object.assign(globalThis, { show, states: Object.keys(states) });
