import type { PersonDetail } from '../types';

/** Somebody for component tests. */
export const bernd: PersonDetail = {
  id: 'p',
  name: 'Bernd Wachsmuth',
  email: 'bernd@fennwick.example',
  furtherNumbers: ['+49 8382 5501'],
  roles: ['EMPLOYEE'],
  teams: [],
  approverGroups: [],
  active: true,
  hasPassword: true,
  lastAdministrator: false,
  createdAt: '2026-03-04T09:00:00Z',
  version: 3,
  allowedActions: [],
};
