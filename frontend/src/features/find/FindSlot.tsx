import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '@/ui/Kbd';
import { useShortcut } from '@/ui/keys';
import css from './Find.module.css';

/** The box itself is fetched when the pointer or the focus comes near. */
const load = () => import('./FindDialog');
const FindDialog = lazy(async () => ({ default: (await load()).FindDialog }));

interface FindSlotProps {
  /** The pages that this person may go to. */
  places: readonly { href: string; label: string }[];
}

/** Finds tickets by number and words, people by name, and pages; from everywhere at work. */
export function FindSlot({ places }: FindSlotProps) {
  const { t } = useTranslation('find');
  const [opened, setOpened] = useState(false);
  useShortcut('mod+k', t('open'), () => setOpened(true));
  return (
    <>
      <button
        type="button"
        className={css.opener}
        onPointerEnter={load}
        onFocus={load}
        onClick={() => setOpened(true)}
      >
        <IconSearch aria-hidden="true" />
        <span>{t('open')}</span>
        <Kbd>{t('key')}</Kbd>
      </button>
      {opened && (
        <Suspense>
          <FindDialog places={places} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
