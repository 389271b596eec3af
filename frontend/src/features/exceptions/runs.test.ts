import { expect, test } from 'vitest';
import { runsOf } from './runs';
import type { HappenedInCase } from './types';

const lotte = { id: '1', name: 'Lotte Brandt' };
const ines = { id: '2', name: 'Ines Braun' };

function entry(
  event: HappenedInCase['event'],
  actor: typeof lotte,
  about?: string,
): HappenedInCase {
  return { at: '2026-05-04T08:00:00Z', event, actor, ...(about === undefined ? {} : { about }) };
}

test('what one person did again and again is one entry, and what others did between is kept apart', () => {
  const history = [
    entry('SHEET_ROW_READ', lotte, 'PURPOSE'),
    entry('SHEET_ROW_READ', lotte, 'RESALE'),
    entry('SHEET_ROW_READ', ines, 'PRECEDENCE'),
    entry('SHEET_ROW_READ', lotte, 'LIABILITY'),
    entry('RISK_RATED', lotte),
    entry('RISK_RATED', lotte),
  ];
  expect(runsOf(history).map((run) => run.length)).toEqual([2, 1, 1, 1, 1]);
  expect(runsOf(history).flat()).toEqual(history);
});
