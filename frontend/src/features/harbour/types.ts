import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type Disclosure = Schemas['DisclosureDetail'];
export type DisclosureRow = Schemas['DisclosureSummary'];
export type Action = Disclosure['allowedActions'][number];
export type Since = Disclosure['since'];
export type DataClass = Disclosure['dataClass'];
export type Figures = Schemas['HarbourFigures'];
export type TeamView = Schemas['TeamView'];
export type Campaign = Schemas['CampaignView'];
export interface PersonName {
  id: string;
  name: string;
}

export const sinces = ['DAYS', 'WEEKS', 'MONTHS', 'YEARS', 'NOT_KNOWN'] as const satisfies Since[];
export const dataClasses = [
  'PUBLIC',
  'INTERNAL',
  'CONFIDENTIAL',
  'RESTRICTED',
  'NOT_SURE',
] as const satisfies DataClass[];
export const grounds = [
  'PERSONAL_GAIN',
  'INTENT_TO_HARM',
  'HIDDEN_WHEN_ASKED',
  'BROKE_AN_AGREEMENT',
  'CRIME',
] as const satisfies Schemas['ExclusionGround'][];
export const outcomes = [
  'TO_EXCEPTION',
  'TO_ALTERNATIVE',
  'POLICY_CHANGE',
  'STOPPED',
  'INCIDENT',
] as const satisfies Schemas['DisclosureOutcome'][];
