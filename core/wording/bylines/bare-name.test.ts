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

test('a linked name with its date behind it signs, a subject’s, a paper’s and a title’s link don’t', () => {
  expect(authorsOf({ byline: '<p><a href="/jw">Jane Winter</a> on May 3, 2024</p>' })).toBe('Jane Winter');
  expect(authorsOf({ byline: '<p class="meta"><a href="/jw">Jane Winter</a>, May 3, 2024</p>' })).toBe('Jane Winter');
  expect(authorsOf({ byline: '<p><a href="/tag/jane-winter">Jane Winter</a> | May 3, 2024</p>' })).toBe('');
  expect(authorsOf({ byline: '<p><a href="/?tag=jane-winter">Jane Winter</a> | May 3, 2024</p>' })).toBe('');
  expect(authorsOf({ byline: '<p><a href="/watch">Port Watch</a>, May 3, 2024</p>' })).toBe('');
  expect(authorsOf({ byline: '<p><a href="/x">Jane Winter</a> retires, May 3, 2024</p>' })).toBe('');
});

test('a small heading with a name and its date signs', () => {
  expect(authorsOf({ byline: '<h5>Jane Winter, <span>May 3, 2024</span></h5>' })).toBe('Jane Winter');
  expect(authorsOf({ byline: '<h5>Jane Winter</h5><p>The quay is to be built after all, the board says.</p>' })).toBe('');
});

test('a value under a label that is none of an author’s signs nothing', () => {
  expect(authorsOf({ byline: '<dl><dt>Format</dt><dd>Tide Report</dd></dl>' })).toBe('');
  expect(authorsOf({ byline: '<dl><dt>Author</dt><dd>Jane Winter</dd></dl>' })).toBe('Jane Winter');
});

test('a name far below the headline signs where its date stands beside it, another story’s doesn’t', () => {
  const menu = '<ul><li>Home</li><li>Harbour</li><li>Weather</li><li>Sport</li><li>Culture</li><li>Jobs</li></ul>';
  expect(authorsOf({ byline: `${menu}<div>May 3, 2024 | 7 minutes</div><p>Jane Winter</p>` })).toBe('Jane Winter');
  expect(authorsOf({ byline: `${menu}<div>Seven minutes to read</div><p>Jane Winter</p>` })).toBe('');
  const section =
    '<div><a href="/JaneWinter"><img src="/w.jpg" alt=""></a><p>May 3, 2024</p></div><p><a href="/winter">Jane Winter</a></p>';
  expect(authorsOf({ byline: `${menu}${section}` })).toBe('');
  const card = '<div><h3><a href="/storm">Storm ahead for the coast</a></h3><p>May 3, 2024</p><p>Jane Winter</p></div>';
  expect(authorsOf({ byline: `${menu}${card}` })).toBe('');
});

test('a portrait and a name in one link to the person’s own page sign, a picture’s link elsewhere doesn’t', () => {
  const linked = (href: string) => `<div><a href="${href}"><img src="/w.jpg"><div>Jane Winter</div></a></div>`;
  expect(authorsOf({ byline: linked('/av/jane-winter/') })).toBe('Jane Winter');
  expect(authorsOf({ byline: linked('/av/the-quay/') })).toBe('');
  expect(authorsOf({ byline: '<div><a href="/av/jane-winter/">Jane Winter</a></div>' })).toBe('');
});

test('whom the headline names or a picture shows does not sign by a bare name', () => {
  expect(authorsOf({ byline: '<p>Jane Winter</p>' })).toBe('Jane Winter');
  expect(authorsOf({ byline: '<p>Jane Winter.</p>' })).toBe('');
  expect(authorsOf({ before: '', byline: '<p>Jane Breakwater</p>' })).toBe('');
  expect(authorsOf({ byline: '<p><a href="/author/jane-breakwater">Jane Breakwater</a></p>' })).toBe('Jane Breakwater');
});
