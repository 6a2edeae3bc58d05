/**
 * Speaks the Chrome DevTools Protocol with a browser over the pipe it was started with: NUL-ended JSON on its file descriptors 3 and 4.
 * The pipe and not a port, since branded browsers load an unpacked extension for a client on the pipe alone.
 */
import type { Readable, Writable } from 'node:stream';

/** What a command answers; its shape is the protocol's, documented at https://chromedevtools.github.io/devtools-protocol/. */
export type Answer = Record<string, unknown>;

interface Waiting {
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
}

interface Message {
  id?: number;
  result?: Answer;
  error?: { message: string };
}

export class DevTools {
  readonly #commands: Writable;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #unfinished = '';
  #gone = false;

  constructor(commands: Writable, answers: Readable) {
    this.#commands = commands;
    answers.setEncoding('utf8').on('data', (chunk: string) => this.#take(chunk));
    answers.on('close', () => this.#giveUp());
    // A browser that goes away breaks the pipe; whoever still waits is told by #giveUp.
    commands.on('error', () => this.#giveUp());
  }

  /** Sends one command, to the browser or to the target that `session` is attached to. Rejects where the browser refuses or is gone. */
  async send(method: string, params: Answer = {}, session?: string): Promise<Answer> {
    const id = ++this.#lastId;
    const message = { id, method, params, ...(session ? { sessionId: session } : {}) };
    if (this.#gone) throw new Error(`${method}: the browser is gone`);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject: (error) => reject(new Error(`${method}: ${error.message}`)) });
      this.#commands.write(`${JSON.stringify(message)}\0`);
    });
  }

  #take(chunk: string): void {
    const messages = (this.#unfinished + chunk).split('\0');
    this.#unfinished = messages.pop() ?? '';
    for (const message of messages) this.#settle(JSON.parse(message) as Message);
  }

  #settle({ id, result, error }: Message): void {
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (id === undefined || !waiting) return;
    this.#waiting.delete(id);
    if (error) waiting.reject(new Error(error.message));
    else waiting.resolve(result ?? {});
  }

  #giveUp(): void {
    this.#gone = true;
    for (const { reject } of this.#waiting.values()) reject(new Error('the browser is gone'));
    this.#waiting.clear();
  }
}
