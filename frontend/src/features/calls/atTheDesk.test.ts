import { describe, expect, it } from 'vitest';
import { inOrder, shownOf } from './atTheDesk';

const call = (id: string, state: 'RINGING' | 'TALKING' | 'ENDED', minute: number) => ({
  id,
  state,
  startedAt: `2026-03-04T09:${String(minute).padStart(2, '0')}:00Z`,
});

describe('calls at the desk', () => {
  const old = [call('a', 'ENDED', 1), call('b', 'ENDED', 2), call('c', 'ENDED', 3)];

  it('begin with who rings, then whom one talks to, then the one that was over last', () => {
    const all = inOrder([...old, call('talk', 'TALKING', 4), call('ring', 'RINGING', 5)]);
    expect(all.map(({ id }) => id)).toEqual(['ring', 'talk', 'c', 'b', 'a']);
  });

  it('hide neither who rings nor about whom something is being said', () => {
    const rings = [5, 6, 7, 8].map((minute) => call(`ring-${minute}`, 'RINGING', minute));
    const shown = shownOf(inOrder([...old, ...rings]), new Set(['a']));
    expect(shown.map(({ id }) => id)).toEqual(['ring-5', 'ring-6', 'ring-7', 'ring-8', 'a']);
  });
});
