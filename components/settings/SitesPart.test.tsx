import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { draw } from '../words.test-support.tsx';
import { GrantsPart } from './GrantsPart.tsx';
import { SitesPart } from './SitesPart.tsx';

afterEach(cleanup);

const nothing = () => undefined;

test('where no site has a rule, and none may be opened, there is a sentence and no list', () => {
  draw(
    <>
      <SitesPart sites={[]} told={null} add={nothing} remove={nothing} allow={nothing} />
      <GrantsPart grants={[]} takeBack={nothing} />
    </>,
  );
  expect(screen.getByText('No site has a rule of its own.')).toBeTruthy();
  expect(screen.queryAllByRole('list')).toEqual([]);
});
