import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { draw } from '../words.test-support.tsx';
import { TagList } from './TagList.tsx';

afterEach(cleanup);

test('tags are kept apart by blanks that belong to none of them', () => {
  draw(<TagList tags={['follow up', 'قائمة']} />);
  expect([...document.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual(['#follow up', '#قائمة']);
  expect(document.body.textContent?.trim()).toBe('#follow up #قائمة');
});
