import type { ApproverRole, Level } from '../../types';

/** Roles that have a group of people; the other two follow from who asks. */
export const ownerRoles: readonly ApproverRole[] = [
  'IT_SECURITY',
  'CISO',
  'IT_OPERATIONS',
  'DPO',
  'LEGAL',
  'HR',
  'PROCUREMENT',
  'DATA_OWNER',
  'SYSTEM_OWNER',
  'EXECUTIVE',
];

export const approverRoles: readonly ApproverRole[] = [
  'LINE_MANAGER',
  'DEPARTMENT_HEAD',
  ...ownerRoles,
];

export const levels: readonly Level[] = ['LOW', 'MODERATE', 'HIGH', 'CRITICAL'];
