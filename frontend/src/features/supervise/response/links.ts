import { paths } from '@/app/paths';
import type { Figure } from '../types';
import type { ResponseAddress, TicketsAddress } from './address';

/** The tickets behind a part of a figure, of the same time, queue and kind. */
export function behind(about: ResponseAddress, figure: Figure, part?: string): string {
  return paths.responseTickets({ ...about, figure, ...(part === undefined ? {} : { part }) });
}

/** The same page about something else. */
export function changed(
  about: ResponseAddress,
  change: { [name in keyof ResponseAddress]?: string | undefined },
): string {
  return paths.response({ ...about, ...change });
}

export function without({ figure: _, part: __, ...about }: TicketsAddress): ResponseAddress {
  return about;
}
