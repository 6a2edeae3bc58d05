/** Tells the extension's other open pages that notes were written: a library stays open while notes are saved elsewhere. */
const channelName = 'note news';
/** Who tells: what a page has written itself is no news to it. */
const teller = crypto.randomUUID();

/** Tells that notes, or readings that notes may rest on, were written. */
export function tellNoteNews(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(teller);
  channel.close();
}

/** Calls back when notes were written elsewhere; returns how to end it. */
export function hearNoteNews(heard: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data !== teller) heard();
  };
  return () => channel.close();
}
