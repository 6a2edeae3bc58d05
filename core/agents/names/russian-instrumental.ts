const GIVEN_NAMES = new Set(
  'Александр Александра Алексей Алёна Алина Алиса Алла Анастасия Анатолий Андрей Анна Антон Арина Артём Борис Вадим Валентин Валентина Валерий Валерия Варвара Василий Вера Вероника Виктор Виктория Виталий Владимир Владислав Вячеслав Галина Геннадий Георгий Глеб Григорий Дарья Денис Диана Дмитрий Евгений Евгения Егор Екатерина Елена Елизавета Жанна Зоя Иван Игорь Илья Инна Ирина Кирилл Ксения Лариса Лев Леонид Лидия Любовь Людмила Максим Маргарита Марина Мария Матвей Михаил Надежда Наталия Наталья Никита Николай Нина Оксана Олег Ольга Павел Пётр Полина Роман Руслан Светлана Семён Сергей София София Станислав Степан Тамара Татьяна Тимофей Ульяна Фёдор Юлия Юрий Яна Ярослав'.split(
    ' ',
  ),
);

/** Given names whose vowel goes with the ending. */
const FLEETING: Record<string, string> = { Павлом: 'Павел', Львом: 'Лев', Петром: 'Пётр', Ильёй: 'Илья', Ильей: 'Илья' };

const GIVEN: readonly (readonly [RegExp, string])[] = [
  [/ией$/, 'ия'],
  [/ьей$/, 'ья'],
  [/ой$/, 'а'],
  [/ием$/, 'ий'],
  [/еем$/, 'ей'],
  [/аем$/, 'ай'],
  [/ей$/, 'я'],
  [/ем$/, 'ь'],
  [/ом$/, ''],
];
const FAMILY: readonly (readonly [RegExp, string])[] = [
  [/(?<=[сц]к)ой$/, 'ая'],
  [/(?<=(?:[оеё]в|[иы]н))ой$/, 'а'],
  [/(?<=[сц]к)им$/, 'ий'],
  [/(?<=(?:[оеё]в|[иы]н))ым$/, ''],
  [/(?<=(?:ко|их|ых))$/, ''],
];

/** "Еленой Кранцевой" is Елена Кранцева: who did something, as the passive names them; null where the endings or the given name are not known. */
export function fromInstrumental(name: string): string | null {
  const [given = '', family = '', ...others] = name.split(' ');
  const first = FLEETING[given] ?? endedAs(given, GIVEN);
  const last = endedAs(family, FAMILY);
  const plain = first && last && others.length === 0 ? `${first} ${last}` : null;
  return first && plain && GIVEN_NAMES.has(first) ? plain : null;
}

function endedAs(word: string, endings: readonly (readonly [RegExp, string])[]): string | null {
  const found = endings.find(([ending]) => ending.test(word));
  return found ? word.replace(found[0], found[1]) : null;
}
