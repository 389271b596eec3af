import { expect, test } from 'vitest';
import { notMeantForOutside } from './secrets';

test.each([
  'The password is hunter2',
  'pwd: summer24',
  'Internal only, please',
  'internal: she called twice already',
  '-----BEGIN OPENSSH PRIVATE KEY-----',
  'Use parley_pat_01ab_9fZ for now',
])('%j is asked about', (text) => {
  expect(notMeantForOutside(text)).toBeDefined();
});

test.each([
  'Please set a new password when you sign in.',
  'The international office is open until six.',
  'Your mailbox is an internal one and stays reachable.',
])('%j is not', (text) => {
  expect(notMeantForOutside(text)).toBeUndefined();
});
