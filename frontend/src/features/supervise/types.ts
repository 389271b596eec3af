import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type Report = Schemas['ResponseReport'];
export type WaitFigure = Schemas['WaitFigure'];
export type ShareFigure = Schemas['ShareFigure'];
export type PromisesFigure = Schemas['PromisesFigure'];
export type KeptInWeek = Schemas['KeptInWeek'];
export type BacklogFigure = Schemas['BacklogFigure'];
export type ExceptionsFigure = Schemas['ExceptionsFigure'];
export type Bar = Schemas['Bar'];
export type Change = Schemas['Change'];
export type Quantile = Schemas['Quantile'];
export type ReportPeriod = Schemas['ReportPeriod'];
export type ReportedTicket = Schemas['ReportedTicket'];
export type Figure = Schemas['Figure'];
export type TimeCounted = Schemas['TimeCounted'];
export type NowBoard = Schemas['NowBoard'];
export type StuckTicket = Schemas['StuckTicket'];
export type WaitingTicket = Schemas['WaitingTicket'];
export type CallsNow = Schemas['CallsNow'];
export type CallbackNow = Schemas['CallbackNow'];
export type CallsFigure = Schemas['CallsFigure'];
export type CallFigure = Schemas['CallFigure'];
export type ReportedCall = Schemas['ReportedCall'];
export type BreakingPromise = Schemas['BreakingPromise'];
export type PersonAtDesk = Schemas['PersonAtDesk'];
export type PeriodUnit = Schemas['PeriodUnit'];
