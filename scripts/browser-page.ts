/** One page of the browser: what is run in it, clicked on it and seen of it. */
import type { Answer, DevTools } from './devtools.ts';
import { until } from './until.ts';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A node in DevTools' account of a document; that account leads into closed shadow roots, as a page's own scripts cannot. */
interface TreeNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: TreeNode[];
  shadowRoots?: TreeNode[];
}

export class BrowserPage {
  readonly targetId: string;
  readonly #devtools: DevTools;
  readonly #session: string;

  private constructor(devtools: DevTools, targetId: string, session: string) {
    this.#devtools = devtools;
    this.targetId = targetId;
    this.#session = session;
  }

  static async attach(devtools: DevTools, targetId: string): Promise<BrowserPage> {
    const { sessionId } = (await devtools.send('Target.attachToTarget', { targetId, flatten: true })) as { sessionId: string };
    return new BrowserPage(devtools, targetId, sessionId);
  }

  async send(method: string, params: Answer = {}): Promise<Answer> {
    return this.#devtools.send(method, params, this.#session);
  }

  /** What an expression gives in this page, promises awaited; its value must be plain. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as { result: { value: T }; exceptionDetails?: { text: string; exception?: { description?: string } } };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Waits until an expression is true here. */
  async holds(what: string, expression: string): Promise<void> {
    await until(what, async () => ((await this.evaluate<boolean>(expression)) ? true : undefined));
  }

  async loaded(): Promise<void> {
    await this.holds('the page to load', "document.readyState === 'complete' && location.href !== 'about:blank'");
  }

  /** Clicks, with the mouse, the middle of the first element that fits the selector. */
  async click(selector: string): Promise<void> {
    const box = await this.evaluate<Box>(
      `(() => { const found = document.querySelector(${JSON.stringify(selector)}); found.scrollIntoView({ block: 'center' }); return found.getBoundingClientRect().toJSON(); })()`,
    );
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
    await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  }

  /** The words in the closed shadow root that the extension keeps in this page, as soon as there are some. */
  async wordsInClosedRoot(): Promise<string> {
    return until('the badge', async () => {
      const { root } = (await this.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: TreeNode };
      const closed = findClosedRoot(root);
      if (!closed) return undefined;
      const { object } = (await this.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId })) as { object: { objectId: string } };
      const { result } = (await this.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: 'function () { return [...this.children].map((child) => child.innerText ?? "").join(" ").trim(); }',
        returnByValue: true,
      })) as { result: { value: string } };
      return result.value || undefined;
    });
  }

  /** Gives the page a window of its own size, in CSS pixels, at `scale` device pixels for each. Popups have none to give. */
  async setSize(width: number, height: number, scale: number): Promise<void> {
    await this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  }

  /** A PNG of what is in sight. */
  async takePicture(): Promise<Buffer> {
    const { data } = (await this.send('Page.captureScreenshot', { format: 'png' })) as { data: string };
    return Buffer.from(data, 'base64');
  }

  async close(): Promise<void> {
    await this.#devtools.send('Target.closeTarget', { targetId: this.targetId });
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
