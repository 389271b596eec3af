import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Refused, readProblem } from './problem';
import { useProblemWords } from './useProblemWords';

const broken = { title: 'x', instance: 'urn:uuid:019c7bd2-0001-7000-8000-000000000001' };

test('a failure of the server is told with the number under which its log has it', () => {
  const { result } = renderHook(() => useProblemWords());
  const words = result.current(new Refused(readProblem(500, broken)));
  expect(words.detail).toContain('tell IT the number 019c7bd2-0001-7000-8000-000000000001');
});

test('a proxy that answers instead has no number to tell', () => {
  const { result } = renderHook(() => useProblemWords());
  expect(result.current(new Refused(readProblem(502, '<html>'))).detail).toContain('tell IT if');
});
