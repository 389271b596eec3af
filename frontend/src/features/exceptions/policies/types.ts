import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type RuleBookEntry = Schemas['RuleBookEntry'];
export type RuleBookRule = Schemas['RuleBookRule'];
export type RuleText = Schemas['RuleText'];
export type RuleChange = Schemas['RuleChange'];
export type RuleAction = Schemas['RuleAction'];
export type AlternativeText = Schemas['AlternativeText'];
export type QuestionText = Schemas['QuestionText'];
export type QuestionType = Schemas['QuestionType'];
export type PublishedVersion = Schemas['PublishedVersion'];
export type FieldError = Schemas['FieldError'];
export type Review = Schemas['PolicyReviewSummary'];
export type ReviewDetail = Schemas['PolicyReviewDetail'];
export type ReviewDecision = Schemas['ReviewDecision'];
export type RuleFigures = Schemas['RuleFigures'];
export type RateFigure = Schemas['RateFigure'];
export type SpanFigure = Schemas['SpanFigure'];
export type RuleReport = Schemas['RuleReport'];
export type LessonFigure = Schemas['LessonFigure'];
export type LessonSpan = Schemas['LessonSpan'];
export type BehindFigure = Schemas['BehindFigure'];
export type FairnessRow = Schemas['FairnessRow'];
