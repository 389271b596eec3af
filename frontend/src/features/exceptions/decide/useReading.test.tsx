import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '@/test/render';
import { answerWith } from '@/test/server';
import { caseQuery } from '../api';
import { useReading } from './useReading';

function Papers() {
  const read = useReading(4711);
  return (['RATING', 'CONDITIONS'] as const).map((paper) => (
    <button key={paper} type="button" onClick={() => read.mutate(paper)}>
      {paper}
    </button>
  ));
}

test('of two papers opened at once, the page knows both, however long the first answer takes', async () => {
  const opened: string[] = [];
  const waiting: (() => void)[] = [];
  const open = (paper: string) => () => {
    opened.push(paper);
    const known = Response.json({ number: 4711, papersOpened: [...opened] });
    return new Promise<Response>((done) => waiting.push(() => done(known)));
  };
  answerWith({
    'PUT /api/exception-requests/4711/papers/RATING': open('RATING'),
    'PUT /api/exception-requests/4711/papers/CONDITIONS': open('CONDITIONS'),
  });
  const { user, queryClient } = show(<Papers />);
  await user.click(screen.getByRole('button', { name: 'RATING' }));
  await user.click(screen.getByRole('button', { name: 'CONDITIONS' }));
  await waitFor(() => expect(opened).not.toEqual([]));

  // The latest that waits is answered first, as long as anything waits.
  await waitFor(() => {
    waiting.pop()?.();
    expect(opened).toEqual(['RATING', 'CONDITIONS']);
    expect(waiting).toEqual([]);
  });
  await waitFor(() =>
    expect(queryClient.getQueryData(caseQuery(4711).queryKey)).toMatchObject({
      papersOpened: ['RATING', 'CONDITIONS'],
    }),
  );
});
