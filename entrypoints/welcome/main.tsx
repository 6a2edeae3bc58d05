import { render } from 'preact';
import { WordsProvider } from '../../components/words.tsx';
import { mayReadEverySite } from '../../services/permissions.ts';
import { loadSettings } from '../../services/settings.ts';
import { wordsOfBrowser } from '../../services/words.ts';
import { Welcome } from './Welcome.tsx';

const words = wordsOfBrowser();
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;
document.title = words.say('welcome.title');

const root = document.getElementById('welcome');
if (root) {
  const [settings, granted] = await Promise.all([loadSettings(), mayReadEverySite()]);
  render(
    <WordsProvider value={words}>
      <Welcome settings={settings} granted={granted} />
    </WordsProvider>,
    root,
  );
}
