import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { BackLink, Page, Stack } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { Sheet } from '@/ui/Surface';
import { WhenTime } from '@/ui/Time';
import { DisclosureStatus, Overdue } from '../DisclosureStatus';
import css from '../harbour.module.css';
import { LinkRequest } from '../LinkRequest';
import { Talk } from '../Talk';
import { ToldFacts } from '../ToldFacts';
import type { Disclosure } from '../types';
import { Write } from '../Write';
import { CloseSheet } from './CloseSheet';
import { FileAside } from './FileAside';
import { HarbourSheet } from './HarbourSheet';
import { LeaveSheet } from './LeaveSheet';
import { StepsSheet } from './StepsSheet';

/** Everything about one disclosure on a page. */
export function DisclosureFile({ disclosure }: { disclosure: Disclosure }) {
  const { t } = useTranslation('harbour');
  const { t: common } = useTranslation();
  const { rule, part, allowedActions, overdue, state, request } = disclosure;
  const title = rule ?? t('told.title');
  const to = disclosure.discloser?.name ?? t('talk.nameless');
  return (
    <Page aside={<FileAside disclosure={disclosure} />}>
      <Stack gap={16}>
        {part === 'HANDLER' && <BackLink href={paths.disclosures}>{t('team.title')}</BackLink>}
        <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
        {overdue && state !== 'CLOSED' ? <Overdue /> : <DisclosureStatus disclosure={disclosure} />}
        <Sheet title={t('told.facts')}>
          <ToldFacts disclosure={disclosure} />
        </Sheet>
        <Sheet title={t('talk.title')}>
          <Talk disclosure={disclosure}>
            {allowedActions.includes('WRITE') && <Write disclosure={disclosure} to={to} />}
          </Talk>
        </Sheet>
        <HarbourSheet disclosure={disclosure} />
        <StepsSheet disclosure={disclosure} />
        <LeaveSheet disclosure={disclosure} />
        <Sheet title={t('request.title')}>
          {request != null && <p>{t('request.goesOn', { number: request })}</p>}
          {allowedActions.includes('LINK') && <LinkRequest disclosure={disclosure} />}
          {request == null && !allowedActions.includes('LINK') && <p>{t('request.no')}</p>}
        </Sheet>
        <CloseSheet disclosure={disclosure} />
        <p className={css.quiet}>
          {t('facts.at')} <WhenTime at={disclosure.receivedAt} />
        </p>
      </Stack>
    </Page>
  );
}
