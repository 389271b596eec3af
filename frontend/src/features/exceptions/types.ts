import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type PersonName = Schemas['PersonName'];
export type TicketDetail = Schemas['TicketDetail'];
export type Message = Schemas['MessageView'];

export type Question = Schemas['QuestionView'];
export type Alternative = Schemas['AlternativeSummary'];
export type Precedents = Schemas['PrecedentSummary'];
export type SimilarCase = Schemas['SimilarCase'];
export type RestrictionSummary = Schemas['RestrictionSummary'];
export type RestrictionDetail = Schemas['RestrictionDetail'];
export type RiskFactor = Schemas['RiskFactorView'];
export type ApproverRole = Schemas['ApproverRole'];
export type Level = Schemas['RiskLevel'];

export type FileExceptionRequest = Schemas['FileExceptionRequest'];
export type CaseDetail = Schemas['ExceptionRequestDetail'];
export type CaseSummary = Schemas['ExceptionRequestSummary'];
export type CaseState = Schemas['CaseState'];
export type CaseStep = Schemas['CaseStep'];
export type CaseAction = Schemas['CaseAction'];
export type DataClass = Schemas['DataClass'];
export type Proposal = Schemas['ProposalView'];
export type Rating = Schemas['RatingView'];
export type Condition = Schemas['ConditionView'];
export type Slot = Schemas['SlotView'];
export type Decision = Schemas['DecisionView'];
export type Interim = Schemas['InterimView'];
export type ThirdParty = Schemas['ThirdPartyView'];
export type SheetRow = Schemas['SheetRowView'];
export type Concern = Schemas['ConcernView'];
export type Talk = Schemas['ConversationView'];
export type Paper = Schemas['Paper'];
export type HappenedInCase = Schemas['CaseHistoryEntry'];
export type NewProposal = Schemas['NewProposal'];

/** Something that is done before one goes on. */
export type Done = () => Promise<void>;
