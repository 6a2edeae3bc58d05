import { browser } from '@wxt-dev/browser';
import type { Picture } from '../../core/bundle/bundle-shape.ts';
import { keepPicture } from '../database/pictures.ts';
import { sendSurely } from '../send.ts';

/** A picture on its way to the background: `data` is its bytes in base64. */
export interface TakenPicture {
  noteId: string;
  takenAt: string;
  data: string;
}

/**
 * Takes a picture of what is seen of the tab in front and has the background keep it with a note: a popup in a private window of Firefox
 * has no database. Says whether the browser gave one. Throws where the disk refuses.
 */
export async function keepPictureOfTab(noteId: string): Promise<boolean> {
  const address = await takePicture();
  if (address === null) return false;
  const data = address.slice(address.indexOf(',') + 1);
  await sendSurely('picture.keep', { noteId, takenAt: new Date().toISOString(), data });
  return true;
}

/** Keeps a picture that was taken elsewhere with its note. Throws where the disk refuses. */
export function keepTakenPicture({ noteId, takenAt, data }: TakenPicture): Promise<void> {
  const picture: Picture = { mediaType: 'image/png', takenAt, bytes: Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)) };
  return keepPicture(noteId, picture);
}

/** The picture as a data address; null where there is none. */
async function takePicture(): Promise<string | null> {
  try {
    return await browser.tabs.captureVisibleTab({ format: 'png' });
  } catch (error) {
    // The browser shows no page to extensions without the reader's click on them, and none of its own.
    console.warn('No picture of the page', error);
    return null;
  }
}
