/** Serves the two small sites of the demonstration on loopback, each under its own host name. */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const folder = join(import.meta.dirname, 'sites');

/** The host that has the article first. */
export const outlet = 'www.quayside-courier.test';
/** The host that republishes it. */
export const republisher = 'www.longview-research.test';

/** The article where it appeared first, and the copy that the demonstration opens. */
export const originalAddress = `http://${outlet}/2024/05/03/the-ferry-that-kept-a-town/`;
export const copyAddress = `http://${republisher}/the-ferry-that-kept-a-town/5561207`;

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface ServedSites {
  port: number;
  close(): Promise<void>;
}

/** Starts to serve on a free port of 127.0.0.1. The page of a folder is its `index.html`; sites are told apart by the Host header. */
export async function serveSites(): Promise<ServedSites> {
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => closeServer(server) };
}

const answer: RequestListener = async (request, response) => {
  const file = await findFile(request.headers.host ?? '', request.url ?? '/');
  response.writeHead(file ? 200 : 404, { 'content-type': mediaTypes[file ? extname(file) : '.html'] ?? 'application/octet-stream' });
  response.end(
    file
      ? await readFile(file)
      : '<!doctype html><title>Not here</title><p>This page is not part of the demonstration. <a href="/">Front page</a>',
  );
};

/** The file behind an address, or null where there is none; nothing outside the site's folder is ever found. */
export async function findFile(host: string, address: string): Promise<string | null> {
  const site = host.replace(/:\d+$/u, '');
  if (site !== outlet && site !== republisher) return null;
  const path = normalize(URL.parse(address, `http://${site}`)?.pathname ?? '/');
  for (const candidate of [join(folder, site, path), join(folder, site, path, 'index.html')]) {
    if ((await stat(candidate).catch(() => null))?.isFile()) return candidate;
  }
  return null;
}

async function closeServer(server: Server): Promise<void> {
  // Browsers keep connections open; the demonstration does not wait for them.
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
