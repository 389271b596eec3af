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
import type { TelephonyLine } from '../types';

interface RenewAddressProps {
  line: TelephonyLine;
  onAddress: (address: { path: string; secret: string }) => void;
}

/** A new address in place of the old one, at which nobody listens any more. */
export function RenewAddress({ line, onAddress }: RenewAddressProps) {
  const { t } = useTranslation('admin');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const renew = useMutation({
    mutationFn: () =>
      answer(
        client.PUT('/api/admin/telephony-lines/{id}/address', {
          params: { path: { id: line.id }, header: ifMatch(line.version) },
        }),
      ),
    onSuccess: onAddress,
    onSettled: () => queryClient.invalidateQueries({ queryKey: adminKey }),
  });
  return (
    <div>
      <Button size="small" icon={<IconKey aria-hidden="true" />} onClick={() => setAsking(true)}>
        {t('telephony.renew')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('telephony.renewTitle')}
        confirm={t('telephony.renew')}
        onConfirm={() => renew.mutate()}
        loading={renew.isPending}
        error={
          renew.isError ? (
            <ErrorState title={words(renew.error).title}>{words(renew.error).detail}</ErrorState>
          ) : null
        }
      >
        {t('telephony.renewHelp')}
      </ConfirmDialog>
    </div>
  );
}
