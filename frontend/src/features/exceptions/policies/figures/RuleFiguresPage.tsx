import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { BackLink, Line, Page, Stack } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { LoadFailed } from '../../LoadFailed';
import { ruleFiguresQuery } from '../api';
import type { RuleReport } from '../types';
import { AlternativesTable } from './AlternativesTable';
import { overOf, type SpanAddress, spanAddress } from './address';
import css from './figures.module.css';
import { NeedsCard } from './NeedsCard';
import { SpanFilter } from './SpanFilter';
import { FigureTile, PlainTile } from './Tiles';
import { TrendCard } from './TrendCard';
import { useFigureWords } from './useFigureWords';
import { WaitsCard } from './WaitsCard';

/** One rule: what its requests say, how that went over two years, which needs stand behind them, and what works instead. */
export function RuleFiguresPage({ rule: key }: { rule: string }) {
  const { t } = useTranslation('policies');
  const { t: common } = useTranslation();
  const about = spanAddress(useSearch({ strict: false }));
  const found = useQuery(ruleFiguresQuery(key, overOf(about)));
  const report = found.data;
  const title = report?.figures.name ?? t('title');
  return (
    <Page>
      <Stack gap={16}>
        <BackLink href={paths.policies(about)}>{t('title')}</BackLink>
        <Line apart>
          <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
          {report && (
            <SpanFilter
              span={report.span}
              about={about}
              href={(other) => paths.policyFigures(key, other)}
            />
          )}
        </Line>
        {found.isError && (
          <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />
        )}
        {found.isPending && (
          <Waiting>
            <WaitingLines lines={10} />
          </Waiting>
        )}
        {report && <Report report={report} rule={key} about={about} />}
      </Stack>
    </Page>
  );
}

interface ReportProps {
  report: RuleReport;
  rule: string;
  about: SpanAddress;
}

function Report({ report, rule, about }: ReportProps) {
  const { t } = useTranslation('policies');
  return (
    <>
      <Tiles report={report} rule={rule} about={about} />
      <div className={css.cards}>
        <TrendCard trend={report.trend} />
        <WaitsCard waits={report.waits} />
        <NeedsCard needs={report.needs} rule={rule} about={about} />
        <AlternativesTable alternatives={report.alternatives} rule={rule} about={about} />
      </div>
      <Line>
        <LinkButton href={`${paths.policyReviewsPattern}?ask=${rule}`}>
          {t('reviews.ask')}
        </LinkButton>
        <LinkButton href={paths.rule(rule)} kind="plain">
          {t('figures.asEmployee')}
        </LinkButton>
      </Line>
    </>
  );
}

function Tiles({ report: { figures }, rule, about }: ReportProps) {
  const { t } = useTranslation('policies');
  const words = useFigureWords();
  const tile = { rule, about };
  return (
    <div className={css.tiles}>
      <PlainTile {...tile} figure="REQUESTS" value={figures.requests} />
      <FigureTile
        {...tile}
        figure="FIRST_REPLY"
        value={words.span(figures.firstReply)}
        beside={words.spanBeside(figures.firstReply)}
      />
      <FigureTile
        {...tile}
        figure="DECISION"
        value={words.span(figures.decision)}
        beside={words.spanBeside(figures.decision)}
      />
      <FigureTile
        {...tile}
        figure="APPROVED"
        value={words.rate(figures.approved)}
        beside={words.rateBeside(figures.approved)}
      />
      <FigureTile
        {...tile}
        figure="WORKING_ALTERNATIVES"
        value={words.rate(figures.alternatives)}
        beside={words.rateBeside(figures.alternatives)}
      />
      <FigureTile
        {...tile}
        figure="BARE_DECLINES"
        value={words.rate(figures.bareDeclines)}
        beside={words.rateBeside(figures.bareDeclines)}
      />
      <FigureTile
        {...tile}
        figure="UPHELD_APPEALS"
        value={words.rate(figures.appealsUpheld)}
        beside={words.rateBeside(figures.appealsUpheld)}
      />
      <FigureTile
        {...tile}
        figure="STILL_IN_USE"
        value={words.rate(figures.stillInUse)}
        beside={words.rateBeside(figures.stillInUse)}
      />
      <PlainTile {...tile} figure="CLEAN_RENEWALS" value={figures.cleanRenewals} />
      <PlainTile {...tile} figure="IN_FORCE" value={figures.inForce}>
        {t('figures.debtBeside', { debt: words.decimal(figures.debt) })}
      </PlainTile>
      <PlainTile {...tile} figure="REOPENED">
        {figures.friction == null
          ? t('figures.fewWhy')
          : t('figures.frictionBeside', { friction: words.decimal(figures.friction) })}
      </PlainTile>
      <PlainTile {...tile} value={figures.adoptedReviews} title={t('figures.adopted')}>
        {t('figures.released', { count: figures.released })}
      </PlainTile>
    </div>
  );
}
