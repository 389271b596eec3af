import { describe, expect, it } from 'vitest';
import type { Caller } from '@/api/calls';
import { begun, choosable, outcomeOf } from './outcomes';

const agnes: Caller = {
  match: 'KNOWN',
  person: { id: '1', name: 'Agnes' },
  candidates: [],
  number: '+49 30 901820',
};
const shared: Caller = { ...agnes, match: 'MAYBE', person: null };

describe('what came of a call', () => {
  it('keeps the keys of the usual outcomes where they are, whatever is open', () => {
    const ticket = { number: 4179, title: 'It beeps', status: 'OPEN', updatedAt: '' } as const;
    const keys = choosable({ openTickets: [ticket] }).map(({ key }) => key);
    expect(keys.slice(0, 4)).toEqual(
      choosable({ openTickets: [] })
        .map(({ key }) => key)
        .slice(0, 4),
    );
    expect(keys).toContain('ticket-4179');
  });

  it('names nobody whom the number named', () => {
    expect(outcomeOf('NEW_TICKET', begun(agnes, 'Phone call'), agnes)).toEqual({
      outcome: 'NEW_TICKET',
      title: 'Phone call',
    });
  });

  it('says who it was where the number did not, and whether the number is theirs', () => {
    const fields = {
      ...begun(shared, 'Screen'),
      person: { id: '2', name: 'Ines' },
      keepNumber: true,
    };
    expect(outcomeOf('CALLBACK_PROMISED', fields, shared)).toEqual({
      outcome: 'CALLBACK_PROMISED',
      person: '2',
      keepNumber: true,
      title: 'Screen',
      number: '+49 30 901820',
    });
  });

  it('reads the number of a ticket however it is written', () => {
    const fields = { ...begun(agnes, ''), ticket: '#4179', words: ' Friday ' };
    expect(outcomeOf('JOINED_TICKET', fields, agnes)).toEqual({
      outcome: 'JOINED_TICKET',
      ticket: 4179,
      words: 'Friday',
    });
  });
});
