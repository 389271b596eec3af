import {
  IconBarrierBlock,
  IconBox,
  IconHelp,
  IconPhone,
  IconShieldCheck,
  IconTool,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import css from './ask.module.css';

/** The ways on. What was typed comes along. */
export function Doors({ goal }: { goal: string }) {
  const { t } = useTranslation('ask');
  return (
    <>
      <nav className={css.doors} aria-label={t('doors.label')}>
        <Link className={css.door} href={paths.fileTicket('broken', { goal })}>
          <IconTool aria-hidden="true" />
          <b>{t('doors.broken.title')}</b>
          <span>{t('doors.broken.what')}</span>
        </Link>
        <Link className={css.door} href={paths.fileTicket('need', { goal })}>
          <IconBox aria-hidden="true" />
          <b>{t('doors.need.title')}</b>
          <span>{t('doors.need.what')}</span>
        </Link>
        <Link className={css.door} href={paths.askException({ goal })}>
          <IconBarrierBlock aria-hidden="true" />
          <b>{t('doors.rule.title')}</b>
          <span>{t('doors.rule.what')}</span>
        </Link>
      </nav>
      <p className={css.sideDoors}>
        <Link href={paths.fileTicket('else', { goal })}>
          <IconHelp aria-hidden="true" />
          <b>{t('doors.else.title')}</b>
        </Link>
        <Link href={paths.callMeBack}>
          <IconPhone aria-hidden="true" />
          <b>{t('doors.call.title')}</b>
        </Link>
        <Link href={paths.harbour}>
          <IconShieldCheck aria-hidden="true" />
          <b>{t('doors.harbour.title')}</b>
        </Link>
      </p>
    </>
  );
}
