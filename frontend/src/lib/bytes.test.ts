import { expect, test } from 'vitest';
import { byteSize } from './bytes';

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1400, '1.4 kB'],
  [84_200, '84 kB'],
  [999_700, '1 MB'],
  [10_485_760, '10 MB'],
  [3_000_000_000, '3 GB'],
])('%d bytes are %s', (bytes, words) => {
  expect(byteSize(bytes)).toBe(words);
});
