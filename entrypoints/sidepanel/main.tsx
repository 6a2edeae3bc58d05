import { browser } from '@wxt-dev/browser';
import { render } from 'preact';
import { ComparingProvider } from '../../components/comparison/comparing.ts';
import { keepFocus } from '../../components/keep-focus.ts';
import { WordsProvider } from '../../components/words.tsx';
import { subjectOfPanel } from '../../services/browser/panel.ts';
import { comparing } from '../../services/notes/comparing.ts';
import { preparePage } from '../../services/settings/prepare-page.ts';
import { Panel } from './Panel.tsx';

const words = await preparePage();
document.title = words.say('extension.name');

const root = document.getElementById('panel');
const { id: windowId } = await browser.windows.getCurrent();
if (root && windowId !== undefined) {
  const subject = await subjectOfPanel(windowId);
  keepFocus(root);
  render(
    <WordsProvider value={words}>
      <ComparingProvider value={comparing}>
        <Panel windowId={windowId} given={subject} />
      </ComparingProvider>
    </WordsProvider>,
    root,
  );
}
