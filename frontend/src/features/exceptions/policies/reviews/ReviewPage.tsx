import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '@/api/session';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { BackLink, Line, Page, Stack } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { ReasonedButton } from '@/ui/ReasonedButton';
import { Box, Facts, Sheet } from '@/ui/Surface';
import { WhenTime } from '@/ui/Time';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { LoadFailed } from '../../LoadFailed';
import { reviewQuery } from '../api';
import { CaseRows } from '../CaseRows';
import type { ReviewDetail } from '../types';
import { DecideReview } from './DecideReview';
import { ReviewStatus } from './ReviewStatus';
import { useAskedWords, useAskerWords } from './useAskedWords';

/** One review: what is asked, what shows it, and what became of it. */
export function ReviewPage({ id }: { id: string }) {
  const { t } = useTranslation('policies');
  const { t: common } = useTranslation();
  const found = useQuery(reviewQuery(id));
  const title = found.data?.review.restrictionName ?? t('reviews.title');
  return (
    <Page aside={found.data && <Beside detail={found.data} />}>
      <Stack gap={16}>
        <BackLink href={paths.policyReviewsPattern}>{t('reviews.title')}</BackLink>
        <Line apart>
          <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
          {found.data && <ReviewStatus review={found.data.review} />}
        </Line>
        {found.isError && (
          <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />
        )}
        {found.isPending && (
          <Waiting>
            <WaitingLines lines={6} />
          </Waiting>
        )}
        {found.data && <Review detail={found.data} />}
      </Stack>
    </Page>
  );
}

function Review({ detail }: { detail: ReviewDetail }) {
  const { t } = useTranslation('policies');
  const asked = useAskedWords();
  const asker = useAskerWords();
  const [deciding, setDeciding] = useState(false);
  const { review, evidence, hidden } = detail;
  return (
    <>
      <Sheet title={asker(review)} aside={<WhenTime at={review.openedAt} />}>
        <p>{asked(review)}</p>
      </Sheet>
      {review.decision != null && <Decided detail={detail} />}
      <Sheet title={t('reviews.evidence')} aside={review.cases} flush>
        {review.cases === 0 ? (
          <p>{t('reviews.evidenceNone')}</p>
        ) : (
          <CaseRows cases={evidence} label={t('reviews.evidence')} />
        )}
        {hidden > 0 && <p>{t('reviews.hidden', { count: hidden })}</p>}
      </Sheet>
      {review.decision == null && (
        <ReasonedButton
          kind="primary"
          reason={detail.allowedActions.includes('DECIDE') ? undefined : t('reviews.notYours')}
          onClick={() => setDeciding(true)}
        >
          {t('reviews.decide')}
        </ReasonedButton>
      )}
      {deciding && <DecideReview detail={detail} onClose={() => setDeciding(false)} />}
    </>
  );
}

function Decided({ detail: { review } }: { detail: ReviewDetail }) {
  const { t } = useTranslation('policies');
  if (review.decision == null) return null;
  return (
    <Sheet
      title={t('reviews.decided', {
        decision: t(`reviews.decision.${review.decision}`),
        name: review.closedBy?.name,
      })}
      aside={review.closedAt && <WhenTime at={review.closedAt} />}
    >
      <p>{review.reason}</p>
      {review.effectiveAt != null && (
        <p>
          {t('reviews.from')} <WhenTime at={review.effectiveAt} />
        </p>
      )}
      {review.decision === 'RETIRE' && review.released === 0 && <p>{t('reviews.releasedNone')}</p>}
      {review.released > 0 && <p>{t('reviews.released', { count: review.released })}</p>}
    </Sheet>
  );
}

function Beside({ detail }: { detail: ReviewDetail }) {
  const { t } = useTranslation('policies');
  const roles = useQuery(sessionQuery).data?.roles ?? [];
  const writes = roles.includes('APPROVER') || roles.includes('ADMINISTRATOR');
  return (
    <>
      {detail.inForce != null && detail.open != null && (
        <Box title={t('reviews.standing')}>
          <Facts
            sides
            facts={[
              [t('reviews.inForce'), detail.inForce],
              [t('reviews.undecided'), detail.open],
            ]}
          />
        </Box>
      )}
      {writes && (
        <LinkButton href={paths.policyRule(detail.review.restriction)}>
          {t('reviews.edit')}
        </LinkButton>
      )}
    </>
  );
}
