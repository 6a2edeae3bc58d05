/** What the reader calls by keys. Opening the popup is the browser's own command and needs no answer. */
import type { Evidence, QuoteSelector, Reading } from '../../core/model.ts';
import { showWordsInPage } from '../tabs/page-scripts.ts';
import { readTab } from '../tabs/tab-readings.ts';
import { openPanel, showInPanel } from './panel.ts';
import { openPopup } from './popup.ts';
import { leaveWish } from './wish.ts';

/** Returns where the page says where it comes from, best first: of the origin, of this publication, of the rights. */
function placesToShow({ chain, rights, authors, evidence }: Reading): QuoteSelector[] {
  const ids = [...chain, ...rights.holders, ...authors].flatMap((said) => said.evidence);
  const pieces = [...new Set(ids)].flatMap((id): Evidence[] => evidence.filter((piece) => piece.id === id));
  return pieces.flatMap(({ where, selector }) => (where === 'visible-text' && selector ? [selector] : []));
}

/** Scrolls the tab's page to the words that say where it comes from and marks them; opens the popup, which says why, where it can't. */
async function showOnPage(tabId: number): Promise<void> {
  const found = await readTab(tabId, { insist: false, unasked: false });
  const places = found.state === 'read' ? placesToShow(found.reading) : [];
  for (const selector of places) if ((await showWordsInPage(tabId, selector)) === 'shown') return;
  openPopup();
}

/** The tab in front when a command was called. */
interface CalledOn {
  id?: number | undefined;
  windowId?: number | undefined;
}

const answers: Partial<Record<string, (tab: CalledOn) => void>> = {
  'copy-attribution': ({ id }) => {
    void leaveWish({ what: 'copy' }, id);
    openPopup();
  },
  'save-note': ({ id }) => {
    void leaveWish({ what: 'save' }, id);
    openPopup();
  },
  'show-on-page': ({ id }) => {
    if (id !== undefined) void showOnPage(id);
  },
  'open-panel': ({ windowId }) => {
    if (windowId === undefined) return;
    void openPanel(windowId);
    void showInPanel(windowId, null);
  },
};

/** Answers a command that was called by its key. */
export function answerCommand(command: string, tab: CalledOn | undefined): void {
  answers[command]?.(tab ?? {});
}
