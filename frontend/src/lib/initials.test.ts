import { expect, test } from 'vitest';
import { initials } from './initials';

test.each([
  ['Ines', 'IN'],
  ['Agnes Berg', 'AB'],
  ['Maria del Carmen Ruiz', 'MR'],
  ['Jean-Luc Petit', 'JP'],
  ['Øyvind', 'ØY'],
  ['Sam (Workplace team)', 'SA'],
  ['Petra, head of production', 'PE'],
  ['  ', '?'],
])('%s is %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
