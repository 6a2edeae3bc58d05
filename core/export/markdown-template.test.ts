import fc from 'fast-check';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { exportFormat, exportNotes, faultOfTemplate } from './index.ts';
import { fullNote, hostileNote } from './notes.test-support.ts';

const write = (markdownTemplate: string, note = fullNote()): string =>
  exportNotes([note], exportFormat('markdown'), { markdownTemplate }).text;

test('a reader has notes as the reader wants them', () => {
  const template = `---
headline: {{yaml.title}}
hands: {{yaml.chain}}
---
{{#original}}
First in [{{name}}]({{url}}), {{date}}: {{#quotes}}“{{.}}”{{/quotes}}
{{/original}}
{{#chain}}
- {{step}} {{name}}
{{/chain}}
{{remark}}
{{credit}}
`;
  const text = write(template);
  expect(load(text.split('---\n')[1] ?? '')).toMatchObject({ headline: 'Who Keeps Our Gates', hands: { length: 4 } });
  expect(text).toContain(
    'First in [The Saltmarsh Review](https://saltmarsh.test/gates), 2 May 2024: “The original source of this article is The Saltmarsh Review”\n',
  );
  expect(text).toContain('- Republished by Commons Wire\nAsk **Ana** about the *second* hop.\n');
});

test('what a note does not hold is left out', () => {
  expect(write('{{nothing}}{{#nothing}}x{{/nothing}}{{^nothing}}y{{/nothing}}')).toBe('y');
});

test('a template that is none is said to be none', () => {
  expect(faultOfTemplate('{{#chain}}{{name}}')).toContain('Unclosed section "chain"');
  expect(faultOfTemplate('{{title}}')).toBeNull();
});

test('however many braces a slot has, a page’s words are no markup and no template', () => {
  fc.assert(
    fc.property(hostileNote, (note) => {
      const [two, three] = [write('{{title}}', note), write('{{{title}}}', note)];
      expect(three).toBe(two);
      expect(two).not.toMatch(/(?<!\\)(?:\\\\)*[<[*_`]/);
      expect(load(write('a: {{yaml.original_source}}\nb: {{yaml.tags}}', note))).toBeTypeOf('object');
    }),
  );
});
