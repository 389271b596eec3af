import { expect, test } from 'vitest';
import { workFrom } from './grouping';

test('the chosen part of my work comes first, the others keep their order', () => {
  expect(workFrom('WAITING_ON_OTHERS')).toEqual([
    'WAITING_ON_OTHERS',
    'YOUR_TURN',
    'WAITING_ON_REQUESTER',
    'ON_HOLD',
  ]);
});
