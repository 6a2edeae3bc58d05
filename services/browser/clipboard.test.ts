import { afterEach, expect, test, vi } from 'vitest';
import { writeClipboard } from './clipboard.ts';

afterEach(() => vi.unstubAllGlobals());

function clipboardThat(write: (items: { parts: Record<string, Blob> }[]) => Promise<void>): void {
  vi.stubGlobal('navigator', { clipboard: { write } });
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly parts: Record<string, Blob>;
      constructor(parts: Record<string, Blob>) {
        this.parts = parts;
      }
    },
  );
}

test('rich text lies beside its plain words', async () => {
  const write = vi.fn(async (_: { parts: Record<string, Blob> }[]) => undefined);
  clipboardThat(write);
  expect(await writeClipboard({ text: 'A credit', html: '<p>A credit</p>' })).toBe('copied');
  const parts = write.mock.calls[0]?.[0][0]?.parts ?? {};
  expect(await parts['text/html']?.text()).toBe('<p>A credit</p>');
  expect(await parts['text/plain']?.text()).toBe('A credit');
});

test('plain words alone are plain words alone', async () => {
  const write = vi.fn(async (_: { parts: Record<string, Blob> }[]) => undefined);
  clipboardThat(write);
  await writeClipboard({ text: '<p>A credit</p>' });
  expect(Object.keys(write.mock.calls[0]?.[0][0]?.parts ?? {})).toEqual(['text/plain']);
});

test('a browser that refuses is no failure', async () => {
  clipboardThat(async () => {
    throw new Error('NotAllowedError');
  });
  expect(await writeClipboard({ text: 'A credit' })).toBe('refused');
});
