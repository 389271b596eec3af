import { expect, it } from 'vitest';
import { stepsThrough } from './steps';

const decidedAt = '2026-03-04T09:00:00Z';
const activatedAt = '2026-03-05T09:00:00Z';

it('shows all steps while nobody knows how it ends', () => {
  expect(stepsThrough({ step: 'EXPLORE', milestones: {} })).toHaveLength(5);
});

it('does not say of what ended that it was decided or in force, where it was not', () => {
  expect(stepsThrough({ step: 'ENDED', milestones: {} })).toEqual([
    'UNDERSTAND',
    'EXPLORE',
    'ENDED',
  ]);
  expect(stepsThrough({ step: 'ENDED', milestones: { decidedAt } })).not.toContain('IN_FORCE');
  expect(stepsThrough({ step: 'ENDED', milestones: { decidedAt, activatedAt } })).toHaveLength(5);
});
