import type { CDPSession, Page } from '@playwright/test';
import { until } from './until.ts';

/** Where something stands in the window, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const LINE = '[data-part=badge]';

/** The part of a node in DevTools' account of a document that leads to closed shadow roots. */
interface TreeNode {
  backendNodeId: number;
  nodeName: string;
  shadowRootType?: string;
  children?: TreeNode[];
  shadowRoots?: TreeNode[];
}

/**
 * What Whence draws into a page. The root is closed to the page and to Playwright alike, so it is reached as a
 * debugger reaches it; clicks are the mouse's.
 */
export class Badge {
  readonly #page: Page;
  readonly #devtools: CDPSession;
  readonly #root: string;

  private constructor(page: Page, devtools: CDPSession, root: string) {
    this.#page = page;
    this.#devtools = devtools;
    this.#root = root;
  }

  /** The badge, as soon as its line is seen; browsers draw in the tab in front alone. */
  static async on(page: Page): Promise<Badge> {
    await page.bringToFront();
    return until(`a badge on ${page.url()}`, async () => {
      const badge = await Badge.seenOn(page);
      return (await badge?.shows(LINE)) ? badge : undefined;
    });
  }

  /** The badge where there is one now, seen or not. */
  static async seenOn(page: Page): Promise<Badge | undefined> {
    const devtools = await page.context().newCDPSession(page);
    const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    const closed = findClosedRoot(root);
    if (!closed) return devtools.detach().then(() => undefined);
    const { object } = await devtools.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
    return object.objectId ? new Badge(page, devtools, object.objectId) : undefined;
  }

  /** Runs `look` on the shadow root; what it gives back must be plain values. */
  async look<R, A>(look: (root: ShadowRoot, argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const { result, exceptionDetails } = await this.#devtools.send('Runtime.callFunctionOn', {
      objectId: this.#root,
      functionDeclaration: `function (argument) { return (${look})(this, argument); }`,
      arguments: [{ value: argument }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as R;
  }

  /** The words as a reader sees them, of the line or of what else fits. */
  async words(selector = LINE): Promise<string> {
    return this.look((root, selector) => {
      const found = root.querySelector<HTMLElement>(selector);
      return found?.innerText.trim() ?? '';
    }, selector);
  }

  /** Opens the card by a click on the line; back when the reading stands in it. */
  async open(): Promise<void> {
    await this.click(LINE);
    await until('the open card', () => this.shows('[data-part=reading]'));
  }

  /** Whether anything that fits is drawn and seen. */
  async shows(selector: string): Promise<boolean> {
    return this.look(
      (root, selector) =>
        [...root.querySelectorAll(selector)].some((found) => found.checkVisibility({ visibilityProperty: true, opacityProperty: true })),
      selector,
    );
  }

  /** Where the first thing that fits stands, scrolled into sight. */
  async box(selector: string): Promise<Box> {
    return this.look((root, selector) => {
      const found = root.querySelector(selector);
      if (!found) throw new Error(`The badge has no ${selector}.`);
      found.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x, y, width, height };
    }, selector);
  }

  async click(selector: string): Promise<void> {
    const { x, y, width, height } = await this.box(selector);
    await this.#page.mouse.click(x + width / 2, y + height / 2);
  }
}

function findClosedRoot(node: TreeNode): TreeNode | undefined {
  const own = node.shadowRoots?.find((root) => root.shadowRootType === 'closed');
  if (own) return own;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findClosedRoot(child);
    if (found) return found;
  }
  return undefined;
}
