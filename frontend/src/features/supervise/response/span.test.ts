import { describe, expect, it } from 'vitest';
import { spanParts, spanWords } from './span';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

describe('a wait in words', () => {
  it.each([
    [0, 'BUSINESS', '1 min'],
    [89, 'BUSINESS', '1 min'],
    [34 * 60, 'BUSINESS', '34 min'],
    [110 * 60, 'BUSINESS', '1 h 50 min'],
    [11 * 3600 + 31 * 60, 'BUSINESS', '12 h'],
    [40 * 3600, 'BUSINESS', '40 h'],
    [123 * 3600, 'BUSINESS', '123 h'],
    [40 * 3600, 'CALENDAR', '1 d 16 h'],
    [24 * 3600, 'CALENDAR', '1 d'],
    [0, 'RINGING', '0 s'],
    [21.4, 'RINGING', '21 s'],
    [72, 'RINGING', '1 min 12 s'],
    [120, 'RINGING', '2 min'],
    [4000, 'RINGING', '1 h 6 min'],
  ] as const)('says %i seconds of %s time', (seconds, time, words) => {
    expect(plain(spanWords(seconds, time))).toBe(words);
  });

  it('is cut into numbers and units', () => {
    expect(spanParts(110 * 60, 'BUSINESS')).toEqual([
      { value: '1', unit: 'h' },
      { value: '50', unit: 'min' },
    ]);
    expect(spanParts(123 * 3600, 'BUSINESS')).toEqual([{ value: '123', unit: 'h' }]);
  });
});
