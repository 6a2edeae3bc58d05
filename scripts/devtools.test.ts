import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { DevTools } from './devtools.ts';

/** A browser's end of the pipe: what it was sent, and its way to answer. */
function openPipe() {
  const commands = new PassThrough();
  const answers = new PassThrough();
  return { devtools: new DevTools(commands, answers), commands, answers };
}

describe('a browser on the pipe', () => {
  test('is sent commands that end in NUL, with the session they are for', () => {
    const { devtools, commands } = openPipe();
    void devtools.send('Page.reload', { ignoreCache: true }, 'tab-1');
    expect(String(commands.read())).toBe('{"id":1,"method":"Page.reload","params":{"ignoreCache":true},"sessionId":"tab-1"}\0');
  });

  test('answers in any order and in pieces, between events', async () => {
    const { devtools, answers } = openPipe();
    const first = devtools.send('Browser.getVersion');
    const second = devtools.send('Target.getTargets');
    answers.write('{"method":"Target.targetCreated","params":{}}\0{"id":2,"result":{"targ');
    answers.write('etInfos":[]}}\0{"id":1,"result":{"product":"Chrome/199"}}\0');
    expect(await second).toEqual({ targetInfos: [] });
    expect(await first).toEqual({ product: 'Chrome/199' });
  });

  test('refuses with the name of the command and its reason', async () => {
    const { devtools, answers } = openPipe();
    const loading = devtools.send('Extensions.loadUnpacked');
    answers.write('{"id":1,"error":{"code":-32000,"message":"Method not available."}}\0');
    await expect(loading).rejects.toThrow('Extensions.loadUnpacked: Method not available.');
  });

  test('leaves nobody waiting when it goes away', async () => {
    const { devtools, answers } = openPipe();
    const waiting = devtools.send('Browser.getVersion');
    answers.destroy();
    await expect(waiting).rejects.toThrow('the browser is gone');
    await expect(devtools.send('Target.getTargets')).rejects.toThrow('the browser is gone');
  });
});
