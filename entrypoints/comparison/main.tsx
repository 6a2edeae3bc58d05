import { render } from 'preact';
import { WordsProvider } from '../../components/words.tsx';
import { preparePage } from '../../services/settings/prepare-page.ts';
import { Comparison } from './Comparison.tsx';

const words = await preparePage();
document.title = words.say('comparison.title');

const root = document.getElementById('comparison');
if (root)
  render(
    <WordsProvider value={words}>
      <Comparison />
    </WordsProvider>,
    root,
  );
