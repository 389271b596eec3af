import { expect, test } from 'vitest';
import { localPath } from './returnPath';

test.each(['/', '/tickets/4179', '/desk?queue=network#last'])(
  '%s is a path of this program',
  (path) => {
    expect(localPath(path)).toBe(path);
  },
);

test.each([
  undefined,
  '',
  'desk',
  'https://elsewhere.example/desk',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/./\n/elsewhere.example',
  '/.//elsewhere.example',
  'javascript:alert(1)',
])('%j is not', (path) => {
  expect(localPath(path)).toBeUndefined();
});
