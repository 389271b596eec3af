import { expect, test } from 'vitest';
import { empty, readState, startWith } from './formState';
import { formAddress, prefillOf } from './prefill';

test('a block page fills boxes, and only with text', () => {
  const address = formAddress({
    kind: 'blocked_website',
    url: 'https://example.com/\u0000a',
    cat: 'new domain',
    user: 'kasia',
    goal: { nested: true },
  });
  expect(address).toEqual({
    kind: 'blocked_website',
    url: 'https://example.com/a',
    reason: 'new domain',
  });
  expect(prefillOf(address).answers.stopped_by).toBe('new domain\nhttps://example.com/a');
});

test('a rule that is no name of one is dropped, and a text is cut', () => {
  const address = formAddress({ kind: '../../admin', reason: 'x'.repeat(5000) });
  expect(address.kind).toBeUndefined();
  expect(address.reason).toHaveLength(2000);
});

test('what was kept stays where the address says nothing to it', () => {
  const kept = { ...empty, answers: { goal: 'Order fabrics' } };
  const start = startWith(prefillOf({ url: 'https://example.com' }), kept);
  expect(start.answers).toMatchObject({ goal: 'Order fabrics', url: 'https://example.com' });
});

test('a draft of another shape is no draft, and one of ours comes back whole', () => {
  expect(readState('not json')).toBeUndefined();
  expect(readState('{"answers":[]}')).toBeUndefined();
  const state = { ...empty, answers: { goal: 'Order fabrics' }, otherWay: 'talk' as const };
  expect(readState(JSON.stringify(state))).toEqual(state);
});
