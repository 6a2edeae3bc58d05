import { render } from 'preact';
import { WordsProvider } from '../../components/words.tsx';
import { wordsOfBrowser } from '../../services/words.ts';
import { Library } from './Library.tsx';

const words = wordsOfBrowser();
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;
document.title = words.say('library.title');

const root = document.getElementById('library');
if (root)
  render(
    <WordsProvider value={words}>
      <Library />
    </WordsProvider>,
    root,
  );
