import { useTranslation } from 'react-i18next';
import { Column, Stack } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { OwnDeputies } from './OwnDeputies';
import { OwnFacts } from './OwnFacts';
import { OwnNotes, OwnPlans } from './OwnNotes';
import { OwnNumbers } from './OwnNumbers';
import { OwnPassword } from './OwnPassword';
import { OwnSessions } from './OwnSessions';
import { OwnTokens } from './OwnTokens';
import css from './session.module.css';
import { WhatHelps } from './WhatHelps';

/** One's own account. */
export function YouPage() {
  const { t } = useTranslation('session');
  const { t: common } = useTranslation();
  const title = t('you.title');
  return (
    <Column>
      <Stack gap={24}>
        <div className={css.you}>
          <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
        </div>
        <OwnFacts />
        <WhatHelps />
        <OwnPlans />
        <OwnNotes />
        <OwnNumbers />
        <OwnDeputies />
        <OwnPassword />
        <OwnSessions />
        <OwnTokens />
      </Stack>
    </Column>
  );
}
