import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { makeCertificate } from './certificate.ts';

/** What an address answers: the body, HTML unless the headers say otherwise. */
export interface Answer {
  body: string | Buffer;
  status?: number;
  headers?: Record<string, string>;
}
export type Answering = string | Answer | (() => Answer | Promise<Answer>);

const HTML = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

/**
 * Invented sites under their own names, over http and https, on loopback alone.
 * Browsers reach them through `proxy`, which knows no other site: whatever else a browser asks for is refused and
 * stands in `requests` all the same, so that a story can say that nothing else was asked.
 */
export class Sites {
  /** Every address asked for since the start, in order; for https sites that are not served here, only `https://host/`. */
  readonly requests: string[] = [];
  /** The headers of each request for a site that is served here, in order. */
  readonly headers: { address: string; headers: http.IncomingHttpHeaders }[] = [];
  readonly #answers = new Map<string, Answering>();
  readonly #sockets = new Set<Duplex>();
  readonly #plain: http.Server;
  readonly #secure: https.Server;

  private constructor(plain: http.Server, secure: https.Server) {
    this.#plain = plain;
    this.#secure = secure;
  }

  /** The sites, listening on ports of the system's choice. */
  static async open(): Promise<Sites> {
    const sites = new Sites(http.createServer(), https.createServer(await makeCertificate()));
    sites.#connect();
    for (const server of [sites.#plain, sites.#secure]) await once(server.listen(0, '127.0.0.1'), 'listening');
    return sites;
  }

  /** The port of the http proxy through which a browser reaches these sites. */
  get proxyPort(): number {
    return portOf(this.#plain);
  }

  /** Puts an answer at an address, in place of an earlier one; hands the address back. */
  serve(address: string, answer: Answering): string {
    const { href } = new URL(address);
    this.#answers.set(href, answer);
    return href;
  }

  /** Whether anything is served on the site of an address. */
  serves(address: string): boolean {
    return this.#knows(`${new URL(address).origin}/`);
  }

  /** How often an address was asked for. */
  timesAsked(address: string): number {
    return this.requests.filter((asked) => asked === new URL(address).href).length;
  }

  /** Cuts all connections and stops. */
  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await Promise.all([this.#plain, this.#secure].map(closeServer));
  }

  #connect(): void {
    this.#plain.on('request', (request, response) => this.#answer(request.url ?? '', request, response));
    this.#plain.on('connect', (request, socket) => this.#tunnel(request.url ?? '', socket));
    this.#secure.on('request', (request, response) => this.#answer(`https://${request.headers.host}${request.url}`, request, response));
    for (const server of [this.#plain, this.#secure]) server.on('connection', (socket) => this.#hold(socket));
  }

  /** A browser that closes amid a transfer resets its connection; that is no failure of a site. */
  #hold(socket: Duplex): void {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket)).on('error', () => socket.destroy());
  }

  #tunnel(authority: string, socket: Duplex): void {
    const host = authority.replace(/:\d+$/, '');
    if (!this.#knows(`https://${host}/`)) {
      this.requests.push(`https://${host}/`);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const inner = net.connect(portOf(this.#secure), '127.0.0.1');
    this.#hold(inner);
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    inner.pipe(socket).on('close', () => inner.destroy());
    socket.pipe(inner);
  }

  #knows(origin: string): boolean {
    return [...this.#answers.keys()].some((address) => address.startsWith(origin));
  }

  async #answer(asked: string, { headers: sent }: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const { href } = new URL(asked);
    this.requests.push(href);
    this.headers.push({ address: href, headers: sent });
    const found = this.#answers.get(href);
    const answer = typeof found === 'function' ? await found() : found;
    const { status = 200, headers = {}, body } = asAnswer(answer ?? { status: 404, body: 'Nothing here.' });
    response.writeHead(status, { ...HTML, ...headers }).end(body);
  }
}

function asAnswer(answer: string | Answer): Answer {
  return typeof answer === 'string' ? { body: answer } : answer;
}

function portOf(server: net.Server): number {
  return (server.address() as AddressInfo).port;
}

function closeServer(server: http.Server | https.Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
