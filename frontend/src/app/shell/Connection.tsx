import { IconCloudOff, IconWifiOff } from '@tabler/icons-react';
import { onlineManager } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useInterrupted } from '@/api/useServerEvents';
import css from './Shell.module.css';

/** Shorter interruptions mend themselves before anybody has read of them. */
const wordless = 8_000;

/** Says that the network is gone, or that news comes late, and that nothing is lost by it. */
export function Connection() {
  const { t } = useTranslation();
  const online = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  );
  const late = useLasting(useInterrupted());
  return (
    <div role="status">
      {!online && (
        <p className={css.connection}>
          <IconWifiOff aria-hidden="true" />
          {t('shell.offline')}
        </p>
      )}
      {online && late && (
        <p className={css.connection}>
          <IconCloudOff aria-hidden="true" />
          {t('shell.late')}
        </p>
      )}
    </div>
  );
}

/** True once it has been true for a while. */
function useLasting(value: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!value) return undefined;
    const timer = setTimeout(() => setLasting(true), wordless);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [value]);
  return value && lasting;
}
