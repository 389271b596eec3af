import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type AvoidanceReport = Schemas['AvoidanceReport'];
export type Finding = Schemas['Finding'];
export type Treatment = Schemas['Treatment'];
export type ContactBehind = Schemas['ContactBehind'];
export type RateFigure = Schemas['RateFigure'];
export type DeskChange = Schemas['DeskChange'];
export type OwnNumbers = Schemas['OwnNumbers'];
export type WorkNumbers = Schemas['WorkNumbers'];
export type AnalystNumbers = Schemas['AnalystNumbers'];
export type TeamNumbers = Schemas['TeamNumbers'];
export type NumbersOpening = Schemas['NumbersOpening'];
export type WorkFigure = Schemas['WorkFigure'];
export type WorkBehind = Schemas['WorkBehind'];
export type NumbersNote = Schemas['NumbersNote'];
export type NumbersView = Schemas['NumbersView'];
export type SubjectKind = Schemas['SubjectKind'];
