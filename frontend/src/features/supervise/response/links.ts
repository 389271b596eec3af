import { paths } from '@/app/paths';
import type { CallFigure, Figure } from '../types';
import type { BehindAddress, ResponseAddress } from './address';
import { isOfCalls } from './figures';

/** The tickets behind a part of a figure, of the same time, queue and kind; or the calls. */
export function behind(about: ResponseAddress, figure: Figure | CallFigure, part?: string): string {
  const address = { ...about, figure, ...(part === undefined ? {} : { part }) };
  return isOfCalls(figure) ? paths.responseCalls(address) : paths.responseTickets(address);
}

/** The same page about something else. */
export function changed(
  about: ResponseAddress,
  change: { [name in keyof ResponseAddress]?: string | undefined },
): string {
  return paths.response({ ...about, ...change });
}

export function without({ figure: _, part: __, ...about }: BehindAddress): ResponseAddress {
  return about;
}
