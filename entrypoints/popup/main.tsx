import { render } from 'preact';
import { ComparingProvider } from '../../components/comparison/comparing.ts';
import { keepFocus } from '../../components/keep-focus.ts';
import { WordsProvider } from '../../components/words.tsx';
import { takeWish } from '../../services/browser/wish.ts';
import { comparing } from '../../services/notes/comparing.ts';
import { preparePage } from '../../services/settings/prepare-page.ts';
import { beginReading } from './ask-about-tab.ts';
import { Popup } from './Popup.tsx';
import { tabInQuestion } from './tab-in-question.ts';

const root = document.getElementById('popup');
if (root) {
  const about = async (tabId: number) => {
    const [begun, wish] = await Promise.all([beginReading(tabId), takeWish(tabId)]);
    return { tabId, begun, wish };
  };
  const [words, { tabId, begun, wish }] = await Promise.all([preparePage(), tabInQuestion().then(about)]);
  // The file's own title is the toolbar icon's, which the browser translates; the page's has to be translated here.
  document.title = words.say('extension.name');
  keepFocus(root);
  render(
    <WordsProvider value={words}>
      <ComparingProvider value={comparing}>
        <Popup tabId={tabId} wish={wish} begun={begun} />
      </ComparingProvider>
    </WordsProvider>,
    root,
  );
}
