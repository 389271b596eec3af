import { expect, test } from 'vitest';
import { ordinal, ordinalRange } from './ordinal';

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [112, '112th'],
  [1002, '1,002nd'],
])('%d is %s', (count, words) => {
  expect(ordinal(count)).toBe(words);
});

test('a language without suffixes of its own writes a point', () => {
  expect(ordinal(3, 'de-DE')).toBe('3.');
});

test('a range has two ends, and says when they are the same', () => {
  expect(ordinalRange(3, 5)).toEqual({ from: '3rd', to: '5th', exact: false });
  expect(ordinalRange(1, 1)).toEqual({ from: '1st', to: '1st', exact: true });
});
