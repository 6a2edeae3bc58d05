import { defineWebExtConfig } from 'wxt';
import { chromiumFamily, findBrowser, firefoxFamily } from './scripts/browsers.mjs';

const chromium = findBrowser(chromiumFamily);
const firefox = findBrowser(firefoxFamily);
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** `npm run dev` opens the browser that the set-up found; without a display it only builds anew on every change. */
export default defineWebExtConfig({
  disabled: !hasDisplay,
  binaries: { ...(chromium ? { chrome: chromium, edge: chromium } : {}), ...(firefox ? { firefox } : {}) },
  // Chromium has no sandbox for root.
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
