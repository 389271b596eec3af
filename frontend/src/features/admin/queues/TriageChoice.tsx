import { IconTarget } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import type { Begun } from '@/api/useBegun';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/States';
import { Status } from '@/ui/Status';
import { adminKey, queuesQuery } from '../queries';
import type { Queue } from '../types';
import css from './queues.module.css';

interface TriageChoiceProps {
  queue: Queue;
  /** The form that this stands in. */
  held: Begun<Queue | null>;
}

/** Exactly one queue takes what no rule matches. It is never taken away, only given to another. */
export function TriageChoice({ queue, held }: TriageChoiceProps) {
  const { t } = useTranslation('admin');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const triage = useQuery(queuesQuery).data?.find((each) => each.triage);
  const make = useMutation({
    mutationFn: () =>
      answer(
        client.PUT('/api/admin/queues/{id}/triage', {
          params: { path: { id: queue.id }, header: ifMatch((held.begun ?? queue).version) },
        }),
      ),
    onSuccess: held.goOn,
    onError: held.onRefused,
    onSettled: () => queryClient.invalidateQueries({ queryKey: adminKey }),
  });
  if (queue.triage) {
    return (
      <Status tone="you" icon={IconTarget} sentence>
        {t('queues.isTriage')}
      </Status>
    );
  }
  return (
    <div className={css.triage}>
      {make.isError && <ErrorState title={words(make.error).title} />}
      <div>
        <Button onClick={() => make.mutate()} loading={make.isPending}>
          {t('queues.makeTriage')}
        </Button>
      </div>
      <p>{t('queues.makeTriageHelp', { name: triage?.name ?? '' })}</p>
    </div>
  );
}
