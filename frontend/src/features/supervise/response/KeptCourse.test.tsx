import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import type { KeptInWeek } from '../types';
import { KeptCourse } from './KeptCourse';

const weeks: KeptInWeek[] = [
  { week: '2026-W08', shown: 'ALL', all: 100, part: 86, share: 0.86 },
  { week: '2026-W09', shown: 'COUNTS', all: 18, part: 17 },
  { week: '2026-W10', shown: 'NOTHING' },
  { week: '2026-W11', shown: 'ALL', all: 50, part: 45, share: 0.9 },
  { week: '2026-W12', shown: 'ALL', all: 40, part: 37, share: 0.925 },
];

it('tells each week by as much as may be said, and breaks the line where there is no share', async () => {
  await loadWords('supervise');
  const { container } = show(<KeptCourse weeks={weeks} about={{ queue: 'a' }} />);

  expect(screen.getByRole('img', { name: /^Promises kept, week by week/ })).toHaveAccessibleName(
    'Promises kept, week by week: Week 8, 2026: 86 %; Week 9, 2026: 17 of 18; Week 10, 2026: under 5; Week 11, 2026: 90 %; Week 12, 2026: 93 %',
  );
  expect(container.querySelectorAll('circle')).toHaveLength(3);
  const line = Array.from(container.querySelectorAll('path')).map((path) => path.getAttribute('d'));
  expect(line.find((d) => d?.includes('L'))?.match(/M/g)).toHaveLength(2);
});

it('opens the page of a week, of the same queue', async () => {
  await loadWords('supervise');
  show(<KeptCourse weeks={weeks} about={{ period: '2026-Q1', queue: 'a' }} />);

  expect(screen.getByRole('link', { name: 'wk 9, 2026: 17 of 18' })).toHaveAttribute(
    'href',
    '/response?period=2026-W09&queue=a',
  );
});
