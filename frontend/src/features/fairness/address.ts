import { texts } from '@/lib/searchTexts';
import type { SubjectKind, WorkFigure } from './types';

/** The last day of the thirteen weeks; today where it is left out. */
export type FairnessAddress = { until?: string };

export type PersonAddress = FairnessAddress & { since?: string };

export type BehindAddress = FairnessAddress & { kind?: SubjectKind; subject?: string };

export const ownFigures = [
  'IN_ORDER',
  'TURNED_AWAY',
  'RANG_OUT',
  'NEEDED_SECOND',
  'URGENT',
] as const;

export type OwnWorkAddress = { figure?: WorkFigure };

export function ownWorkAddress(search: Record<string, unknown>): OwnWorkAddress {
  const figure = ownFigures.find((known) => known === search.figure);
  return figure === undefined ? {} : { figure };
}

export function fairnessAddress(search: Record<string, unknown>): FairnessAddress {
  return texts(search, 'until');
}

export function personAddress(search: Record<string, unknown>): PersonAddress {
  return texts(search, 'until', 'since');
}

export function behindAddress(search: Record<string, unknown>): BehindAddress {
  return {
    ...texts(search, 'until', 'subject'),
    kind: search.kind === 'DEPARTMENT' ? 'DEPARTMENT' : 'PERSON',
  };
}
