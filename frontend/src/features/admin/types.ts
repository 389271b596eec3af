import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type PersonSummary = Schemas['PersonSummary'];
export type PersonDetail = Schemas['PersonDetail'];
export type PersonDescription = Schemas['PersonDescription'];
export type PersonName = Schemas['PersonName'];
export type Role = PersonDetail['roles'][number];
export type Department = Schemas['DepartmentDetail'];
export type Site = Schemas['SiteDetail'];
export type Team = Schemas['TeamDetail'];
export type ApproverGroup = Schemas['ApproverGroupDetail'];
export type Queue = Schemas['QueueDetail'];
export type QueueTargets = Schemas['QueueTargets'];
export type QueueTarget = Schemas['QueueTarget'];
export type OwnTarget = Schemas['OwnTarget'];
export type Rule = Schemas['RoutingRuleDetail'];
export type Kind = NonNullable<Rule['kind']>;
export type Calendar = Schemas['CalendarDetail'];
export type CalendarDescription = Schemas['CalendarDescription'];
export type BackupOverview = Schemas['BackupOverview'];
export type Backup = Schemas['BackupView'];
export type Webhook = Schemas['WebhookView'];
export type Delivery = Schemas['DeliveryView'];
export type RecordOverview = Schemas['RecordOverview'];
export type Verification = Schemas['VerificationView'];
export type RecordFault = Schemas['Fault'];
