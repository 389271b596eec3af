import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { OwnWorkTable } from './OwnWorkTable';
import { NumbersTiles } from './Tiles';
import type { RateFigure, WorkBehind, WorkNumbers } from './types';

const at = '2026-04-15T09:00:00Z';
const none = { loading: false, error: null, empty: null };

function rows(): WorkBehind[] {
  return [
    {
      number: 7,
      title: 'It beeps',
      at,
      isPart: true,
      kind: 'NEXT',
      answering: 'PASSED',
      reason: 'NEEDS_ANOTHER_SKILL',
    },
    { at: '2026-04-14T09:00:00Z', isPart: true, kind: 'NEXT', answering: 'TIMED_OUT' },
    {
      number: 9,
      title: 'It hums',
      at,
      isPart: false,
      kind: 'PICKED',
      answering: 'TAKEN',
      pickReason: 'ASKED_FOR_ME',
    },
    { at, isPart: false, kind: 'CALL', answering: 'TAKEN' },
  ];
}

it('says of each what came of it, and names what may be seen', async () => {
  await loadWords('fairness');
  show(<OwnWorkTable figure="TURNED_AWAY" rows={rows()} {...none} />);

  expect(screen.getByRole('link', { name: 'It beeps' })).toHaveAttribute('href', '/desk/tickets/7');
  expect(screen.getAllByRole('link')).toHaveLength(2);
  expect(
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.lastElementChild?.textContent),
  ).toEqual(['yes', 'yes', 'no', 'no']);
  for (const words of [
    'passed, another skill',
    'timed out',
    'picked, they asked for you',
    'answered',
  ]) {
    expect(screen.getByRole('cell', { name: words })).toBeVisible();
  }
  expect(screen.getByRole('rowheader', { name: 'A call' })).toBeVisible();
  expect(screen.getByRole('rowheader', { name: /not in your queues any more/ })).toBeVisible();
});

it('does not ask how a ticket came where that does not count', async () => {
  await loadWords('fairness');
  show(
    <OwnWorkTable
      figure="URGENT"
      rows={[{ number: 7, title: 'It beeps', at, isPart: true }]}
      {...none}
    />,
  );

  expect(screen.queryByRole('columnheader', { name: 'What came of it' })).toBeNull();
  expect(screen.getByRole('columnheader', { name: 'Urgent' })).toBeVisible();
});

const rate: RateFigure = { shown: 'ALL', part: 26, all: 27, share: 0.96, low: 0.8, high: 0.99 };
const numbers: WorkNumbers = {
  inOrder: rate,
  turnedAway: rate,
  passedFor: [],
  timedOut: 0,
  rangOut: { shown: 'NOTHING' },
  supportAsked: 0,
  neededSecond: rate,
  urgent: rate,
  turnedAwayBefore: rate,
};

it("opens what stands behind one's own numbers, and only behind those", async () => {
  await loadWords('fairness');
  const { unmount } = show(<NumbersTiles numbers={numbers} team={numbers} own />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/fairness/own?figure=IN_ORDER',
    '/fairness/own?figure=TURNED_AWAY',
    '/fairness/own?figure=NEEDED_SECOND',
    '/fairness/own?figure=URGENT',
  ]);
  expect(screen.getByRole('link', { name: /^26\s*of 27\s*Taken by yourself$/ })).toBeVisible();
  unmount();
  show(<NumbersTiles numbers={numbers} team={numbers} />);
  expect(screen.queryByRole('link')).toBeNull();
});
