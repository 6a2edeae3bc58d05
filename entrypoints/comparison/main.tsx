import { render } from 'preact';
import { WordsProvider } from '../../components/words.tsx';
import { wordsOfBrowser } from '../../services/words.ts';
import { Comparison } from './Comparison.tsx';

const words = wordsOfBrowser();
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;
document.title = words.say('comparison.title');

const root = document.getElementById('comparison');
if (root)
  render(
    <WordsProvider value={words}>
      <Comparison />
    </WordsProvider>,
    root,
  );
