import { IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { type Column, DataTable } from '@/ui/DataTable';
import { Disclosure } from '@/ui/Disclosure';
import { Line, Page, Stack } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { PageTitle } from '@/ui/PageTitle';
import { EmptyState } from '@/ui/States';
import { Card } from '@/ui/Surface';
import { LoadFailed } from '../../LoadFailed';
import { figuresQuery, tableAddress } from '../api';
import { PolicyTabs } from '../PolicyTabs';
import type { RuleFigures } from '../types';
import { overOf, spanAddress } from './address';
import css from './figures.module.css';
import { SpanFilter } from './SpanFilter';
import { useFigureWords } from './useFigureWords';

/** Every rule with what its requests say, those first that take most time of people. */
export function FiguresPage() {
  const { t } = useTranslation('policies');
  const { t: common } = useTranslation();
  const about = spanAddress(useSearch({ strict: false }));
  const found = useQuery(figuresQuery(overOf(about)));
  const report = found.data;
  const title = t('title');
  const quiet = report?.rules.filter(isQuiet) ?? [];
  return (
    <Page>
      <Stack gap={16}>
        <PolicyTabs />
        <Line apart>
          <PageTitle tab={common('titled', { page: title })} className={css.caption}>
            {title}
          </PageTitle>
          {report && <SpanFilter span={report.span} about={about} href={paths.policies} />}
        </Line>
        {report && <Lead all={report.all} first={report.rules[0]} />}
        <Line apart>
          <p className={css.soft}>{t('figures.intro')}</p>
          <a className={css.table} href={tableAddress('figures', overOf(about))} download>
            <IconDownload aria-hidden="true" />
            {t('figures.csv')}
          </a>
        </Line>
        <Card>
          <DataTable<RuleFigures>
            caption={title}
            rows={report?.rules.filter((rule) => !isQuiet(rule))}
            loading={found.isPending}
            rowKey={(rule) => rule.key ?? ''}
            rowHref={(rule) => paths.policyFigures(rule.key ?? '', about)}
            error={
              found.isError ? (
                <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />
              ) : null
            }
            empty={
              quiet.length > 0 ? (
                <EmptyState title={t('figures.allQuiet')} heading="h2">
                  {t('figures.allQuietWhy')}
                </EmptyState>
              ) : (
                <EmptyState title={t('rules.none')} heading="h2">
                  {t('figures.noneWhy')}
                </EmptyState>
              )
            }
            columns={useColumns(about)}
          />
        </Card>
        {quiet.length > 0 && (
          <Disclosure
            icon={IconCircleCheck}
            title={t('figures.quiet', { count: quiet.length })}
            summary={t('figures.quietWhat')}
          >
            <ul className={css.quiet}>
              {quiet.map((rule) => (
                <li key={rule.key}>
                  <Link href={paths.policyFigures(rule.key ?? '', about)}>{rule.name}</Link>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </Stack>
    </Page>
  );
}

/** Nobody asked, nothing holds, and nobody asks whether it is right. */
function isQuiet({ requests, inForce, debt, openReviews }: RuleFigures): boolean {
  return requests === 0 && inForce === 0 && debt === 0 && openReviews === 0;
}

function Lead({ all, first }: { all: RuleFigures; first: RuleFigures | undefined }) {
  const { t } = useTranslation('policies');
  const words = useFigureWords();
  if (all.requests === 0) return <p className={css.lead}>{t('figures.leadNone')}</p>;
  const said =
    all.approved.shown === 'NOTHING'
      ? t('figures.leadFew', { count: all.requests })
      : t('figures.lead', { count: all.requests, approved: words.rate(all.approved) });
  return (
    <p className={css.lead}>
      {said}{' '}
      {first?.friction != null && first.name != null && t('figures.leadMost', { rule: first.name })}
    </p>
  );
}

function useColumns(about: Record<string, string | undefined>): Column<RuleFigures>[] {
  const { t } = useTranslation('policies');
  const words = useFigureWords();
  const opens = (rule: RuleFigures, figure: string, said: string | number) =>
    said === 0 || said === t('figures.few') ? (
      <span className={css.few}>{said}</span>
    ) : (
      <Link href={paths.policyCases({ ...about, figure, restriction: rule.key ?? undefined })}>
        {said}
      </Link>
    );
  return [
    {
      id: 'rule',
      header: t('figures.rule'),
      width: '24%',
      cell: (rule) => rule.name,
    },
    {
      id: 'friction',
      header: t('figures.friction'),
      figures: true,
      cell: (rule) => (rule.friction == null ? '' : words.decimal(rule.friction)),
    },
    {
      id: 'requests',
      header: t('figures.name.REQUESTS'),
      figures: true,
      cell: (rule) => opens(rule, 'REQUESTS', rule.requests),
    },
    {
      id: 'reply',
      header: t('figures.name.FIRST_REPLY'),
      figures: true,
      cell: (rule) => opens(rule, 'FIRST_REPLY', words.span(rule.firstReply)),
    },
    {
      id: 'decision',
      header: t('figures.name.DECISION'),
      figures: true,
      cell: (rule) => opens(rule, 'DECISION', words.span(rule.decision)),
    },
    {
      id: 'approved',
      header: t('figures.name.APPROVED'),
      figures: true,
      cell: (rule) => opens(rule, 'APPROVED', words.rate(rule.approved)),
    },
    {
      id: 'alternatives',
      header: t('figures.name.WORKING_ALTERNATIVES'),
      figures: true,
      cell: (rule) => opens(rule, 'WORKING_ALTERNATIVES', words.rate(rule.alternatives)),
    },
    {
      id: 'force',
      header: t('figures.name.IN_FORCE'),
      figures: true,
      cell: (rule) => opens(rule, 'IN_FORCE', rule.inForce),
    },
    {
      id: 'debt',
      header: t('figures.debt'),
      figures: true,
      cell: (rule) => words.decimal(rule.debt),
    },
    {
      id: 'reviews',
      header: t('figures.openReviews'),
      figures: true,
      cell: (rule) => rule.openReviews || '',
    },
  ];
}
