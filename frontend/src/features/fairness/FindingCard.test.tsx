import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith } from '@/test/server';
import { PowerWords } from './ElsePart';
import { FindingCard } from './FindingCard';
import type { AvoidanceReport, Finding } from './types';

const finding: Finding = {
  kind: 'PERSON',
  id: 'a',
  name: 'Agnes Wieczorek',
  department: 'Logistics',
  treatment: {
    tickets: 14,
    times: 2.31,
    low: 1.6,
    high: 3.14,
    offers: 12,
    turnedAway: 9,
    analysts: 4,
    handedOn: 2,
    expected: 1.42,
  },
  waitsLonger: true,
  isTurnedAway: true,
  longest: [
    {
      number: 1042,
      title: 'Dock lamp stays red at gate 5',
      createdAt: '2026-05-04T20:10:00Z',
      waited: 6_600,
      answered: true,
      othersWaited: 2_040,
      turnedAway: [{ answering: 'PASSED', reason: 'NEEDS_ANOTHER_SKILL', times: 1 }],
      handedOn: 1,
    },
  ],
};

const report: AvoidanceReport = {
  asOf: '2026-05-31T10:00:00Z',
  firstDay: '2026-03-02',
  lastDay: '2026-05-31',
  previous: '2026-03-01',
  queues: [],
  people: 214,
  departments: 12,
  seldom: 61,
  findings: [finding],
  usualLow: 0.7,
  usualHigh: 1.4,
  usualTickets: 14,
  noticed: 3.1,
  changes: [],
};

const noPlans = { 'GET /api/plans': { items: [] } };

beforeEach(() => {
  answerWith(noPlans);
});

it('is a sentence, with its interval, what is behind it and how often that would be usual', async () => {
  await loadWords('fairness');
  show(<FindingCard finding={finding} report={report} about={{}} />);

  expect(screen.getByRole('article')).toHaveAccessibleName(
    'Requests from Agnes Wieczorek, Logistics, wait 2.3 times as long as others of the same kind at the same hours.',
  );
  expect(screen.getByRole('img')).toHaveAccessibleName(
    'Waits 2.3 times as long, interval 1.6 to 3.1; 1 means the same wait',
  );
  expect(screen.getByText(/9 of 12 offers were not taken, by 4 people/)).toHaveTextContent(
    '14 requests. 9 of 12 offers were not taken, by 4 people. 2 times a request was handed on without a word. Turned away or handed on 11 times; had it gone as with the others, 1.4 times.',
  );
  expect(screen.getByRole('cell', { name: /passed once, another skill/ })).toHaveTextContent(
    'passed once, another skill; handed on, no word',
  );
  expect(screen.getByRole('link', { name: 'All 14 requests and 12 offers' })).toHaveAttribute(
    'href',
    '/fairness/tickets?kind=PERSON&subject=a',
  );
});

it('does not speak of waits where only the offers say so', async () => {
  await loadWords('fairness');
  show(<FindingCard finding={{ ...finding, waitsLonger: false }} report={report} about={{}} />);

  expect(screen.getByRole('article')).toHaveAccessibleName(
    /are turned away more often than others/,
  );
});

it('says where nothing was found what could have been found', async () => {
  await loadWords('fairness');
  show(<PowerWords report={report} />);

  expect(
    screen.getByText(/With 14 requests, .* 3.1 times as long would have been found/),
  ).toBeVisible();
});

it('begins a plan with the request that went farthest, and goes to it', async () => {
  await loadWords('fairness');
  const asked = answerWith({ ...noPlans, 'POST /api/plans': { id: 'p' } });
  const go = vi.fn();
  const { user } = show(<FindingCard finding={finding} report={report} about={{}} />, {
    go,
    prepare: vi.fn(),
  });

  await user.type(await screen.findByLabelText('Why a plan'), 'Four of us passed her on.');
  await user.click(screen.getByRole('button', { name: 'Make a plan' }));

  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
    ticket: 1042,
    ground: 'FINDING',
    words: 'Four of us passed her on.',
  });
  await vi.waitFor(() => expect(go).toHaveBeenCalledWith('/plans/p'));
});

it('leads to the plan that there is', async () => {
  await loadWords('fairness');
  const plan = { id: 'q', state: 'TO_MAKE', requester: { id: 'a', name: 'Agnes Wieczorek' } };
  answerWith({ 'GET /api/plans': { items: [plan] } });
  show(<FindingCard finding={finding} report={report} about={{}} />);

  expect(
    await screen.findByRole('link', { name: 'Open the plan for Agnes Wieczorek' }),
  ).toHaveAttribute('href', '/plans/q');
  expect(screen.queryByLabelText('Why a plan')).toBeNull();
});

it('speaks of a department as of many, and asks for no plan with it', async () => {
  await loadWords('fairness');
  const { department: _, ...many } = finding;
  const about = { ...many, kind: 'DEPARTMENT', name: 'Logistics' } as const;
  show(<FindingCard finding={about} report={report} about={{}} />);

  expect(screen.getByRole('article')).toHaveAccessibleName(
    'Requests from the department Logistics wait 2.3 times as long as others of the same kind at the same hours.',
  );
  expect(screen.getByRole('heading', { name: 'Speak with who leads them' })).toBeVisible();
  expect(screen.getByText(/It holds also without the one of them/)).toBeVisible();
  expect(screen.queryByLabelText('Why a plan')).toBeNull();
  expect(screen.queryByLabelText('Since')).toBeNull();
  expect(screen.getByRole('link', { name: 'All 14 requests and 12 offers' })).toHaveAttribute(
    'href',
    '/fairness/tickets?kind=DEPARTMENT&subject=a',
  );
});
