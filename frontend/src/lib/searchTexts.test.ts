import { expect, test } from 'vitest';
import { texts } from './searchTexts';

test('only the named texts are taken, and numbers as texts', () => {
  const search = { person: 'new', search: 4711, left: true, other: 'x', empty: '' };
  expect(texts(search, 'person', 'search', 'left', 'empty')).toEqual({
    person: 'new',
    search: '4711',
  });
});
