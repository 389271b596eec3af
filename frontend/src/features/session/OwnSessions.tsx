import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accountKey } from '@/api/account';
import { answer, client } from '@/api/client';
import type { components } from '@/api/schema';
import { useProblemWords } from '@/api/useProblemWords';
import { browserName } from '@/lib/browserName';
import { Button } from '@/ui/Button';
import { notify } from '@/ui/notify';
import { Sheet } from '@/ui/Surface';
import { RelativeTime } from '@/ui/Time';
import { ownSessionsQuery } from './account';
import { Loaded } from './Loaded';
import css from './session.module.css';

type OwnSession = components['schemas']['OwnSession'];

/** Where I am signed in, and a way to end it. */
export function OwnSessions() {
  const { t } = useTranslation('session');
  const sessions = useQuery(ownSessionsQuery);
  const end = useEnd();
  return (
    <Sheet title={t('you.sessions')} flush>
      <Loaded query={sessions}>
        {(all) => (
          <>
            <ul className={css.rows} aria-label={t('you.sessions')}>
              {all.map((session) => (
                <Browser key={session.id} session={session} end={() => end.mutate(session.id)} />
              ))}
            </ul>
            <div className={css.foot}>
              {all.length > 1 ? (
                <Button onClick={() => end.mutate('others')} loading={end.isPending}>
                  {t('you.endOthers')}
                </Button>
              ) : (
                <p className={css.beside}>{t('you.onlyHere')}</p>
              )}
            </div>
          </>
        )}
      </Loaded>
    </Sheet>
  );
}

function Browser({ session, end }: { session: OwnSession; end: () => void }) {
  const { t } = useTranslation('session');
  const name = browserName(session.browser ?? '') ?? t('you.unknownBrowser');
  const Icon = /Mobile|Android|iPhone/.test(session.browser ?? '')
    ? IconDeviceMobile
    : IconDeviceDesktop;
  return (
    <li className={css.row}>
      <Icon aria-hidden="true" />
      <div>
        <b>{session.current ? t('you.here') : name}</b>
        <p className={css.beside}>
          {[session.current ? name : null, session.address].filter(Boolean).join(' · ')}
          {' · '}
          {t('you.lastSeen')} <RelativeTime at={session.lastSeenAt} />
        </p>
      </div>
      {!session.current && (
        <Button size="small" onClick={end} aria-label={`${t('you.end')}: ${name}`}>
          {t('you.end')}
        </Button>
      )}
    </li>
  );
}

/** One browser, or all others. */
function useEnd() {
  const { t } = useTranslation('session');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answer(
        id === 'others'
          ? client.DELETE('/api/account/sessions')
          : client.DELETE('/api/account/sessions/{id}', { params: { path: { id } } }),
      ),
    onSuccess: () => notify({ message: t('you.ended') }),
    onError: (error) => notify({ title: words(error).title, message: words(error).detail }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: accountKey }),
  });
}
