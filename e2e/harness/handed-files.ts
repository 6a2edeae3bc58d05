import type { Page } from '@playwright/test';
import { expect } from './fixture.ts';

type Handing = typeof globalThis & { handedOver: Blob[] };

/** Keeps what a page hands to the browser as files: with two clients at one browser neither is sure where the file is put. */
export async function keepFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const handing = globalThis as Handing;
    handing.handedOver = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      handing.handedOver.push(file);
      return make.call(URL, file);
    };
  });
}

/** The bytes that `hand` makes the page hand over. */
export async function handedFile(page: Page, hand: () => Promise<void>): Promise<Uint8Array> {
  const handedOver = () => page.evaluate(() => (globalThis as Handing).handedOver.length);
  const before = await handedOver();
  await hand();
  await expect.poll(handedOver).toBe(before + 1);
  const base64 = await page.evaluate(async () => {
    const file = (globalThis as Handing).handedOver.at(-1);
    const reader = new FileReader();
    await new Promise((settle) => {
      reader.onload = settle;
      reader.readAsDataURL(file ?? new Blob());
    });
    return String(reader.result).split(',')[1] ?? '';
  });
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}
