import { answer, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import type { components } from '@/api/schema';
import { at, type Sent } from '../changes';
import type { CaseDetail, SheetRow } from '../types';

type Schemas = components['schemas'];
type Change<Body> = (sent: Sent<Body>) => Promise<CaseDetail>;

/** What is done about a third party, each as the server names it. */
export const sheetChanges = {
  read: ({ seen, body: { row, ...body }, headers }) =>
    answer(
      client.PUT('/api/exception-requests/{number}/third-party/sheet/{row}', {
        params: { path: { number: seen.number, row }, header: ifMatch(seen.version) },
        headers,
        body,
      }),
    ),
  answerCriteria: ({ body, ...sent }) =>
    answer(
      client.PUT('/api/exception-requests/{number}/third-party/criteria', { ...at(sent), body }),
    ),
  state: ({ body, ...sent }) =>
    answer(
      client.POST('/api/exception-requests/{number}/third-party/statements', {
        ...at(sent),
        body,
      }),
    ),
  raise: ({ body, ...sent }) =>
    answer(
      client.POST('/api/exception-requests/{number}/third-party/concerns', { ...at(sent), body }),
    ),
  answerConcern: ({ seen, body: { concern, ...body }, headers }) =>
    answer(
      client.POST('/api/exception-requests/{number}/third-party/concerns/{concern}/answers', {
        params: { path: { number: seen.number, concern }, header: ifMatch(seen.version) },
        headers,
        body,
      }),
    ),
  choose: ({ body, ...sent }) =>
    answer(
      client.PUT('/api/exception-requests/{number}/third-party/outcome', { ...at(sent), body }),
    ),
  count: ({ body, ...sent }) =>
    answer(
      client.PUT('/api/exception-requests/{number}/third-party/customers', { ...at(sent), body }),
    ),
} satisfies {
  read: Change<Schemas['ReadRow'] & { row: SheetRow['row'] }>;
  answerCriteria: Change<Schemas['CriteriaAnswered']>;
  state: Change<Schemas['NewStatement']>;
  raise: Change<Schemas['NewConcern']>;
  answerConcern: Change<Schemas['NewConcern'] & { concern: string }>;
  choose: Change<Schemas['ChosenOutcome']>;
  count: Change<Schemas['CustomersCounted']>;
};
