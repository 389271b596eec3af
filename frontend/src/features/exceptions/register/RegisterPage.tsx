import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskingBySelf } from '@/api/useServerEvents';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { Line, Page, Stack, TabLinks } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { Rows } from '@/ui/Rows';
import { SelectField } from '@/ui/SelectField';
import { EmptyState } from '@/ui/States';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import { CaseRow } from '../CaseRow';
import { LoadFailed } from '../LoadFailed';
import { casesQuery, registerQuery } from '../lists';
import { MoreRows } from '../MoreRows';
import { rulesQuery } from '../rules';
import { PdfOf } from '../TakeAlong';
import type { CaseState, CaseSummary } from '../types';
import { type Show, shows } from './address';

const statesOf: Readonly<Record<Exclude<Show, 'force'>, CaseState[]>> = {
  open: [
    'SUBMITTED',
    'IN_CONVERSATION',
    'ALTERNATIVE_OFFERED',
    'AWAITING_DECISION',
    'APPROVED_PENDING',
  ],
  decided: ['ACTIVE', 'SUSPENDED', 'ENDING', 'CLOSED', 'DECLINED'],
  other: ['RESOLVED_BY_ALTERNATIVE', 'WITHDRAWN'],
};

/** The register: what is being worked, what holds and ends soon, what is over, and what was decided. */
export function RegisterPage() {
  const { t } = useTranslation('exceptions');
  const { t: common } = useTranslation();
  const { show = 'open', rule } = useSearch({ from: '/inside/exceptions' });
  const title = t('register.title');
  return (
    <Page>
      <Stack gap={16}>
        <Line apart>
          <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
          <LinkButton href={paths.newException}>{t('register.new')}</LinkButton>
        </Line>
        <TabLinks
          label={title}
          tabs={shows.map((value) => ({
            href: value === 'open' ? paths.exceptions : `${paths.exceptions}?show=${value}`,
            label: t(`register.${value}`),
            current: value === show,
          }))}
        />
        {show === 'force' ? <InForce /> : <Cases key={show} states={statesOf[show]} rule={rule} />}
      </Stack>
    </Page>
  );
}

function Cases({ states, rule }: { states: CaseState[]; rule: string | undefined }) {
  const { t } = useTranslation('exceptions');
  const navigate = useNavigate();
  const rules = useQuery(rulesQuery).data ?? [];
  const found = useInfiniteQuery({
    ...casesQuery(states, rule),
    refetchInterval: useAskingBySelf(),
  });
  return (
    <>
      <SelectField
        label={t('register.rule')}
        maw={360}
        data={[
          { value: '', label: t('register.everyRule') },
          ...rules.map(({ key, name }) => ({ value: key, label: name })),
        ]}
        value={rule ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value || undefined;
          navigate({ to: '.', search: (search) => ({ ...search, rule: chosen }) });
        }}
      />
      <Found found={found} empty={t(rule === undefined ? 'register.none' : 'register.noneOfRule')}>
        {(rows) => (
          <Rows>
            {rows.map((summary) => (
              <CaseRow
                key={summary.number}
                summary={summary}
                href={paths.case(summary.number)}
                action={<PdfOf number={summary.number} />}
              />
            ))}
          </Rows>
        )}
      </Found>
    </>
  );
}

/** Sorted by its end, so that its groups follow each other. */
function InForce() {
  const { t } = useTranslation('exceptions');
  const found = useInfiniteQuery({ ...registerQuery, refetchInterval: useAskingBySelf() });
  const groups = [
    ['meantime', (row: CaseSummary) => row.interimOverAt != null],
    ['ended', (row: CaseSummary) => row.state === 'ENDING'],
    ['suspended', (row: CaseSummary) => row.state === 'SUSPENDED'],
    ['soon', (row: CaseSummary) => row.state === 'ACTIVE' && row.endsSoon],
    ['holds', (row: CaseSummary) => row.state === 'ACTIVE' && !row.endsSoon],
  ] as const;
  return (
    <Found found={found} empty={t('register.noneInForce')}>
      {(rows) =>
        groups.map(([name, belongs]) => {
          const those = rows.filter(belongs);
          return those.length === 0 ? null : (
            <section key={name} aria-label={t(`register.group.${name}`)}>
              <Stack gap={8}>
                <h2>{t(`register.group.${name}`)}</h2>
                <Rows>
                  {those.map((summary) => (
                    <CaseRow
                      key={summary.number}
                      summary={summary}
                      href={paths.case(summary.number)}
                      action={<PdfOf number={summary.number} />}
                    />
                  ))}
                </Rows>
              </Stack>
            </section>
          );
        })
      }
    </Found>
  );
}

interface FoundProps {
  found: {
    data?: { pages: { items: CaseSummary[] }[] } | undefined;
    isError: boolean;
    error: unknown;
    isFetching: boolean;
    isFetchingNextPage: boolean;
    hasNextPage: boolean;
    refetch: () => void;
    fetchNextPage: () => void;
  };
  empty: string;
  children: (rows: CaseSummary[]) => ReactNode;
}

function Found({ found, empty, children }: FoundProps) {
  const { t } = useTranslation('exceptions');
  if (found.isError) {
    return <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />;
  }
  const rows = found.data?.pages.flatMap(({ items }) => items);
  if (rows === undefined) {
    return (
      <Waiting>
        <WaitingRows rows={5} />
      </Waiting>
    );
  }
  if (rows.length === 0)
    return (
      <EmptyState heading="h2" title={t('register.empty')}>
        {empty}
      </EmptyState>
    );
  return (
    <>
      {children(rows)}
      <MoreRows
        more={found.hasNextPage}
        loading={found.isFetchingNextPage}
        onMore={found.fetchNextPage}
      />
    </>
  );
}
