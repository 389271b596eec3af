import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { draftQuery } from '@/api/useDraft';
import { useProblemWords } from '@/api/useProblemWords';
import { Column } from '@/ui/Layout';
import { ErrorState } from '@/ui/States';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { commonQuestionsQuery } from '../rules';
import { ExceptionForm } from './ExceptionForm';
import { FormHead } from './FormHead';
import { draftPlace, readState, startWith } from './formState';
import { prefillOf } from './prefill';

/** "A rule is in my way": what was typed before is fetched, and the form begins with it. */
export function ExceptionFormPage() {
  const words = useProblemWords();
  const address = useSearch({ strict: false });
  const [brought] = useState(() => prefillOf(address));
  useWithoutPrefill();
  const questions = useQuery(commonQuestionsQuery);
  const draft = useQuery(draftQuery(draftPlace));
  const failed =
    (questions.isLoadingError ? questions.error : null) ??
    (draft.isLoadingError ? draft.error : null);
  const kept = draft.data?.body ? readState(draft.data.body) : undefined;

  if (failed !== null) {
    const { title, detail } = words(failed);
    const again = () => Promise.all([questions.refetch(), draft.refetch()]);
    return (
      <Column>
        <FormHead state="none" />
        <ErrorState title={title} retry={again} retrying={questions.isFetching}>
          {detail}
        </ErrorState>
      </Column>
    );
  }
  if (questions.data === undefined || draft.data === undefined) {
    return (
      <Column>
        <FormHead state="none" />
        <Waiting>
          <WaitingLines lines={8} />
        </Waiting>
      </Column>
    );
  }
  const isNew = Object.keys(brought.answers).length > 0 || brought.rule !== undefined;
  return (
    <Column>
      <ExceptionForm
        questions={questions.data}
        begun={{ start: startWith(brought, kept), fresh: startWith(brought), isNew }}
        fromPage={brought.answers.stopped_by !== undefined}
        keptAt={kept === undefined ? undefined : (draft.data.updatedAt ?? undefined)}
      />
    </Column>
  );
}

/** What the address brought is taken once; a reload must not put it over what was typed since. */
function useWithoutPrefill() {
  const navigate = useNavigate();
  useEffect(() => {
    navigate({ to: '.', search: ({ at }) => ({ at }), replace: true, resetScroll: false });
  }, [navigate]);
}
