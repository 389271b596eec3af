import { IconSend } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { useProblemWords } from '@/api/useProblemWords';
import { ReasonedButton } from '@/ui/ReasonedButton';
import { ErrorState } from '@/ui/States';
import { adminKey } from '../queries';
import type { Webhook } from '../types';

/** Sends something that is about nothing. What comes of it stands in the log below. */
export function WebhookTest({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation('admin');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const test = useMutation({
    mutationFn: () =>
      answer(
        client.POST('/api/admin/webhooks/{id}/tests', { params: { path: { id: webhook.id } } }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: adminKey }),
  });
  return (
    <>
      <ReasonedButton
        size="small"
        icon={<IconSend aria-hidden="true" />}
        loading={test.isPending}
        reason={webhook.active ? undefined : t('webhooks.testRests')}
        aria-label={t('webhooks.testNamed', { name: webhook.name })}
        onClick={() => test.mutate()}
      >
        {t('webhooks.testIt')}
      </ReasonedButton>
      {test.isError && (
        <ErrorState title={words(test.error).title}>{words(test.error).detail}</ErrorState>
      )}
    </>
  );
}
