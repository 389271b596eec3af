import { useTranslation } from 'react-i18next';
import { useKeptForm } from '@/api/useKeptForm';
import { PublicReplyComposer } from '@/ui/Composer';
import { useWrite } from './api';
import { NotTaken } from './NotTaken';
import type { Disclosure } from './types';

/** A word to the other side, by somebody with a name. */
export function Write({ disclosure, to }: { disclosure: Disclosure; to: string }) {
  const { t } = useTranslation('harbour');
  const write = useWrite(disclosure.id);
  const { values, set, state, end } = useKeptForm(`disclosure-${disclosure.id}-talk`, { body: '' });
  return (
    <PublicReplyComposer
      to={to}
      value={values?.body ?? ''}
      placeholder={t('talk.placeholder')}
      onChange={(body) => set({ body })}
      sending={write.isPending}
      draft={state}
      error={write.isError ? <NotTaken error={write.error} /> : null}
      onSend={() =>
        write.mutate(
          { body: values?.body ?? '' },
          {
            onSuccess: async () => {
              set({ body: '' });
              await end().catch(() => undefined);
            },
          },
        )
      }
    />
  );
}
