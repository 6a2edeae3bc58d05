import type { Page } from '@playwright/test';

export type HostChange = 'addHostPermission' | 'removeHostPermission';

/** The interface of chrome://extensions that its own switches call. */
type SettingsWindow = {
  chrome: { developerPrivate: Record<HostChange, (id: string, host: string) => Promise<void>> };
};

/** Gives an extension a host or takes it back, in `page`, which shows chrome://extensions. */
export async function changeHost(page: Page, change: HostChange, id: string, host: string): Promise<void> {
  await page.evaluate(([change, id, host]) => (globalThis as unknown as SettingsWindow).chrome.developerPrivate[change](id, host), [
    change,
    id,
    host,
  ] as const);
}
