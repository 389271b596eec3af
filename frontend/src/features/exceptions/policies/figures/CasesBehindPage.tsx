import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { BackLink, Line, Page, Stack } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { EmptyState } from '@/ui/States';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import { LoadFailed } from '../../LoadFailed';
import { rulesQuery } from '../../rules';
import { casesBehindQuery, tableAddress } from '../api';
import { CaseRows } from '../CaseRows';
import { casesAddress, wantedOf } from './address';
import css from './figures.module.css';

/** The requests behind a figure, as far as one may see them. */
export function CasesBehindPage() {
  const { t } = useTranslation('policies');
  const { t: common } = useTranslation();
  const address = casesAddress(useSearch({ strict: false }));
  const wanted = wantedOf(address);
  const found = useQuery(casesBehindQuery(wanted));
  const rules = useQuery(rulesQuery).data;
  const rule = rules?.find(({ key }) => key === address.restriction)?.name ?? address.restriction;
  const title = t(`figures.name.${wanted.figure}`);
  const { until, quarters } = address;
  const about = { until, quarters };
  return (
    <Page>
      <Stack gap={16}>
        <BackLink
          href={
            address.restriction === undefined
              ? paths.policies(about)
              : paths.policyFigures(address.restriction, about)
          }
        >
          {rule ?? t('title')}
        </BackLink>
        <Line apart>
          <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
          <a className={css.table} href={tableAddress('cases', wanted)} download>
            <IconDownload aria-hidden="true" />
            {t('figures.csv')}
          </a>
        </Line>
        <p className={css.soft}>
          {[t(`figures.what.${wanted.figure}`), rule, address.need, address.alternative]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {found.isError && (
          <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />
        )}
        {found.isPending && (
          <Waiting>
            <WaitingRows rows={5} />
          </Waiting>
        )}
        {found.data?.counted === 0 && (
          <EmptyState title={t('figures.noCases')} heading="h2">
            {t('figures.noCasesWhy')}
          </EmptyState>
        )}
        {found.data && <CaseRows cases={found.data.items} label={title} />}
        {found.data !== undefined && found.data.hidden > 0 && (
          <p className={css.soft}>{t('reviews.hidden', { count: found.data.hidden })}</p>
        )}
      </Stack>
    </Page>
  );
}
