import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { InlineConfig } from 'vite';
import { defineConfig, type EntrypointGroup } from 'wxt';

// Manifest V3 in Firefox too: one shape of API everywhere, `activeTab` with a popup, optional hosts and run-time
// content scripts all work there from 128 on. 140 is the first release that shows `data_collection_permissions`.
const gecko = {
  id: 'whence@whence.example',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] as ['none'] },
};

// Stricter than the browsers' default: nothing but the extension's own files, no plug-ins, no forms. Originals are fetched
// where the reader gives their sites; the one frame is the extension's own parser in Firefox's background page; a picture that is no
// file is a drawing that becomes one, and Firefox does not count it as the extension's own unless that is said.
// The directive also keeps Firefox from adding upgrade-insecure-requests. Every build has it; while developing,
// styles and changes come from the development server, which it would refuse.
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self' http: https:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

// Chromium knows these languages by country alone (https://developer.chrome.com/docs/extensions/reference/api/i18n#locales);
// one file of strings serves both of each.
const countriesOf = { pt: ['pt_BR', 'pt_PT'], zh: ['zh_CN', 'zh_TW'] };

function spreadLocales(outDir: string): void {
  const folder = (locale: string) => join(outDir, '_locales', locale);
  for (const [language, countries] of Object.entries(countriesOf)) {
    // A change while developing builds again only what it touches.
    if (!existsSync(folder(language))) continue;
    for (const country of countries) cpSync(folder(language), folder(country), { recursive: true });
    rmSync(folder(language), { recursive: true });
  }
}

/**
 * Gives the popup a bundle of its own. Built together with the other pages it would be cut along what they share, and a click would
 * fetch and link every piece before the first is drawn.
 */
function setPopupApart(groups: EntrypointGroup[]): void {
  for (const group of groups) {
    if (!Array.isArray(group)) continue;
    const popup = group.findIndex(({ type }) => type === 'popup');
    if (popup === -1 || group.length === 1) continue;
    groups.push(group.splice(popup, 1));
    return;
  }
}

/** What a page needs for its first picture comes in one piece, though what is loaded later needs some of it too. */
function loadAtOnce(config: InlineConfig): void {
  const { output } = config.build?.rollupOptions ?? {};
  if (!output || Array.isArray(output)) throw new Error('The popup is built in a way that this configuration does not know');
  output.codeSplitting = { groups: [{ name: 'first', tags: ['$initial'] }] };
}

/**
 * Chromium lets an extension suggest four keys; the panel goes without one. Of Alt+Shift it keeps A, I and T for itself and C, N, R, W
 * for tab groups: what suggests those gets no key. Firefox opens its menus by B, E, F, H, S, T and V first.
 */
function commandsOf(browser: string) {
  const panel = browser === 'firefox' ? { _execute_sidebar_action: {} } : { 'open-panel': { description: '__MSG_panel_open__' } };
  return {
    _execute_action: { suggested_key: { default: 'Alt+Shift+Q' } },
    'copy-attribution': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_copy_attribution__' },
    'show-on-page': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_show__' },
    'save-note': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_note_save__' },
    ...panel,
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  hooks: {
    'entrypoints:grouped': (_, groups) => setPopupApart(groups),
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'popup')) loadAtOnce(config);
    },
    'build:done': ({ config }) => spreadLocales(config.outDir),
  },
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false, reactAliasesEnabled: false })],
    // The browsers that Whence runs in know `modulepreload`.
    build: { target: ['chrome127', 'firefox140'], modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Whence',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // `webRequest` sees where a redirect leads before it is followed; `offscreen` parses fetched originals.
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', 'webRequest', browser === 'firefox' ? 'alarms' : 'offscreen'],
    // Backups go to the downloads folder, where the reader switches them on. Firefox gives `alarms` at install alone, and without asking.
    optional_permissions: ['downloads', ...(browser === 'firefox' ? [] : ['alarms'])],
    optional_host_permissions: ['*://*/*'],
    ...(command === 'build' ? { content_security_policy: { extension_pages: strictPolicy } } : {}),
    action: {
      default_title: '__MSG_toolbar_idle__',
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
    },
    commands: commandsOf(browser),
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 96: 'icons/96.png', 128: 'icons/128.png' },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko, gecko_android: { strict_min_version: '142.0' } } }
      : // The first that lets an extension open its own popup from a menu or a key.
        // From 148 on it copies messages as Firefox does, which costs a page less than writing its markup as JSON; before, it passes the key over.
        { minimum_chrome_version: '127', message_serialization: 'structured_clone' }),
  }),
});
