import { expect, test } from 'vitest';
import { optionsOf } from './options';

const places = [
  { href: '/desk', label: 'Desk' },
  { href: '/people', label: 'People' },
];
const found = {
  tickets: [
    {
      number: 4179,
      title: 'Scanners at the despatch gate',
      requester: { name: 'Agnes' },
      queue: { name: 'Workplace' },
    },
  ],
  people: [{ id: '1', name: 'Desiree', title: null, department: 'Sales' }],
};

test('without words there are the places to go', () => {
  expect(optionsOf('', undefined, places).map(({ href }) => href)).toEqual(['/desk', '/people']);
});

test('tickets come before pages and people, and the whole search is last', () => {
  expect(optionsOf('des', found, places)).toEqual([
    {
      kind: 'ticket',
      label: 'Scanners at the despatch gate',
      beside: '4179 · Agnes · Workplace',
      href: '/desk/tickets/4179',
    },
    { kind: 'place', label: 'Desk', beside: '', href: '/desk' },
    { kind: 'person', label: 'Desiree', beside: 'Sales', href: '/desk?q=Desiree' },
    { kind: 'all', label: 'des', beside: '', href: '/desk?q=des' },
  ]);
});
