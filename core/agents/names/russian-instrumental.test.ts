import { expect, test } from 'vitest';
import { fromInstrumental } from './russian-instrumental.ts';

test.each([
  ['Еленой Кранцевой', 'Елена Кранцева'],
  ['Павлом Шлюзовым', 'Павел Шлюзов'],
  ['Сергеем Причалиным', 'Сергей Причалин'],
  ['Марией Якорской', 'Мария Якорская'],
  ['Дмитрием Портовским', 'Дмитрий Портовский'],
  ['Анной Лодченко', 'Анна Лодченко'],
])('%s is %s', (declined, name) => {
  expect(fromInstrumental(declined)).toBe(name);
});

test.each(['Елена Кранцева', 'Пресс-службой Порта', 'Администрацией Причальной', 'Еленой'])('%s names nobody in that case', (words) => {
  expect(fromInstrumental(words)).toBe(null);
});
