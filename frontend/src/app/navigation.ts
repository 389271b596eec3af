import type { ParseKeys } from 'i18next';
import type { Role, Session } from '@/api/session';
import { paths } from './paths';

/** A place of the program that is led to from everywhere. It is listed once its page exists. */
export interface Place {
  path: string;
  /** What it is called, in `common.json`. */
  word: ParseKeys<'common'>;
  /** Whose place it is; the others do not see it. */
  isFor: (person: Standing) => boolean;
  /** In which header it stands: of those who ask, or of those who work. */
  face: 'asking' | 'working';
  /** The letter that goes there after `g`. */
  key: string;
}

type Standing = Pick<Session, 'roles' | 'decides' | 'handlesDisclosures'>;

const withRole =
  (...roles: Role[]) =>
  (person: Standing) =>
    roles.some((role) => person.roles.includes(role));

/** Deciding comes with what somebody is to those who ask, whatever their roles. */
const decides = (person: Standing) => person.decides;

/** In the order of the headers. */
export const places: readonly Place[] = [
  { path: paths.home, word: 'places.ask', isFor: withRole('EMPLOYEE'), face: 'asking', key: 'a' },
  {
    path: paths.requestsPattern,
    word: 'places.requests',
    isFor: withRole('EMPLOYEE'),
    face: 'asking',
    key: 'r',
  },
  {
    path: paths.rules,
    word: 'places.rules',
    isFor: withRole('EMPLOYEE'),
    face: 'asking',
    key: 'b',
  },
  {
    path: paths.desk,
    word: 'places.desk',
    isFor: withRole('ANALYST', 'SUPERVISOR'),
    face: 'working',
    key: 'd',
  },
  {
    path: paths.hearingsPattern,
    word: 'places.hearings',
    isFor: withRole('ANALYST', 'SUPERVISOR'),
    face: 'working',
    key: 'l',
  },
  {
    path: paths.exceptions,
    word: 'places.exceptions',
    isFor: (person) => decides(person) || withRole('ANALYST', 'SUPERVISOR', 'APPROVER')(person),
    face: 'working',
    key: 'e',
  },
  {
    path: paths.decisions,
    word: 'places.decide',
    isFor: decides,
    face: 'working',
    key: 'k',
  },
  {
    path: paths.disclosures,
    word: 'places.disclosures',
    isFor: (person) => person.handlesDisclosures,
    face: 'working',
    key: 'h',
  },
  {
    path: paths.now,
    word: 'places.now',
    isFor: withRole('SUPERVISOR'),
    face: 'working',
    key: 'o',
  },
  {
    path: paths.responsePattern,
    word: 'places.response',
    isFor: withRole('SUPERVISOR'),
    face: 'working',
    key: 's',
  },
  {
    path: paths.fairnessPattern,
    word: 'places.fairness',
    isFor: withRole('ANALYST', 'SUPERVISOR', 'ADMINISTRATOR'),
    face: 'working',
    key: 'f',
  },
  {
    path: paths.policiesPattern,
    word: 'places.policies',
    // Whoever is in no approver group answers for no rule.
    isFor: (person) =>
      withRole('ANALYST', 'SUPERVISOR', 'ADMINISTRATOR')(person) ||
      (decides(person) && withRole('APPROVER')(person)),
    face: 'working',
    key: 'p',
  },
  {
    path: paths.admin,
    word: 'shell.admin',
    isFor: withRole('ADMINISTRATOR'),
    face: 'working',
    key: 'm',
  },
];

export function placesFor(person: Standing, face: Place['face']): readonly Place[] {
  return places.filter((place) => place.face === face && place.isFor(person));
}

/** From among those who ask to one's work: where it begins, and to what waits for one's word. */
export function workOf(person: Standing): readonly Place[] {
  const work = placesFor(person, 'working');
  const asked = work.filter(({ path }) => path === paths.decisions || path === paths.disclosures);
  const first = worksHere(person.roles) ? work.slice(0, 1) : [];
  return [...new Set([...first, ...asked])];
}

/** Is one of those who help, and not only of those who are helped. */
export function worksHere(roles: readonly Role[]): boolean {
  return roles.some((role) => role !== 'EMPLOYEE');
}
