import { render } from 'preact';
import { WordsProvider } from '../../components/words.tsx';
import { wordsOfBrowser } from '../../services/words.ts';
import { Popup } from './Popup.tsx';
import { tabInQuestion } from './tab-in-question.ts';

const words = wordsOfBrowser();
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;

const root = document.getElementById('popup');
if (root) {
  const tabId = await tabInQuestion();
  render(
    <WordsProvider value={words}>
      <Popup tabId={tabId} />
    </WordsProvider>,
    root,
  );
}
