import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '@/ui/keys';

const Opened = lazy(async () => ({ default: (await import('./KeyHelpOpened')).KeyHelpOpened }));

/** `?` shows the keys. */
export function KeyHelp() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [wanted, setWanted] = useState(false);
  useShortcut('?', t('keys.help'), () => {
    setWanted(true);
    setOpened(true);
  });
  if (!wanted) return null;
  return (
    <Suspense>
      <Opened opened={opened} onClose={() => setOpened(false)} />
    </Suspense>
  );
}
