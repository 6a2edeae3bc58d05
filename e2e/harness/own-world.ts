import type { Page } from '@playwright/test';
import { until } from './until.ts';
import type { InScript } from './write-steps.ts';

/** The world that the extension's scripts share in a page of others, out of that page's sight. */
export async function inOwnWorld(page: Page, extensionId: string): Promise<InScript> {
  const devtools = await page.context().newCDPSession(page);
  let own: number | undefined;
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) own = context.id;
  });
  await devtools.send('Runtime.enable');
  const contextId = await until("the extension's world in the page", () => own);
  return async (work, argument) => {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      contextId,
      expression: `(${work})(${JSON.stringify(argument)})`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as never;
  };
}
