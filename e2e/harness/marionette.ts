import { once } from 'node:events';
import net from 'node:net';

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (reason: Error) => void;
}
interface Failure {
  error: string;
  message: string;
}

/** Marionette's frames: the length in bytes, a colon, the JSON. A greeting first, then `[1, id, failure, result]`. */
export class Marionette {
  readonly #socket: net.Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received: Buffer = Buffer.alloc(0);
  #last = 0;

  private constructor(socket: net.Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('close', () => this.#giveUp(new Error('Firefox closed the connection.')));
    socket.on('error', (error) => this.#giveUp(error));
  }

  /** A client with a session, on the port that Firefox wrote into its profile. */
  static async connect(port: number): Promise<Marionette> {
    const socket = net.connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const marionette = new Marionette(socket);
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    return marionette;
  }

  /** The result of a command; `value` is unwrapped where the answer has nothing else. An error carries Firefox's words. */
  async send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#last;
    const frame = JSON.stringify([0, id, command, parameters]);
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    return answer;
  }

  disconnect(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (let frame = this.#nextFrame(); frame !== undefined; frame = this.#nextFrame()) this.#settle(JSON.parse(frame));
  }

  #nextFrame(): string | undefined {
    const colon = this.#received.indexOf(':');
    if (colon < 0) return undefined;
    const end = colon + 1 + Number(this.#received.toString('latin1', 0, colon));
    if (this.#received.length < end) return undefined;
    const frame = this.#received.toString('utf8', colon + 1, end);
    this.#received = this.#received.subarray(end);
    return frame;
  }

  #settle(message: unknown): void {
    if (!Array.isArray(message)) return;
    const [, id, failure, result] = message as [number, number, Failure | null, unknown];
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (failure) waiting?.reject(new Error(`${failure.error}: ${failure.message}`));
    else waiting?.resolve(unwrap(result));
  }

  #giveUp(reason: Error): void {
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }
}

function unwrap(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
}
