import { browser } from '@wxt-dev/browser';
import { render } from 'preact';
import { WordsProvider } from '../../components/words.tsx';
import { preparePage } from '../../services/settings/prepare-page.ts';
import { loadSettings } from '../../services/settings/settings.ts';
import { Welcome } from './Welcome.tsx';

const root = document.getElementById('welcome');
const [words, settings, { origins = [] }] = await Promise.all([preparePage(), loadSettings(), browser.permissions.getAll()]);
document.title = words.say('welcome.title');
if (root)
  render(
    <WordsProvider value={words}>
      <Welcome begun={settings} granted={origins} />
    </WordsProvider>,
    root,
  );
