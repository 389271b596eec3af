import type { CallFigure, Figure } from '../types';

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

/** The figure of that name whose tickets are listed; the first one where there is none. */
export function figureOf(name: string | undefined): Figure {
  return figures.find((known) => known === name) ?? 'FIRST_RESPONSE';
}

/** The figure of that name whose calls are listed. */
export function callFigureOf(name: string | undefined): CallFigure {
  return callFigures.find((known) => known === name) ?? 'CALLS';
}

export function isOfCalls(figure: Figure | CallFigure): figure is CallFigure {
  return callFigures.some((known) => known === figure);
}
