import { useEffect, useRef } from 'preact/hooks';
import { type PanelSubject, showInPanel } from '../../services/browser/panel.ts';
import { sendSurely } from '../../services/send.ts';
import { askForSites, siteOf } from '../../services/settings/permissions.ts';

/** Has what a link leads to read into the panel; where no background answers, the panel says that it could not be read. */
async function readLink(windowId: number, url: string, insist: boolean): Promise<void> {
  try {
    await sendSurely('link.read', { windowId, url, insist });
  } catch (error) {
    console.warn(`${url} could not be read: ${String(error)}`);
    await showInPanel(windowId, { url, known: { state: 'unreached', why: 'unreadable' } });
  }
}

/**
 * How to read a link's page again: the click lets the browser ask for its site, where that was not given. What is being read already is
 * asked for too: a background that ended in its midst begins anew, one that still reads answers at its end.
 */
export function useLinkReading(windowId: number, { url, known }: PanelSubject): (insist: boolean) => void {
  const isAsking = useRef(false);
  const isReading = known.state === 'reading';
  useEffect(() => {
    if (isReading && !isAsking.current) void readLink(windowId, url, false);
  }, [isReading, windowId, url]);

  async function readAgain(insist: boolean): Promise<void> {
    isAsking.current = true;
    const site = siteOf(url);
    const asking = site ? askForSites([site]).catch(() => false) : Promise.resolve(false);
    await showInPanel(windowId, { url, known: { state: 'reading' } });
    await asking;
    await readLink(windowId, url, insist);
    isAsking.current = false;
  }

  return (insist) => void readAgain(insist);
}
