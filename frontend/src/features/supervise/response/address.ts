import { texts } from '@/lib/searchTexts';
import type { CallFigure, Figure } from '../types';

export const kinds = ['INCIDENT', 'REQUEST', 'QUESTION', 'EXCEPTION_REQUEST'] as const;

export type Kind = (typeof kinds)[number];

/** What the Response page is about. What is left out is usual: last week, every queue, business time. */
export type ResponseAddress = {
  period?: string;
  queue?: string;
  kind?: Kind;
  time?: 'CALENDAR';
};

const figures: readonly Figure[] = [
  'FIRST_RESPONSE',
  'REQUESTER_WAIT',
  'FIRST_RESOLUTION',
  'FULL_RESOLUTION',
  'PROMISES',
  'BACKLOG',
  'COMEBACKS',
  'HAND_OVERS',
  'EXCEPTIONS',
  'DECISION',
];

const callFigures: readonly CallFigure[] = [
  'CALLS',
  'SPEED_OF_ANSWER',
  'ABANDONMENT',
  'NON_RESPONSE',
  'CALLBACKS',
];

export function isOfCalls(figure: Figure | CallFigure): figure is CallFigure {
  return callFigures.some((known) => known === figure);
}

/** Which tickets are listed: those behind a part of a figure. */
export type TicketsAddress = ResponseAddress & { figure?: Figure; part?: string };

/** Which calls, rings or calls back are listed. */
export type CallsAddress = ResponseAddress & { figure?: CallFigure; part?: string };

export function responseAddress(search: Record<string, unknown>): ResponseAddress {
  const kind = kinds.find((known) => known === search.kind);
  return {
    ...texts(search, 'period', 'queue'),
    ...(kind === undefined ? {} : { kind }),
    ...(search.time === 'CALENDAR' ? { time: 'CALENDAR' as const } : {}),
  };
}

export function ticketsAddress(search: Record<string, unknown>): TicketsAddress {
  const figure = figures.find((known) => known === search.figure);
  return {
    ...responseAddress(search),
    ...(figure === undefined ? {} : { figure }),
    ...texts(search, 'part'),
  };
}

export function callsAddress(search: Record<string, unknown>): CallsAddress {
  const figure = callFigures.find((known) => known === search.figure);
  return {
    ...responseAddress(search),
    ...(figure === undefined ? {} : { figure }),
    ...texts(search, 'part'),
  };
}
