import { expect, test } from 'vitest';
import type { CaseDetail } from '../types';
import { toOpen } from './stillToOpen';

type Looked = Pick<CaseDetail, 'conditions' | 'papersOpened'>;

const unmet: Looked['conditions'][number] = {
  id: '1',
  definition: 'Only the registered stick works',
  timing: 'BEFORE_START',
  owner: { id: '2', name: 'Kasia' },
  proven: false,
  overdue: false,
};

test('the rating is always opened first, the conditions where one is not proven', () => {
  expect(toOpen({ conditions: [unmet], papersOpened: [] })).toBe('RATING_CONDITIONS');
  expect(toOpen({ conditions: [unmet], papersOpened: ['RATING'] })).toBe('CONDITIONS');
  expect(toOpen({ conditions: [{ ...unmet, proven: true }], papersOpened: [] })).toBe('RATING');
  expect(toOpen({ conditions: [], papersOpened: ['RATING'] })).toBeUndefined();
});
