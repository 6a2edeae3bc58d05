/**
 * The side panel (Chromium) or sidebar (Firefox). It shows the tab in front, or, once a door has laid a reading before it, that
 * reading by its address: `openPanel` in the reader's own click, then `showInPanel` as often as more is known.
 */
import { browser } from '@wxt-dev/browser';
import type { TabReading } from '../messages.ts';

/** What a window's panel shows instead of the tab in front: what is known of an address, or that it is being read. */
export interface PanelSubject {
  url: string;
  known: { state: 'reading' } | TabReading;
}

/** Firefox has a sidebar where Chromium has a side panel; browsers on telephones have neither. */
interface Sidebars {
  sidePanel?: { open(of: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const sidebars = browser as unknown as Sidebars;
const keyOf = (windowId: number) => `panel ${windowId}`;

/** Whether this browser has a panel or a sidebar at all. */
export const hasPanel = (): boolean => Boolean(sidebars.sidePanel ?? sidebars.sidebarAction);

/** Opens the panel of a window. Must be called straight from what the reader did: browsers refuse it later. Says whether it is open. */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    if (sidebars.sidePanel) await sidebars.sidePanel.open({ windowId });
    else await sidebars.sidebarAction?.open();
    return hasPanel();
  } catch {
    // Refused as no act of the reader's, or the window is gone: there is no panel then, and the caller says so.
    return false;
  }
}

/** Lays a reading before the panel of a window, open or not yet; `null` gives it back to the tab in front. Kept until the browser closes. */
export async function showInPanel(windowId: number, subject: PanelSubject | null): Promise<void> {
  if (subject) await browser.storage.session.set({ [keyOf(windowId)]: subject });
  else await browser.storage.session.remove(keyOf(windowId));
}

/** Lays what has become known of an address before the panel that still shows it; a panel that has been given something else meanwhile keeps that. */
export async function renewInPanel(windowId: number, subject: PanelSubject): Promise<void> {
  if ((await subjectOfPanel(windowId))?.url === subject.url) await showInPanel(windowId, subject);
}

/** What the panel of a window was given to show, or null for the tab in front. */
export async function subjectOfPanel(windowId: number): Promise<PanelSubject | null> {
  const kept = (await browser.storage.session.get(keyOf(windowId))) as Record<string, PanelSubject | undefined>;
  return kept[keyOf(windowId)] ?? null;
}

/** Calls back whenever the panel of a window is given something else to show; returns how to end it. */
export function watchPanelSubject(windowId: number, changed: (subject: PanelSubject | null) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[keyOf(windowId)];
    if (change) changed((change.newValue as PanelSubject | undefined) ?? null);
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
