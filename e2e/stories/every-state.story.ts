import type { Page } from '@playwright/test';
import { languages } from '../../gallery/open-gallery.ts';
import { findBarriers } from '../harness/axe.ts';
import { expect, test } from '../harness/gallery.ts';

test.setTimeout(600_000);

for (const language of languages) {
  test(`axe finds no barrier in any state of the interface, in ${language}`, async ({ gallery }) => {
    for (const state of gallery.states) {
      await gallery.show(state, { language, scheme: 'light', width: 380 });
      expect(await findBarriers(gallery.page, '#stage', 'at everything'), state).toEqual([]);
    }
  });

  test(`no state is wider than a window of 320 pixels, nor with text at twice its size, in ${language}`, async ({ gallery }) => {
    for (const state of gallery.states) {
      await gallery.show(state, { language, scheme: 'light', width: 320 });
      expect(await widthOf(gallery.page), state).toBeLessThanOrEqual(320);
      expect(await beyondTheEdge(gallery.page), state).toEqual([]);
      // Text at twice its size, in a window of as many letters.
      await gallery.page.setViewportSize({ width: 640, height: 720 });
      await gallery.page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await widthOf(gallery.page), `${state}, at 200 %`).toBeLessThanOrEqual(640);
      expect(await beyondTheEdge(gallery.page), `${state}, at 200 %`).toEqual([]);
      // The badge stands on pages of others, and has the size of none of their types. A drawing is drawn anew once its room has changed.
      if (!state.startsWith('badge')) await expect.poll(() => smallWords(gallery.page), `${state}, at 200 %`).toEqual([]);
      await gallery.page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    }
  });
}

// The dark colours are the same in every language.
test('axe finds no colour of the dark theme too faint, in any state of the interface', async ({ gallery }) => {
  for (const state of gallery.states) {
    await gallery.show(state, { language: 'en', scheme: 'dark', width: 380 });
    expect(await findBarriers(gallery.page, '#stage', 'at colours'), state).toEqual([]);
  }
});

test('in forced colours axe finds no barrier, and every mark of a chain is drawn in the colour of text', async ({ gallery }) => {
  for (const state of gallery.states) {
    await gallery.page.emulateMedia({ forcedColors: 'active' });
    await gallery.show(state, { language: 'en', scheme: 'light', width: 380 });
    expect(await findBarriers(gallery.page, '#stage', 'at colours'), state).toEqual([]);
    expect(await fadedMarks(gallery.page), state).toEqual([]);
  }
  await gallery.page.emulateMedia({ forcedColors: 'none' });
});

test('whatever the keyboard comes to is outlined, and nothing that a pointer can press is passed over', async ({ gallery }) => {
  for (const state of gallery.states) {
    await gallery.show(state, { language: 'en', scheme: 'light', width: 380 });
    const { wanted, met, bare } = await walkByTab(gallery.page);
    expect(bare, state).toEqual([]);
    expect(met, state).toBeGreaterThanOrEqual(wanted);
  }
});

test('what a finger presses is as tall as a fingertip, but for what stands amid words', async ({ gallery }) => {
  const devtools = await gallery.page.context().newCDPSession(gallery.page);
  const touch = (enabled: boolean) => devtools.send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: 1 });
  for (const state of gallery.states.filter((name) => /^(the library|republished|a chain|sites with|import)/.test(name))) {
    await gallery.show(state, { language: 'en', scheme: 'light', width: 360 });
    await touch(true);
    expect(await lowTargets(gallery.page), state).toEqual([]);
  }
  await touch(false);
});

/** What is lower than a fingertip, and is no link amid words. */
function lowTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#stage :is(button, summary, select, input, textarea)')].flatMap((part) => {
      const { height } = (part.closest('label') ?? part).getBoundingClientRect();
      return part.checkVisibility() && height < 43.9 ? [`${height}: ${part.outerHTML.slice(0, 120)}`] : [];
    }),
  );
}

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** What stands beyond the window's edge, or has to be scrolled aside: within a drawing, which is zoomed, anything may. */
function beyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('#stage :first-child')?.firstElementChild?.shadowRoot ?? document;
    const isBeyond = (part: Element) => {
      const { left, right, width } = part.getBoundingClientRect();
      const { overflowX } = getComputedStyle(part);
      const scrolls = ['auto', 'scroll'].includes(overflowX) && part.scrollWidth > part.clientWidth;
      return width > 1 && part.checkVisibility() && (scrolls || left < -1 || right > innerWidth + 1);
    };
    return [...root.querySelectorAll('*')]
      .filter((part) => !part.closest('svg') && isBeyond(part))
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}

/** Words that did not grow with the type: the smallest have twelve pixels where it has sixteen. */
function smallWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('#stage :first-child')?.firstElementChild?.shadowRoot ?? document;
    const hasWords = (part: Element) => [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const sizeOf = (part: Element) => {
      const drawing = part.closest('svg');
      const scale = drawing?.viewBox.baseVal ? drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width : 1;
      return Number.parseFloat(getComputedStyle(part).fontSize) * scale;
    };
    const small = [...(root instanceof ShadowRoot ? root : (document.getElementById('stage') ?? root)).querySelectorAll('*')].filter(
      (part) => part.checkVisibility() && hasWords(part) && sizeOf(part) < 23,
    );
    return small.map((part) => `${sizeOf(part)}: ${part.outerHTML.slice(0, 120)}`);
  });
}

/** The marks of a chain that stand out from the ground by neither line nor filling. */
function fadedMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('#stage :first-child')?.firstElementChild?.shadowRoot ?? document;
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    return [...root.querySelectorAll('.mark *')].flatMap((part) => {
      const { stroke, fill } = getComputedStyle(part);
      return [stroke, fill].every((colour) => colour === 'none' || colour === ground) ? [part.outerHTML] : [];
    });
  });
}

/** Presses Tab until it comes round; tells what is to be met, what was, and what was met without an outline. */
async function walkByTab(page: Page): Promise<{ wanted: number; met: number; bare: string[] }> {
  const wanted = await page.evaluate(() => {
    const root = document.querySelector('#stage :first-child')?.firstElementChild?.shadowRoot ?? document;
    const parts = [...root.querySelectorAll('a[href], button, summary, select, input, [tabindex="0"]')];
    const modal = root.querySelector('dialog:modal');
    const radios = new Set<string>();
    return parts.filter((part) => {
      if (!part.checkVisibility() || (modal && !modal.contains(part)) || part.matches(':disabled')) return false;
      // In a list that the arrow keys walk, one row stands for all.
      const list = part.closest('li')?.parentElement;
      if (part.matches('[tabindex="-1"]') && list?.querySelector('[tabindex="0"]')) return false;
      if (!(part instanceof HTMLInputElement) || part.type !== 'radio') return true;
      // One of a group of radio buttons stands for all.
      const seen = radios.has(part.name);
      radios.add(part.name);
      return !seen;
    }).length;
  });
  const bare: string[] = [];
  const met = new Set<string>();
  for (let presses = 0; presses < wanted + 3; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      if (!focused || focused === document.body) return null;
      const root = focused.getRootNode() as Document | ShadowRoot;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      // An outlet on the map is a drawn box: its own line grows thick and dashed.
      const box = focused.querySelector('.map-box');
      const place = [...root.querySelectorAll('*')].indexOf(focused);
      return {
        place,
        outlined: box ? getComputedStyle(box).strokeWidth === '3px' : outlineStyle !== 'none' && outlineWidth !== '0px',
        html: focused.outerHTML.slice(0, 120),
      };
    });
    if (!at) continue;
    met.add(String(at.place));
    if (!at.outlined) bare.push(at.html);
  }
  return { wanted, met: met.size, bare };
}
