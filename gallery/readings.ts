/** Readings that put the interface to the test: long names, many people, other scripts, every standing. The outlets are invented. */
import { type Because, type Followed, wordFollowed } from '../core/follow/because.ts';
import type { Conflict, Hop, Reading, Standing, Term } from '../core/model.ts';
import { author, hop, originalReading, quotes, reprintReading } from '../core/reading.test-support.ts';

export { originalReading, reprintReading };

const here = (more: Partial<Hop> = {}): Hop => {
  const own = reprintReading().chain.at(-1);
  if (!own) throw new Error('Every chain ends here');
  return { ...own, ...more };
};

const titled = (title: string, language: string): Pick<Reading, 'page'> => ({ page: { ...reprintReading().page, title, language } });

/** As the page that Whence began with: another outlet's article under a permission that does not cover it. */
export function foreignPermission(): Reading {
  const reading = reprintReading();
  const explanation = 'The permission to cross-post is for Commons Wire articles; this one comes from The Saltmarsh Review.';
  const evidence = reading.evidence.map((piece) => ({ ...piece, signal: signals[piece.id] ?? piece.signal }));
  return { ...reading, evidence, conflicts: [{ about: 'rights', explanation, evidence: ['terms', 'notice'] }] };
}

const signals: Record<string, string> = {
  byline: 'byline',
  notice: 'copyright-notice',
  terms: 'reuse-terms',
  cited: 'cited-mention',
};

/** An agency's copy in a paper. */
export function wireCopy(): Reading {
  const agency = hop('Northern Wire', { role: 'agency', work: { title: null, url: null, date: null } });
  const paper = hop('The Harbour Post', { relation: 'syndicated-from', standing: 'inferred' });
  const evidence = [quotes('origin', 'GENEVA (Northern Wire) — The lake rose on Tuesday', { signal: 'agency-dateline' })];
  return reprintReading({ chain: [agency, paper, here()], conflicts: [], evidence });
}

/** A page that names two origins; `followed`: one of them carries its text. */
export function twoOrigins(followed = false): Reading {
  const claimed = [
    hop('The Saltmarsh Review', followed ? { standing: 'confirmed', reason: null } : {}),
    hop('The Harbour Post', {
      standing: followed ? 'contradicted' : 'inferred',
      ...(followed ? { because: { code: 'another-text', share: 0.03, name: null } } : {}),
    }),
  ];
  const conflict: Conflict = {
    about: 'origin',
    explanation: 'The page gives two different origins: The Saltmarsh Review and The Harbour Post.',
    evidence: ['origin', 'canonical'],
    chains: claimed.map((original) => [original, here()]),
  };
  const canonical = quotes('canonical', 'https://www.harbour-post.test/who-keeps-the-gates', {
    signal: 'link-canonical',
    where: 'link',
    scope: 'page',
    selector: null,
  });
  return reprintReading({
    chain: followed ? [...claimed.slice(0, 1), here()] : [here({ relation: 'published' })],
    conflicts: [conflict],
    evidence: [...reprintReading().evidence, canonical],
  });
}

/** More authors than a line holds. */
export function fourteenAuthors(): Reading {
  const names =
    'Ana Delgado,Ben Okri,Cy Twombly,Dia Moreau,Eva Lind,Femi Ade,Gus Holt,Hana Sato,Ivo Petrov,Jo Brandt,Kim Lee,Lea Roth,Max Vos';
  return reprintReading({ authors: [...names.split(',').map((name) => author(name)), author('Nia Grey', { role: 'translator' })] });
}

/** An outlet whose name fills lines. */
export function longOutlet(): Reading {
  const name = 'The Quarterly Transactions of the Society for the Study of Tides, Dykes, Sluices and the People who Tend Them '
    .repeat(3)
    .slice(0, 300);
  return { ...reprintReading({ chain: [hop(name), here({ publisher: { name, domain: null, url: null } })] }), conflicts: [] };
}

/** A long chain. */
export function eightHops(): Reading {
  const relations = [
    'published',
    'syndicated-from',
    'republished-from',
    'translated-from',
    'excerpted-from',
    'adapted-from',
    'cross-posted-from',
  ] as const;
  const outlets = [
    'Northern Wire',
    'The Harbour Post',
    'The Saltmarsh Review',
    'Revue du Marais',
    'Dagblad De Dijk',
    'The Digest',
    'Estuary Online',
  ];
  const hops = outlets.map((name, index) =>
    hop(name, { relation: relations[index] ?? 'republished-from', role: index === 0 ? 'agency' : 'intermediary' }),
  );
  return reprintReading({ chain: [...hops, here({ relation: 'archived-from' })], conflicts: [] });
}

/** A hop of each standing. */
export function everyStanding(): Reading {
  const standings: Standing[] = ['stated', 'inferred', 'confirmed', 'contradicted', 'unreachable'];
  const reasons: Partial<Record<Standing, Because>> = {
    contradicted: { code: 'dated-later', there: '2024-05-09', here: '2024-05-03' },
    unreachable: { code: 'not-found' },
  };
  const hops = standings.map((standing, index) =>
    hop(['One', 'Two', 'Three', 'Four', 'Five'][index] ?? '', {
      standing,
      because: reasons[standing] ?? null,
      relation: index === 0 ? 'published' : 'republished-from',
    }),
  );
  return reprintReading({ chain: [...hops, here()], conflicts: [] });
}

const anotherText: Because = { code: 'another-text', share: 0.04, name: 'Estuary Online' };

/** Each hop opened: one that shares its text with cuts, one that was changed, one that was not found. */
export function followedChain(): Reading {
  const comparison = {
    sharedOfCopy: 0.94,
    sharedOfOriginal: 0.88,
    leftOut: 2,
    added: 1,
    changed: 3,
    moved: 0,
    headline: 'changed' as const,
  };
  const hops = [
    hop('The Saltmarsh Review', {
      standing: 'confirmed',
      comparison,
      work: { title: null, url: 'https://saltmarsh.test/gates', date: '2024-05-02' },
    }),
    hop('Die Hafenpost', {
      relation: 'translated-from',
      standing: 'confirmed',
      role: 'intermediary',
      because: { code: 'translation', language: 'de', numbers: { shared: 9, of: 10 }, names: { shared: 14, of: 16 } },
    }),
    hop('The Harbour Post', { relation: 'republished-from', standing: 'contradicted', role: 'intermediary', because: anotherText }),
    hop('The Digest', { relation: 'excerpted-from', standing: 'unreachable', role: 'intermediary', because: { code: 'robots' } }),
  ];
  const [words] = reprintReading().evidence;
  const conflicts: Followed[] = [
    { code: 'contradicted', name: 'The Harbour Post', because: anotherText },
    { code: 'names-another', name: 'The Digest', other: 'The Saltmarsh Review' },
    { code: 'dated-otherwise', name: 'The Digest', stated: '2024-05-01', published: '2024-05-04' },
  ];
  return reprintReading({
    chain: [...hops, here()],
    conflicts: conflicts.map((followed) => ({
      about: 'origin',
      explanation: wordFollowed(followed),
      evidence: words ? [words.id] : [],
      followed,
    })),
  });
}

/** A page from right to left. */
export function arabicPage(): Reading {
  const evidence = [
    quotes('byline', 'بقلم ليلى حداد', { signal: 'byline' }),
    quotes('origin', 'نُشر هذا المقال أولاً في صحيفة المرفأ', { signal: 'republication-notice' }),
    quotes('notice', 'جميع الحقوق محفوظة © صحيفة المرفأ 2024', { signal: 'copyright-notice' }),
  ];
  const origin = hop('صحيفة المرفأ', { work: { title: null, url: 'https://marfa.test/a', date: '2024-05-02' } });
  const rights = {
    ...reprintReading().rights,
    notice: 'جميع الحقوق محفوظة © صحيفة المرفأ 2024',
    holders: [author('صحيفة المرفأ', { evidence: ['notice'] })],
  };
  return {
    ...reprintReading({ chain: [origin, here()], authors: [author('ليلى حداد')], evidence, rights, conflicts: [] }),
    ...titled('من يحرس بوابات البحر قبل أن يبتلع المدّ المدينة القديمة', 'ar'),
  };
}

/** A page without spaces between words. */
export function chinesePage(): Reading {
  const evidence = [
    quotes('byline', '记者 陈大文', { signal: 'byline' }),
    quotes('origin', '本文转载自《海堤评论》', { signal: 'republication-notice' }),
    quotes('notice', '© 2024 海堤评论 版权所有', { signal: 'copyright-notice' }),
  ];
  const origin = hop('海堤评论', { work: { title: null, url: 'https://haidi.test/a', date: '2024-05-02' } });
  const rights = {
    ...reprintReading().rights,
    notice: '© 2024 海堤评论 版权所有',
    holders: [author('海堤评论', { evidence: ['notice'] })],
  };
  return {
    ...reprintReading({ chain: [origin, here()], authors: [author('陈大文')], evidence, rights, conflicts: [] }),
    ...titled('谁在守护挡住大海的闸门：一座比它所保护的城市还要古老的堤坝', 'zh'),
  };
}

/** Terms for every purpose of reuse. */
export function everyPurpose(): Reading {
  const term = (use: Term['use'], ruling: Term['ruling'], conditions: Term['conditions'] = []): Term => ({
    use,
    ruling,
    conditions,
    evidence: ['terms'],
  });
  const terms = [
    term('repost-noncommercial', 'permitted-with-conditions', ['credit-author', 'credit-source', 'link-to-original', 'no-changes']),
    term('repost-commercial', 'ask-first'),
    term('excerpt', 'permitted'),
    term('translate', 'ask-first'),
    term('ai-training', 'forbidden'),
  ];
  const reading = reprintReading({ conflicts: [] });
  return { ...reading, rights: { ...reading.rights, terms } };
}

/** A page that says nothing of reuse. */
export function silentOnReuse(): Reading {
  const reading = originalReading();
  const silent = { holders: [], year: null, notice: null, licence: null, terms: [], fairUse: null, disclaimer: null, contacts: [] };
  return { ...reading, authors: [], rights: silent };
}
