import { browser } from '@wxt-dev/browser';
import type { Answers, Envelope, MessageName, Reply, Sends } from './messages.ts';

/**
 * Sends one message to the background and returns its answer.
 * Uses the browser's own promises: this runs in every page that is read, where the polyfill would be dead weight.
 * Throws an Error with the background's words where it failed, and the browser's own where no background listens.
 */
export async function send<N extends MessageName>(name: N, sends: Sends<N>): Promise<Answers<N>> {
  return answerIn(await post(name, sends));
}

/**
 * As `send`, for what may be said twice without harm. A background that ends before it answers takes the answer with it, and whether
 * the work was done: it is asked once more, and the browser starts it anew for that.
 */
export async function sendSurely<N extends MessageName>(name: N, sends: Sends<N>): Promise<Answers<N>> {
  return answerIn(await post(name, sends).catch(() => post(name, sends)));
}

async function post<N extends MessageName>(name: N, sends: Sends<N>): Promise<Reply<N>> {
  const envelope: Envelope<N> = { name, sends };
  const reply = (await browser.runtime.sendMessage(envelope)) as Reply<N> | undefined;
  if (!reply) throw new Error(`No answer to ${name}`);
  return reply;
}

function answerIn<N extends MessageName>(reply: Reply<N>): Answers<N> {
  if (!reply.ok) throw new Error(reply.error);
  return reply.answer;
}
