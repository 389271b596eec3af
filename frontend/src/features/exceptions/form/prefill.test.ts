import { expect, test } from 'vitest';
import { empty, readState, startWith } from './formState';
import { formAddress, prefillOf } from './prefill';

test('a block page fills boxes, and only with text', () => {
  const address = formAddress({
    kind: 'blocked_website',
    url: 'https://example.com/\u0000a\u202e',
    cat: 'new domain',
    rule: 'Deny-7',
    user: 'kasia',
    goal: { nested: true },
  });
  expect(address).toEqual({
    kind: 'blocked_website',
    url: 'https://example.com/a',
    reason: 'new domain',
  });
  expect(prefillOf(address).answers).toMatchObject({
    url: 'https://example.com/a',
    stopped_by: 'new domain\nhttps://example.com/a',
  });
});

test('a rule is named by its kind, or else by what the proxy calls its rule where that is one of ours', () => {
  expect(formAddress({ rule: 'blocked_website' }).kind).toBe('blocked_website');
  expect(formAddress({ rule: 'Deny 7' }).kind).toBeUndefined();
  expect(formAddress({ kind: '../../admin' }).kind).toBe('../../admin');
  expect(formAddress({ kind: 'x'.repeat(5000) }).kind).toHaveLength(60);
});

test('whatever comes is a text, and fits into its box', () => {
  expect(formAddress({ url: ['https://one.example', 'https://two.example'], reason: 403 })).toEqual(
    { url: 'https://one.example', reason: '403' },
  );
  expect(formAddress({ url: null, reason: true, kind: '', goal: '\u0007' })).toEqual({});
  const long = formAddress({ url: '🦊'.repeat(3000), reason: 'x'.repeat(5000) });
  expect(long.url).not.toMatch(/\p{Surrogate}/u);
  expect(prefillOf(long).answers.stopped_by?.length).toBeLessThanOrEqual(4000);
  expect(formAddress({ url: 'a\ud800b' }).url).toBe('ab');
});

test('what was kept stays beside what the address brings', () => {
  const answers = { goal: 'Order fabrics', url: 'https://old.example', stopped_by: '' };
  const kept = { ...empty, answers, rule: { by: 'person', key: 'usb_storage' } as const };
  const brought = prefillOf({ kind: 'blocked_website', url: 'https://example.com' });
  const start = startWith(brought, kept);
  expect(start.answers).toMatchObject({
    goal: 'Order fabrics',
    url: 'https://old.example\nhttps://example.com',
    stopped_by: 'https://example.com',
  });
  expect(start.rule).toEqual({ by: 'address', key: 'blocked_website' });
  expect(startWith(brought, start).answers, 'coming by the same link again').toEqual(start.answers);
  const more = startWith(prefillOf({ goal: 'Order fabrics for June' }), kept);
  expect(more.answers.goal).toBe('Order fabrics for June');
});

test('a draft of another shape is no draft, and one of ours comes back whole', () => {
  expect(readState('not json')).toBeUndefined();
  expect(readState('{"answers":[]}')).toBeUndefined();
  const state = { ...empty, answers: { goal: 'Order fabrics' }, otherWay: 'talk' as const };
  expect(readState(JSON.stringify(state))).toEqual(state);
});
