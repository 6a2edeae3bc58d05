import { render } from 'preact';
import { ComparingProvider } from '../../components/comparison/comparing.ts';
import { keepFocus } from '../../components/keep-focus.ts';
import { WordsProvider } from '../../components/words.tsx';
import { comparing } from '../../services/notes/comparing.ts';
import { preparePage } from '../../services/settings/prepare-page.ts';
import { Library } from './Library.tsx';
import { Notices } from './Notices.tsx';

const words = await preparePage();
document.title = words.say('library.title');

const root = document.getElementById('library');
if (root) {
  keepFocus(root);
  render(
    <WordsProvider value={words}>
      <ComparingProvider value={comparing}>
        <Notices />
        <Library />
      </ComparingProvider>
    </WordsProvider>,
    root,
  );
}
