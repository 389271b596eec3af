import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accountKey } from '@/api/account';
import { answer, client } from '@/api/client';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/Dialogs';
import { ErrorState } from '@/ui/States';

/** It cannot be taken back, so it is asked about once. */
export function RevokeToken({ token: { id, name } }: { token: { id: string; name: string } }) {
  const { t } = useTranslation('session');
  const words = useProblemWords();
  const [asking, setAsking] = useState(false);
  const queryClient = useQueryClient();
  const revoke = useMutation({
    mutationFn: () =>
      answer(client.DELETE('/api/account/tokens/{id}', { params: { path: { id } } })),
    onSuccess: () => setAsking(false),
    onSettled: () => queryClient.invalidateQueries({ queryKey: accountKey }),
  });
  return (
    <>
      <Button
        size="small"
        onClick={() => setAsking(true)}
        aria-label={t('you.revokeNamed', { name })}
      >
        {t('you.revoke')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('you.revokeTitle', { name })}
        confirm={t('you.revokeConfirm')}
        onConfirm={() => revoke.mutate()}
        loading={revoke.isPending}
        error={
          revoke.error && (
            <ErrorState title={words(revoke.error).title}>{words(revoke.error).detail}</ErrorState>
          )
        }
      >
        <p>{t('you.revokeText')}</p>
      </ConfirmDialog>
    </>
  );
}
