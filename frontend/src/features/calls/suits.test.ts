import { describe, expect, it } from 'vitest';
import { suitsAt, suitsFrom } from './suits';

const nine = new Date(2026, 2, 4, 9, 0);

describe('when a call suits somebody', () => {
  it('is as soon as possible where nothing else is said', () => {
    expect(suitsFrom('NOW', nine)).toBeUndefined();
  });

  it('is from noon on, today or tomorrow, or from tomorrow morning', () => {
    expect(suitsFrom('AFTERNOON', nine)).toBe(new Date(2026, 2, 4, 12).toISOString());
    expect(suitsFrom('TOMORROW_MORNING', nine)).toBe(new Date(2026, 2, 5, 7).toISOString());
    expect(suitsFrom('TOMORROW_AFTERNOON', nine)).toBe(new Date(2026, 2, 5, 12).toISOString());
  });

  it('is no more this afternoon where that has begun', () => {
    expect(suitsAt(nine)).toContain('AFTERNOON');
    expect(suitsAt(new Date(2026, 2, 4, 12))).toEqual([
      'NOW',
      'TOMORROW_MORNING',
      'TOMORROW_AFTERNOON',
    ]);
  });

  it('is now where the afternoon began while somebody wrote', () => {
    expect(suitsFrom('AFTERNOON', new Date(2026, 2, 4, 15))).toBeUndefined();
  });
});
