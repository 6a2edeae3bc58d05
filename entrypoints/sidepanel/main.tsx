import { browser } from '@wxt-dev/browser';
import { render } from 'preact';
import { ComparingProvider } from '../../components/comparison/comparing.ts';
import { WordsProvider } from '../../components/words.tsx';
import { comparing } from '../../services/comparing.ts';
import { subjectOfPanel } from '../../services/panel.ts';
import { preparePage } from '../../services/prepare-page.ts';
import { Panel } from './Panel.tsx';

const words = await preparePage();
document.title = words.say('extension.name');

const root = document.getElementById('panel');
const { id: windowId } = await browser.windows.getCurrent();
if (root && windowId !== undefined) {
  const subject = await subjectOfPanel(windowId);
  render(
    <WordsProvider value={words}>
      <ComparingProvider value={comparing}>
        <Panel windowId={windowId} given={subject} />
      </ComparingProvider>
    </WordsProvider>,
    root,
  );
}
