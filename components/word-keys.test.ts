import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messages } from './words.test-support.tsx';

const code = globSync('{components,entrypoints,services}/**/*.{ts,tsx}')
  .filter((path) => !path.includes('.test'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

// Keys put together from parts: `unreadable.${…}.what` and the plural forms.
const built = [
  /^unreadable_\w+_(?:what|meaning|advice)$/,
  /_(?:one|other)$/,
  /^welcome_(?:chosen|denied|withdrawn)$/,
  /^extension_description$/,
];

test.each(Object.keys(messages))('the string %s is used', (key) => {
  const written = code.includes(`'${key.replaceAll('_', '.')}'`) || built.some((pattern) => pattern.test(key));
  expect(written).toBe(true);
});
