import { useTranslation } from 'react-i18next';
import type { CallSummary } from '@/api/calls';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { WhenTime } from '@/ui/Time';
import css from './CallsPage.module.css';
import { useCallWords } from './useCallWords';

/** A call, and what came of it. */
export function CallRow({ call }: { call: CallSummary }) {
  const { t } = useTranslation('calls');
  const words = useCallWords();
  return (
    <li className={css.call}>
      <span className={css.name}>{words.caller(call.caller)}</span>
      <span className={css.when}>
        <WhenTime at={call.startedAt} />
      </span>
      <span className={css.said}>
        {call.outcome == null
          ? call.answeredBy == null
            ? t('page.rings')
            : t('page.unsaid', { name: call.answeredBy.name })
          : t(`page.outcome.${call.outcome}`, { name: call.answeredBy?.name ?? '' })}
        {call.ticket != null && (
          <>
            {' '}
            <Link href={paths.deskTicket(call.ticket)}>
              {t('page.ticket', { number: call.ticket })}
            </Link>
          </>
        )}
      </span>
      {call.waitedSeconds != null && (
        <span className={css.waited}>{t('page.waited', { count: call.waitedSeconds })}</span>
      )}
    </li>
  );
}
