import { useTranslation } from 'react-i18next';
import { type Ticket, useWithdraw } from '@/api/tickets';
import { useProblemWords } from '@/api/useProblemWords';
import { ConfirmDialog } from '@/ui/Dialogs';
import { FormErrors } from '@/ui/FormErrors';
import { useBackFocus } from '@/ui/useBackFocus';

/** It is not needed any more: asked once. */
export function Withdraw({ ticket, onDone }: { ticket: Ticket; onDone: () => void }) {
  const { t } = useTranslation('ticket');
  const words = useProblemWords();
  const withdraw = useWithdraw();
  useBackFocus();
  return (
    <ConfirmDialog
      opened
      onClose={onDone}
      title={t('withdraw.title')}
      confirm={t('withdraw.confirm')}
      onConfirm={() => withdraw.mutate(ticket, { onSuccess: onDone })}
      loading={withdraw.isPending}
      error={
        withdraw.isError ? (
          <FormErrors
            title={words(withdraw.error).title}
            reasons={[words(withdraw.error).detail]}
          />
        ) : null
      }
    >
      {t('withdraw.what')}
    </ConfirmDialog>
  );
}
