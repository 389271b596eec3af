import { expect, test } from 'vitest';
import { nameList, shareOf } from './counts';

test('of fewer than 20 there is no percentage', () => {
  expect(shareOf(17, 18).percent).toBeNull();
  expect(shareOf(18, 20).percent).toBe(90);
});

test('names are joined as one would say them', () => {
  expect(nameList(['Sam'])).toBe('Sam');
  expect(nameList(['Sam', 'Omar', 'Lotte'])).toBe('Sam, Omar and Lotte');
});
