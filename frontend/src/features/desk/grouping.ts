import type { WorkState } from './model';

export const workStates: readonly WorkState[] = [
  'YOUR_TURN',
  'WAITING_ON_REQUESTER',
  'WAITING_ON_OTHERS',
  'ON_HOLD',
];

/** My work with the chosen part first and the others under it, in their usual order. */
export function workFrom(first: WorkState): readonly WorkState[] {
  return [first, ...workStates.filter((state) => state !== first)];
}
