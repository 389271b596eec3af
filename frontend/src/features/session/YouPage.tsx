import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ownAccountQuery } from '@/api/account';
import { Column, Stack } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { OwnDeputies } from './OwnDeputies';
import { OwnFacts } from './OwnFacts';
import { OwnNotes, OwnPlans } from './OwnNotes';
import { OwnNumbers } from './OwnNumbers';
import { OwnPassword } from './OwnPassword';
import { OwnSessions } from './OwnSessions';
import { OwnTokens } from './OwnTokens';
import css from './session.module.css';
import { WhatHelps } from './WhatHelps';

/** One's own account. What stands further down waits for the first parts, which would push it away from whoever types there. */
export function YouPage() {
  const { t } = useTranslation('session');
  const { t: common } = useTranslation();
  const title = t('you.title');
  const known = useQuery(ownAccountQuery).isFetched;
  return (
    <Column>
      <Stack gap={24}>
        <div className={css.you}>
          <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
        </div>
        {known ? (
          <>
            <OwnFacts />
            <WhatHelps />
            <OwnPlans />
            <OwnNotes />
            <OwnNumbers />
            <OwnDeputies />
            <OwnPassword />
            <OwnSessions />
            <OwnTokens />
          </>
        ) : (
          <Waiting>
            <WaitingLines lines={8} />
          </Waiting>
        )}
      </Stack>
    </Column>
  );
}
