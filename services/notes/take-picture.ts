import { browser } from '@wxt-dev/browser';
import type { Picture } from '../../core/bundle/bundle-shape.ts';
import { keepPicture } from '../database/pictures.ts';

/** Takes a picture of what is seen of the tab in front and keeps it with a note. Says whether the browser gave one. Throws where the disk refuses. */
export async function keepPictureOfTab(noteId: string): Promise<boolean> {
  const picture = await takePicture();
  if (picture) await keepPicture(noteId, picture);
  return picture !== null;
}

async function takePicture(): Promise<Picture | null> {
  try {
    const address = await browser.tabs.captureVisibleTab({ format: 'png' });
    return { mediaType: 'image/png', takenAt: new Date().toISOString(), bytes: bytesOf(address) };
  } catch (error) {
    // The browser shows no page to extensions without the reader's click on them, and none of its own.
    console.warn('No picture of the page', error);
    return null;
  }
}

function bytesOf(dataAddress: string): Uint8Array {
  return Uint8Array.from(atob(dataAddress.slice(dataAddress.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
}
