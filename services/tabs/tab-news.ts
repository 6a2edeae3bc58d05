/** Tells the extension's own open pages that something new is known of a tab: the side panel stays open while tabs change. */
const channelName = 'tab news';

/** `read`: a reading was kept; `gone`: the article that stood there is no longer there; `withdrawn`: its site may no longer be read. */
export interface TabNews {
  tabId: number;
  is: 'read' | 'gone' | 'withdrawn';
}

/** Tells that something new is known of a tab. */
export function tellTabNews(news: TabNews): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(news);
  channel.close();
}

/** Calls back with what is new of any tab; returns how to end it. */
export function hearTabNews(heard: (news: TabNews) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<TabNews>) => heard(data);
  return () => channel.close();
}
