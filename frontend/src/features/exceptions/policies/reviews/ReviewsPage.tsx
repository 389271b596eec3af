import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { texts } from '@/lib/searchTexts';
import { LinkButton } from '@/ui/Button';
import { Line, Page, Stack, TabLinks } from '@/ui/Layout';
import { useNavigation } from '@/ui/Link';
import { PageTitle } from '@/ui/PageTitle';
import { Row, Rows } from '@/ui/Rows';
import { EmptyState } from '@/ui/States';
import { WhenTime } from '@/ui/Time';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import { LoadFailed } from '../../LoadFailed';
import { MoreRows } from '../../MoreRows';
import { reviewsQuery } from '../api';
import { PolicyTabs } from '../PolicyTabs';
import type { Review } from '../types';
import { AskForReview } from './AskForReview';
import { ReviewStatus } from './ReviewStatus';
import { useAskedWords, useAskerWords } from './useAskedWords';

/** Rules that somebody, or the figures, ask about; and what was decided. */
export function ReviewsPage() {
  const { t } = useTranslation('policies');
  const { t: common } = useTranslation();
  const { listed, ask, cases } = texts(useSearch({ strict: false }), 'listed', 'ask', 'cases');
  const navigation = useNavigation();
  const closed = listed === 'closed';
  const found = useInfiniteQuery(reviewsQuery(!closed));
  const title = t('reviews.title');
  return (
    <Page>
      <Stack gap={16}>
        <PolicyTabs />
        <Line apart>
          <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
          <LinkButton href={`${paths.policyReviewsPattern}?ask=new`}>{t('reviews.ask')}</LinkButton>
        </Line>
        <TabLinks
          label={title}
          tabs={(['open', 'closed'] as const).map((value) => ({
            href: `${paths.policyReviewsPattern}${value === 'open' ? '' : '?listed=closed'}`,
            label: t(`reviews.${value}`),
            current: (value === 'closed') === closed,
          }))}
        />
        {found.isError && (
          <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />
        )}
        <List reviews={found.data?.pages.flatMap(({ items }) => items)} closed={closed} />
        <MoreRows
          more={found.hasNextPage}
          loading={found.isFetchingNextPage}
          onMore={found.fetchNextPage}
        />
      </Stack>
      {ask !== undefined && (
        <AskForReview
          rule={ask === 'new' ? undefined : ask}
          cases={cases ?? ''}
          onClose={() => navigation.go(paths.policyReviewsPattern)}
        />
      )}
    </Page>
  );
}

function List({ reviews, closed }: { reviews: readonly Review[] | undefined; closed: boolean }) {
  const { t } = useTranslation('policies');
  const asked = useAskedWords();
  const asker = useAskerWords();
  if (reviews === undefined) {
    return (
      <Waiting>
        <WaitingRows rows={4} />
      </Waiting>
    );
  }
  if (reviews.length === 0) {
    return (
      <EmptyState
        heading="h2"
        good={!closed}
        title={t(closed ? 'reviews.noneClosed' : 'reviews.none')}
      >
        {t(closed ? 'reviews.noneClosedWhy' : 'reviews.noneWhy')}
      </EmptyState>
    );
  }
  return (
    <Rows label={t('reviews.title')}>
      {reviews.map((review) => (
        <Row
          key={review.id}
          href={paths.policyReview(review.id)}
          title={review.restrictionName}
          status={<ReviewStatus review={review} />}
        >
          {asked(review)} {asker(review)}, <WhenTime at={review.openedAt} still />
        </Row>
      ))}
    </Rows>
  );
}
