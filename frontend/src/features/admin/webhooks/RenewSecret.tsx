import { IconKey } from '@tabler/icons-react';
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

interface RenewSecretProps {
  webhook: Webhook;
  onSecret: (secret: string) => void;
}

/** A new secret in place of the old one, which counts no more at once. */
export function RenewSecret({ webhook, onSecret }: RenewSecretProps) {
  const { t } = useTranslation('admin');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const renew = useMutation({
    mutationFn: () =>
      answer(
        client.PUT('/api/admin/webhooks/{id}/secret', {
          params: { path: { id: webhook.id }, header: ifMatch(webhook.version) },
        }),
      ),
    onSuccess: ({ secret }) => onSecret(secret),
    onSettled: () => queryClient.invalidateQueries({ queryKey: adminKey }),
  });
  return (
    <div>
      <Button size="small" icon={<IconKey aria-hidden="true" />} onClick={() => setAsking(true)}>
        {t('webhooks.renew')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('webhooks.renewTitle')}
        confirm={t('webhooks.renew')}
        onConfirm={() => renew.mutate()}
        loading={renew.isPending}
        error={
          renew.isError ? (
            <ErrorState title={words(renew.error).title}>{words(renew.error).detail}</ErrorState>
          ) : null
        }
      >
        {t('webhooks.renewHelp')}
      </ConfirmDialog>
    </div>
  );
}
