import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/Dialogs';
import { ErrorState } from '@/ui/States';
import { adminKey } from '../queries';
import type { Webhook } from '../types';

interface RemoveWebhookProps {
  webhook: Webhook;
  onRemoved: () => void;
}

/** Takes an endpoint away, with what it has not heard yet. */
export function RemoveWebhook({ webhook, onRemoved }: RemoveWebhookProps) {
  const { t } = useTranslation('admin');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () =>
      answer(
        client.DELETE('/api/admin/webhooks/{id}', {
          params: { path: { id: webhook.id }, header: ifMatch(webhook.version) },
        }),
      ),
    onSuccess: onRemoved,
    onSettled: () => queryClient.invalidateQueries({ queryKey: adminKey }),
  });
  return (
    <div>
      <Button size="small" icon={<IconTrash aria-hidden="true" />} onClick={() => setAsking(true)}>
        {t('webhooks.remove')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('webhooks.removeTitle', { name: webhook.name })}
        confirm={t('webhooks.remove')}
        onConfirm={() => remove.mutate()}
        loading={remove.isPending}
        error={
          remove.isError ? (
            <ErrorState title={words(remove.error).title}>{words(remove.error).detail}</ErrorState>
          ) : null
        }
      >
        {t('webhooks.removeHelp')}
      </ConfirmDialog>
    </div>
  );
}
