import { IconShieldCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { useProblemWords } from '@/api/useProblemWords';
import { ReasonedButton } from '@/ui/ReasonedButton';
import { ErrorState } from '@/ui/States';
import { recordQuery } from '../queries';
import type { RecordOverview } from '../types';
import css from './record.module.css';

/** Has it verified now, beside the page. */
export function VerifyNow({ overview }: { overview: RecordOverview | undefined }) {
  const { t } = useTranslation('admin');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const key = useIdempotencyKey();
  const verify = useMutation({
    mutationFn: () =>
      answer(client.POST('/api/admin/record/verifications', { headers: key.header() })),
    onSuccess: key.renew,
    onError: key.renewAfter,
    onSettled: () => queryClient.invalidateQueries({ queryKey: recordQuery.queryKey }),
  });
  const running = overview?.verifications.some((one) => one.endedAt == null) ?? false;
  return (
    <div className={css.verify}>
      <ReasonedButton
        kind="primary"
        icon={<IconShieldCheck aria-hidden="true" />}
        loading={verify.isPending}
        reason={running ? t('record.running') : undefined}
        onClick={() => verify.mutate()}
      >
        {t('record.verify')}
      </ReasonedButton>
      {verify.isError && (
        <ErrorState title={words(verify.error).title}>{words(verify.error).detail}</ErrorState>
      )}
    </div>
  );
}
