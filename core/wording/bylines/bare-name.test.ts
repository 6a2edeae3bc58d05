import { expect, test } from 'vitest';
import { authorsOf } from '../../claims/authors.test-support.ts';

test('a sentence under the headline is no name in scripts without capitals', () => {
  expect(authorsOf({ byline: '<p>شهرداری توضیح داد.</p>' }, 'fa')).toBe('');
  expect(authorsOf({ byline: '<p>مریم رضایی</p>' }, 'fa')).toBe('مریم رضایی');
});

test('neither is a standfirst where another line is the byline', () => {
  const byline = '<div class="byline"><span class="author">דנה נמל</span></div>';
  expect(authorsOf({ byline: `<p>העבודות יתחילו בסתיו</p>${byline}` }, 'he')).toBe('דנה נמל');
  expect(authorsOf({ byline }, 'he')).toBe('דנה נמל');
});

test('a name stays one where the byline names the staff', () => {
  expect(authorsOf({ byline: '<p class="byline">هيئة التحرير</p><p>هدى البحر</p>' }, 'ar')).toBe('هدى البحر');
});
