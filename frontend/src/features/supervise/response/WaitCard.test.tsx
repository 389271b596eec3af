import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import type { Report, WaitFigure } from '../types';
import { WaitCard } from './WaitCard';

const none: WaitFigure = { shown: 'NOTHING', bars: [], change: { verdict: 'TOO_FEW' } };
const some: WaitFigure = { ...none, shown: 'COUNTS', tickets: 9, over: 7, waiting: 2 };
const many: WaitFigure = {
  shown: 'ALL',
  tickets: 40,
  over: 36,
  waiting: 4,
  median: { seconds: 2040, low: 1740, high: 2400 },
  nineInTen: { low: 7000 },
  ticketsBefore: 38,
  medianBefore: { seconds: 2580, low: 2000, high: 3000 },
  bars: Array.from({ length: 16 }, (_, index) => ({
    from: index * 900,
    ...(index === 15 ? {} : { until: (index + 1) * 900 }),
    tickets: index === 0 ? 12 : index === 15 ? 1 : 0,
    before: 1,
  })),
  change: { verdict: 'LESS', by: 540 },
};

async function card(waits: WaitFigure) {
  await loadWords('supervise');
  const report = { period: { unit: 'WEEK' }, time: 'BUSINESS' } as unknown as Report;
  show(
    <WaitCard
      report={report}
      about={{ period: '2026-W22', queue: 'a' }}
      figure="FIRST_RESPONSE"
      waits={waits}
      title="First reply"
    />,
  );
  return screen.getByRole('region', { name: 'First reply' }).textContent?.replaceAll('\u00a0', ' ');
}

describe('a wait', () => {
  it('says nothing of fewer than five', async () => {
    const words = await card(none);
    expect(words).toContain('Fewer than five: too few to say anything.');
    expect(words).not.toMatch(/\d+ (min|h)/);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('counts fewer than twenty', async () => {
    const words = await card(some);
    expect(words).toContain('7 of 9');
    expect(words).toContain('Under 20 we show counts, not rates or medians.');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('gives the median with its bounds, what is not reached, and what changed', async () => {
    const words = await card(many);
    expect(words).toContain('34 min');
    expect(words).toContain('The median lies between 29 min and 40 min.');
    expect(words).toContain('not reachednine in ten');
    expect(words).toContain('43 minmedian the week before');
    expect(words).toContain('9 min less than the week before.');
    expect(words).toContain('4 are without it so far, and counted.');
    expect(screen.getByRole('img').getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).toBe(
      'First reply, how the waits are spread: 12 under 15 min, 1 of 3 h 45 min or more',
    );
  });

  it('opens its tickets, of the same time and queue, and their table', async () => {
    await card(many);
    const about = 'period=2026-W22&queue=a';
    expect(screen.getByRole('link', { name: 'First reply: 40 tickets' })).toHaveAttribute(
      'href',
      `/response/tickets?${about}&figure=FIRST_RESPONSE`,
    );
    expect(screen.getByRole('link', { name: /^4 are without/ })).toHaveAttribute(
      'href',
      `/response/tickets?${about}&figure=FIRST_RESPONSE&part=WAITING`,
    );
    expect(screen.getByRole('link', { name: 'CSV: First reply' })).toHaveAttribute(
      'href',
      `/api/response/tickets.csv?${about}&figure=FIRST_RESPONSE`,
    );
  });
});
