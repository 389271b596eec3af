import type { ParseKeys } from 'i18next';
import type { Role } from '@/api/session';
import { paths } from './paths';

/** A place of the program that is led to from everywhere. It is listed once its page exists. */
export interface Place {
  path: string;
  /** What it is called, in `common.json`. */
  word: ParseKeys<'common'>;
  /** Who works there; the others do not see it. */
  roles: readonly Role[];
  /** In which header it stands: of those who ask, or of those who work. */
  face: 'asking' | 'working';
  /** The letter that goes there after `g`. */
  key: string;
}

/** In the order of the headers. */
export const places: readonly Place[] = [
  { path: paths.home, word: 'places.ask', roles: ['EMPLOYEE'], face: 'asking', key: 'a' },
  {
    path: paths.requestsPattern,
    word: 'places.requests',
    roles: ['EMPLOYEE'],
    face: 'asking',
    key: 'r',
  },
  { path: paths.rules, word: 'places.rules', roles: ['EMPLOYEE'], face: 'asking', key: 'b' },
  {
    path: paths.desk,
    word: 'places.desk',
    roles: ['ANALYST', 'SUPERVISOR'],
    face: 'working',
    key: 'd',
  },
  {
    path: paths.exceptions,
    word: 'places.exceptions',
    roles: ['ANALYST', 'SUPERVISOR', 'APPROVER'],
    face: 'working',
    key: 'e',
  },
  {
    path: paths.decisions,
    word: 'places.decide',
    roles: ['APPROVER'],
    face: 'working',
    key: 'k',
  },
  { path: paths.now, word: 'places.now', roles: ['SUPERVISOR'], face: 'working', key: 'o' },
  {
    path: paths.responsePattern,
    word: 'places.response',
    roles: ['SUPERVISOR'],
    face: 'working',
    key: 's',
  },
  { path: paths.admin, word: 'shell.admin', roles: ['ADMINISTRATOR'], face: 'working', key: 'm' },
];

export function placesFor(roles: readonly Role[], face: Place['face']): readonly Place[] {
  return places.filter(
    (place) => place.face === face && place.roles.some((role) => roles.includes(role)),
  );
}

export function worksHere(roles: readonly Role[]): boolean {
  return roles.some((role) => role !== 'EMPLOYEE');
}
