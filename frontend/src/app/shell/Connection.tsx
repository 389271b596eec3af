import { IconWifiOff } from '@tabler/icons-react';
import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Shell.module.css';

/** Says that the network is gone, and that nothing is lost by it. */
export function Connection() {
  const { t } = useTranslation();
  const online = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  );
  return (
    <div role="status">
      {!online && (
        <p className={css.connection}>
          <IconWifiOff aria-hidden="true" />
          {t('shell.offline')}
        </p>
      )}
    </div>
  );
}
