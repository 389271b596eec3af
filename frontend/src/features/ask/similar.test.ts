import { expect, it } from 'vitest';
import { similar } from './similar';

const open = [
  { title: 'The VPN drops on the train' },
  { title: 'Films for the trade fair in Lyon' },
  { title: 'Laptop will not dock' },
];

it('finds what one has open already while one is still typing', () => {
  expect(similar('bring the product films to the trade fair in Lyon', open, 2)).toEqual([open[1]]);
  expect(similar('my lapt', open, 2)).toEqual([open[2]]);
  expect(similar('trains and films', open, 2)).toEqual([open[0], open[1]]);
});

it('says nothing for words that say nothing', () => {
  expect(similar('on the in', open, 2)).toEqual([]);
  expect(similar('', open, 2)).toEqual([]);
  expect(similar('coffee machine', open, 2)).toEqual([]);
});
