import type { InboxItem } from '@/api/inbox';
import { paths } from '@/app/paths';

/** In which of its forms something is said, by what the reader is to the ticket. */
export type Side =
  | 'asking'
  | 'watching'
  | 'working'
  | 'leading'
  | 'deciding'
  | 'telling'
  | 'handling'
  | 'reading';

const sides = {
  REQUESTER: 'asking',
  WATCHER: 'watching',
  ASSIGNEE: 'working',
  COLLEAGUE: 'working',
  SUPERVISOR: 'leading',
  APPROVER: 'deciding',
  DISCLOSER: 'telling',
  HANDLER: 'handling',
  READER: 'reading',
} as const satisfies Record<InboxItem['reason'], Side>;

type Kind = InboxItem['kind'];

/** What is said in other words to those who did not ask. */
const watching = [
  'PUBLIC_REPLY_SENT',
  'REQUESTER_WROTE',
  'REQUESTER_THANKED',
  'TICKET_HELD',
  'TICKET_RESOLVED',
  'TICKET_CONFIRMED',
  'TICKET_REOPENED',
  'TICKET_WITHDRAWN',
] as const satisfies readonly Kind[];
const working = [
  'PLAN_MADE',
  'REQUESTER_WROTE',
  'REQUESTER_THANKED',
  'TICKET_CONFIRMED',
  'TICKET_REOPENED',
  'TICKET_WITHDRAWN',
  'MORE_ASKED',
  'EXCEPTION_APPROVED',
  'EXCEPTION_DECLINED',
  'EXCEPTION_LAPSED',
  'EXCEPTION_EXPIRED',
  'INTERIM_GRANTED',
  'INTERIM_ENDED',
  'INTERIM_REMOVED',
  'EXCEPTION_APPEALED',
  'EXCEPTION_SUSPENDED',
  'EXCEPTION_RESUMED',
  'SUSPENSION_NEAR',
  'EXCEPTION_TAKEN_OVER',
  'EXCEPTION_REVOKED',
  'EXCEPTION_RELEASED',
  'EXCEPTION_STILL_IN_USE',
  'EXCEPTION_NOT_REMOVED',
  'EXCEPTION_SUPERSEDED',
  'EXCEPTION_ENDS_SOON',
  'EXCEPTION_NOT_REVIEWED',
  'EMERGENCY_SIGNED',
  'EMERGENCY_REVIEWED',
  'DECISION_ESCALATED',
] as const satisfies readonly Kind[];
const leading = [
  'PROMISE_BREACHED',
  'EXCEPTION_STILL_IN_USE',
  'EXCEPTION_NOT_REMOVED',
] as const satisfies readonly Kind[];
const deciding = [
  'DECISION_ASKED',
  'DECISION_OVERDUE',
  'DECISION_ESCALATED',
  'EXCEPTION_APPEALED',
  'EXCEPTION_SUSPENDED',
  'SUSPENSION_NEAR',
  'VOTES_LAPSED',
] as const satisfies readonly Kind[];

const handling = [
  'DISCLOSURE_RECEIVED',
  'DISCLOSURE_RECORDED',
  'LEAVE_GIVEN',
  'DISCLOSURE_LINKED',
] as const satisfies readonly Kind[];
const reading = ['DISCLOSURE_RECEIVED', 'EXCLUSION_CONFIRMED'] as const satisfies readonly Kind[];

/** The words for it, from the side of the reader. */
export function wordsOf(item: Pick<InboxItem, 'reason' | 'kind'>) {
  const side = sideOf(item);
  const { kind } = item;
  if (side === 'watching' && among(watching, kind)) return `watching.${kind}` as const;
  if (side === 'working' && among(working, kind)) return `working.${kind}` as const;
  if (side === 'leading' && among(leading, kind)) return `leading.${kind}` as const;
  if (side === 'deciding' && among(deciding, kind)) return `deciding.${kind}` as const;
  if (side === 'handling' && among(handling, kind)) return `handling.${kind}` as const;
  if (side === 'reading' && among(reading, kind)) return `reading.${kind}` as const;
  return `what.${kind}` as const;
}

function among<Some extends Kind>(some: readonly Some[], kind: Kind): kind is Some {
  return some.some((one) => one === kind);
}

export function sideOf({ reason }: Pick<InboxItem, 'reason'>): Side {
  return sides[reason];
}

/** What an approver does not look at as a decision. */
const inTheCaseFile: readonly Kind[] = [
  'INTERIM_ASKED',
  'EMERGENCY_CALLED',
  'EXCEPTION_SUSPENDED',
  'SUSPENSION_NEAR',
];

/** Where those who answer, and the person whom it is about, find what is said of who is heard. */
function heardAt(kind: Kind): string | undefined {
  switch (kind) {
    case 'HEARING_ASKED':
    case 'HEARING_LATE':
      return paths.hearings({ list: 'hearings' });
    case 'CONFIDENCE_SAID':
      return paths.hearings({ list: 'confidences' });
    case 'CONFIDENCE_ANSWERED':
      return paths.hearings({ list: 'confidences', past: 'true' });
    case 'CONDUCT_NOTE_SET':
      return paths.you;
    default:
      return undefined;
  }
}

/** The page on which the reader acts on it. */
export function placeOf(
  item: Pick<
    InboxItem,
    'reason' | 'kind' | 'ticketKind' | 'ticketNumber' | 'disclosureId' | 'planId' | 'rule'
  >,
) {
  if (item.rule != null) {
    return item.rule.review == null
      ? paths.rule(item.rule.key)
      : paths.policyReview(item.rule.review);
  }
  if (item.planId != null) return paths.plan(item.planId);
  const heard = heardAt(item.kind);
  if (heard !== undefined) return heard;
  const number = item.ticketNumber ?? 0;
  const exception = item.ticketKind === 'EXCEPTION_REQUEST';
  switch (sideOf(item)) {
    case 'asking':
      return exception ? paths.exception(number) : paths.ticket(number);
    case 'watching':
      return paths.ticket(number);
    case 'telling':
      return item.disclosureId == null ? paths.harbour : paths.told(item.disclosureId);
    case 'handling':
    case 'reading':
      return item.disclosureId == null ? paths.disclosures : paths.disclosure(item.disclosureId);
    case 'deciding':
      return inTheCaseFile.some((kind) => kind === item.kind)
        ? paths.case(number)
        : paths.decision(number);
    case 'working':
    case 'leading':
      return exception && ofTheCase(item.kind) ? paths.case(number) : paths.deskTicket(number);
  }
}

function ofTheCase(kind: InboxItem['kind']): boolean {
  return /^(EXCEPTION|ALTERNATIVE|MORE|DECISION|INTERIM|SUSPENSION|RENEWAL|EMERGENCY|VOTES|CONCERN|DATA|LIABILITY|OUTCOME|CUSTOMERS|INCIDENT)_/.test(
    kind,
  );
}
