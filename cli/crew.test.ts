import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

test('a crew that is closed ends, whatever it was reading and whatever still waits', async () => {
  const program = `
    import { Crew } from ${JSON.stringify(new URL('./crew.ts', import.meta.url).href)};
    const crew = new Crew(2, 3600);
    const page = { url: 'https://harbour-post.test/', fallbackUrl: 'https://unknown.invalid/', content: '<title>Quay</title>' };
    const pages = Array.from({ length: 20 }, () => crew.read(page));
    await Promise.race(pages);
    crew.close();
    console.log('closed');`;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program]);
  const [out, err, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  expect([status, out, err]).toEqual([0, 'closed\n', '']);
});
