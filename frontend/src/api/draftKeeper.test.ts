import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftKeeper } from './draftKeeper';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function keeping(save = vi.fn(async (_text: string) => {})) {
  const forget = vi.fn(async () => {});
  const states: string[] = [];
  const keeper = draftKeeper({ save, forget, onState: (state) => states.push(state) });
  return { keeper, save, forget, states };
}

test('the newest text is kept once typing rests', async () => {
  const { keeper, save, states } = keeping();
  keeper.keep('a');
  keeper.keep('ab');
  await vi.advanceTimersByTimeAsync(1000);
  expect(save.mock.calls.map(([text]) => text)).toEqual(['ab']);
  expect(states.at(-1)).toBe('saved');
});

test('what could not be kept is tried again, and said', async () => {
  const save = vi.fn(async (_text: string) => {});
  save.mockRejectedValueOnce(new Error('no network'));
  const { keeper, states } = keeping(save);
  keeper.keep('a');
  await vi.advanceTimersByTimeAsync(1000);
  expect(states).toContain('unsaved');
  await vi.advanceTimersByTimeAsync(6000);
  expect(states.at(-1)).toBe('saved');
});

test('after the end nothing is kept any more', async () => {
  const { keeper, save, forget } = keeping();
  keeper.keep('a');
  await keeper.end();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(save).not.toHaveBeenCalled();
  expect(forget).toHaveBeenCalledOnce();
});

test('what is typed after the end is kept', async () => {
  const { keeper, save, states } = keeping();
  keeper.keep('a');
  await keeper.end();
  expect(states.at(-1)).toBe('none');
  keeper.keep('b');
  await vi.advanceTimersByTimeAsync(1000);
  expect(save.mock.calls.map(([text]) => text)).toEqual(['b']);
});
