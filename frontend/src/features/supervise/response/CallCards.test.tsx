import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import type { Report, ShareFigure, WaitFigure } from '../types';
import { CallbacksCard, CallsCard, SpeedCard } from './CallCards';

const change = { verdict: 'TOO_FEW' } as const;
const none: ShareFigure = { shown: 'NOTHING', change };
const counts: ShareFigure = { shown: 'COUNTS', all: 18, part: 17, change };
const noWait: WaitFigure = { shown: 'NOTHING', bars: [], change };
const quick: WaitFigure = {
  ...noWait,
  shown: 'ALL',
  tickets: 148,
  over: 148,
  waiting: 0,
  median: { seconds: 21, low: 19, high: 24 },
  nineInTen: { seconds: 72, low: 60, high: 90 },
};

function report(calls: Partial<Report['calls']>): Report {
  return {
    period: { unit: 'WEEK' },
    time: 'BUSINESS',
    calls: {
      calls: 0,
      callsBefore: 0,
      change: { verdict: 'SAME' },
      answered: none,
      speedOfAnswer: noWait,
      abandonment: none,
      nonResponse: none,
      callbacksKept: none,
      timeToCallBack: noWait,
      ...calls,
    },
  } as unknown as Report;
}

const words = (name: string) =>
  screen.getByRole('region', { name }).textContent?.replaceAll('\u00a0', ' ');

it('counts calls whole, and says nothing of the share of few', async () => {
  await loadWords('supervise');
  show(<CallsCard report={report({ calls: 3, callsBefore: 4 })} about={{ kind: 'INCIDENT' }} />);

  expect(words('Calls')).toContain('3');
  expect(words('Calls')).not.toMatch(/answered|%/);
  expect(words('Calls')).toContain('Calls are of no kind: these are all.');
});

it('tells how soon calls were answered in seconds, and opens them without the kind', async () => {
  await loadWords('supervise');
  show(<SpeedCard report={report({ speedOfAnswer: quick })} about={{ kind: 'INCIDENT' }} />);

  expect(words('Calls answered after')).toContain('21 s');
  expect(words('Calls answered after')).toContain('1 min 12 s');
  expect(screen.getByRole('link', { name: 'Calls answered after: 148 calls' })).toHaveAttribute(
    'href',
    '/response/calls?kind=INCIDENT&figure=SPEED_OF_ANSWER',
  );
  expect(screen.getByRole('link', { name: 'CSV: Calls answered after' })).toHaveAttribute(
    'href',
    '/api/response/calls.csv?figure=SPEED_OF_ANSWER',
  );
});

it('counts calls back under twenty', async () => {
  await loadWords('supervise');
  show(<CallbacksCard report={report({ callbacksKept: counts })} about={{}} />);

  expect(words('Callbacks kept')).toContain('17 of 18');
  expect(words('Callbacks kept')).toContain('1 was not.');
  expect(words('Callbacks kept')).not.toContain('Half were reached');
});
