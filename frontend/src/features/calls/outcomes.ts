import type { CallAtDesk, Caller, ChooseOutcome } from '@/api/calls';

/** What can be said of a call in one more key; the others ask for something first. */
export type Choosable =
  | { key: string; kind: 'form'; outcome: 'NEW_TICKET' | 'CALLBACK_PROMISED' | 'JOINED_TICKET' }
  | { key: string; kind: 'ticket'; number: number; title: string }
  | { key: string; kind: 'now'; outcome: 'NOTHING_TO_FOLLOW' | 'WRONG_NUMBER' };

/** In this order, so that a finger learns it: the ticket that is there, a new one, a call, nothing, wrong. */
export function choosable(call: Pick<CallAtDesk, 'openTickets'>): Choosable[] {
  const open = call.openTickets.slice(0, 3).map(({ number, title }) => ({
    key: `ticket-${number}`,
    kind: 'ticket' as const,
    number,
    title,
  }));
  return [
    { key: 'new', kind: 'form', outcome: 'NEW_TICKET' },
    { key: 'callback', kind: 'form', outcome: 'CALLBACK_PROMISED' },
    { key: 'nothing', kind: 'now', outcome: 'NOTHING_TO_FOLLOW' },
    { key: 'wrong', kind: 'now', outcome: 'WRONG_NUMBER' },
    ...open,
    { key: 'join', kind: 'form', outcome: 'JOINED_TICKET' },
  ];
}

export interface OutcomeFields {
  person: { id: string; name: string } | null;
  keepNumber: boolean;
  title: string;
  number: string;
  ticket: string;
  words: string;
}

export function begun(caller: Caller | null, title: string): OutcomeFields {
  return {
    person: caller?.person ?? null,
    keepNumber: false,
    title,
    number: caller?.number ?? '',
    ticket: '',
    words: '',
  };
}

/** What was typed for one outcome goes over to another; a title that nobody wrote does not. */
export function goneOn(
  before: OutcomeFields | undefined,
  fresh: OutcomeFields,
  titles: readonly string[],
): OutcomeFields {
  if (before === undefined) return fresh;
  return titles.includes(before.title) ? { ...before, title: fresh.title } : before;
}

/** Only what the outcome asks for, and of that what was said. */
export function outcomeOf(
  outcome: ChooseOutcome['outcome'],
  fields: OutcomeFields,
  caller: Caller | null,
): ChooseOutcome {
  const said: ChooseOutcome = { outcome };
  if (fields.person !== null && fields.person.id !== caller?.person?.id) {
    said.person = fields.person.id;
    said.keepNumber = fields.keepNumber;
  }
  if (outcome === 'JOINED_TICKET') said.ticket = Number(fields.ticket.replace(/\D/g, ''));
  if (outcome !== 'JOINED_TICKET') said.title = fields.title.trim();
  if (outcome === 'CALLBACK_PROMISED' && fields.number.trim() !== '') {
    said.number = fields.number.trim();
  }
  if (fields.words.trim() !== '') said.words = fields.words.trim();
  return said;
}
