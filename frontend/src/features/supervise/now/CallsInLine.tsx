import { IconAlertTriangle, IconPhone, IconPhoneIncoming } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { localeOf } from '@/lib/time';
import { Link } from '@/ui/Link';
import { useNow } from '@/ui/useNow';
import { useSpan } from '@/ui/useSpan';
import { spanWords } from '../response/span';
import type { CallbackNow, CallsNow } from '../types';
import css from './now.module.css';

/** Who is calling, and whom we owe a call: late ones first, the longest late at the head. */
export function CallsInLine({ calls }: { calls: CallsNow }) {
  const { t } = useTranslation('supervise');
  return (
    <section className={css.calls} aria-labelledby="now-calls">
      <h2 id="now-calls" className="sr">
        {t('now.calls')}
      </h2>
      <div className={css.line}>
        <b className={css.count}>{calls.inLine}</b>
        <div>
          <p className={css.words}>{t('now.callsInLine', { count: calls.inLine })}</p>
          {calls.longestSince == null ? (
            <p>{t('now.nobodyCalls')}</p>
          ) : (
            <Waited since={calls.longestSince} />
          )}
        </div>
        {calls.ringing > 0 && (
          <p className={css.ringing}>
            <IconPhoneIncoming aria-hidden="true" />
            {t('now.ringing', { count: calls.ringing })}
          </p>
        )}
      </div>
      {calls.callbacks.length > 0 && <Owed calls={calls} />}
    </section>
  );
}

function Waited({ since }: { since: string }) {
  const { t } = useTranslation('supervise');
  return <p>{t('now.firstWaited', { span: useSpan(since) })}</p>;
}

function Owed({ calls }: { calls: CallsNow }) {
  const { t } = useTranslation('supervise');
  return (
    <>
      <h3>
        <Link href={paths.calls}>{t('now.toCallBack', { count: calls.owed })}</Link>
        {calls.late > 0 && <span className={css.late}>{t('now.late', { count: calls.late })}</span>}
      </h3>
      <ul>
        {calls.callbacks.map((callback) => (
          <Callback key={`${callback.dueAt} ${callback.ticket ?? ''}`} callback={callback} />
        ))}
      </ul>
    </>
  );
}

function Callback({ callback }: { callback: CallbackNow }) {
  const { t, i18n } = useTranslation('supervise');
  const away = Math.abs(new Date(callback.dueAt).getTime() - useNow().getTime()) / 1000;
  const Icon = callback.isLate ? IconAlertTriangle : IconPhone;
  return (
    <li data-late={callback.isLate || undefined}>
      <span className={css.in}>
        <Icon aria-hidden="true" />
        <span className="sr">{t(callback.isLate ? 'now.lateBy' : 'now.dueIn')} </span>
        {spanWords(away, 'CALENDAR', localeOf(i18n.language))}
      </span>
      <Link href={callback.ticket == null ? paths.calls : paths.deskTicket(callback.ticket)}>
        {callback.title ?? t('now.unknownCaller')}
      </Link>
      {callback.caller != null && <small>{t('now.has', { name: callback.caller })}</small>}
    </li>
  );
}
