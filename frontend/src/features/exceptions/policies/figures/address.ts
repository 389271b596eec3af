import { texts } from '@/lib/searchTexts';
import type { Over, Wanted } from '../api';
import type { LessonFigure } from '../types';

/** Over which quarters a page of figures is. What is left out is usual: until now, four quarters. */
export type SpanAddress = { until?: string; quarters?: '1' | '4' | '8' };

const many = ['1', '4', '8'] as const;

export function spanAddress(search: Record<string, unknown>): SpanAddress {
  const { until } = texts(search, 'until');
  const quarters = many.find((one) => one === String(search.quarters));
  return {
    ...(until === undefined ? {} : { until }),
    ...(quarters === undefined ? {} : { quarters }),
  };
}

export function overOf({ until, quarters }: SpanAddress): Over {
  return {
    ...(until === undefined ? {} : { until }),
    ...(quarters === undefined ? {} : { quarters: Number(quarters) }),
  };
}

const figures: readonly LessonFigure[] = [
  'REQUESTS',
  'FIRST_REPLY',
  'DECISION',
  'DECIDED',
  'APPROVED',
  'DECLINED',
  'DECLINED_FOR_GOOD',
  'BARE_DECLINES',
  'APPEALS',
  'UPHELD_APPEALS',
  'ENDED',
  'STILL_IN_USE',
  'IN_FORCE',
  'CLEAN_RENEWALS',
  'REOPENED',
  'ALTERNATIVES',
  'WORKING_ALTERNATIVES',
];
const seniorities = ['EXECUTIVE', 'LEADS', 'OTHERS'] as const;
const parts = ['restriction', 'need', 'alternative', 'department', 'team', 'approver'] as const;

export type CasesAddress = SpanAddress & {
  figure?: LessonFigure;
  seniority?: (typeof seniorities)[number];
} & { [part in (typeof parts)[number]]?: string };

/** Which cases are listed: those behind a figure, or behind a part of it. */
export function casesAddress(search: Record<string, unknown>): CasesAddress {
  const figure = figures.find((one) => one === search.figure);
  const seniority = seniorities.find((one) => one === search.seniority);
  return {
    ...spanAddress(search),
    ...texts(search, ...parts),
    ...(figure === undefined ? {} : { figure }),
    ...(seniority === undefined ? {} : { seniority }),
  };
}

export function wantedOf({ figure = 'REQUESTS', until, quarters, ...part }: CasesAddress): Wanted {
  return {
    figure,
    ...part,
    ...overOf({ ...(until && { until }), ...(quarters && { quarters }) }),
  };
}
