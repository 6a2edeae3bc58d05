import { browser } from '@wxt-dev/browser';
import { render } from 'preact';
import { keepFocus } from '../../components/keep-focus.ts';
import { WordsProvider } from '../../components/words.tsx';
import { countKept } from '../../services/database/traces.ts';
import { preparePage } from '../../services/settings/prepare-page.ts';
import { loadSettings } from '../../services/settings/settings.ts';
import { Options } from './Options.tsx';

const root = document.getElementById('options');

/** One drawing after another: the last language that was chosen is the one that is spoken. */
let drawn = Promise.resolve();
function redraw(): void {
  drawn = drawn.then(draw, draw);
}

async function draw(): Promise<void> {
  if (!root) return;
  const [words, settings, { origins = [] }, kept] = await Promise.all([
    preparePage(),
    loadSettings(),
    browser.permissions.getAll(),
    countKept(),
  ]);
  document.title = words.say('settings.title');
  render(
    <WordsProvider value={words}>
      <Options begun={settings} granted={origins.toSorted()} kept={kept} redraw={redraw} />
    </WordsProvider>,
    root,
  );
}

if (root) keepFocus(root);
redraw();
await drawn;
