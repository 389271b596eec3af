import { describe, expect, it } from 'vitest';
import { along, timesWords } from './times';

describe('how many times as long', () => {
  it('is said as exactly as it can be meant', () => {
    expect(timesWords(2.34, 'en-GB')).toBe('2.3');
    expect(timesWords(1, 'en-GB')).toBe('1.0');
    expect(timesWords(14.6, 'en-GB')).toBe('15');
  });

  it('lies on a scale on which twice is as far from once as once from half', () => {
    expect(along(0.5)).toBe(0);
    expect(along(1)).toBeCloseTo(1 / 3);
    expect(along(2)).toBeCloseTo(2 / 3);
    expect(along(4)).toBe(1);
    expect(along(9)).toBe(1);
    expect(along(0.1)).toBe(0);
  });
});
