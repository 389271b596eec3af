import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Plan, planQuery } from '@/api/hearings';
import { isProblem } from '@/api/problem';
import { useSignedIn } from '@/api/session';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { BackLink, Column } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { PageTitle } from '@/ui/PageTitle';
import { EmptyState, ErrorState } from '@/ui/States';
import { Card } from '@/ui/Surface';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import css from './hearing.module.css';
import { PlanDoing } from './PlanDoing';
import { PlanFacts } from './PlanFacts';

/** One plan: what was agreed, for whoever may read it; and to be made, for supervisors. */
export function PlanPage() {
  const { t } = useTranslation('hearing');
  const { id = '' } = useParams({ strict: false });
  const works = useSignedIn().roles.some((role) => role === 'ANALYST' || role === 'SUPERVISOR');
  const found = useQuery(planQuery(id));
  return (
    <Column>
      {works && <BackLink href={paths.hearings({ list: 'plans' })}>{t('lead.plans')}</BackLink>}
      {found.data !== undefined ? (
        <Shown plan={found.data} />
      ) : found.isError ? (
        <NotShown error={found.error} retry={() => found.refetch()} retrying={found.isRefetching} />
      ) : (
        <Waiting>
          <WaitingLines lines={5} />
        </Waiting>
      )}
    </Column>
  );
}

function Shown({ plan }: { plan: Plan }) {
  const { t } = useTranslation('hearing');
  const { t: common } = useTranslation();
  const me = useSignedIn().person.id;
  const title = t('plan.title', { name: plan.requester.name });
  const ticket =
    me === plan.requester.id
      ? paths.ticket(plan.ticketNumber)
      : paths.deskTicket(plan.ticketNumber);
  return (
    <>
      <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
      <p className={css.beside}>
        {t(`plan.state.${plan.state}`)} ·{' '}
        <Link look="text" href={ticket}>
          {t('plan.number', { number: plan.ticketNumber, title: plan.ticketTitle })}
        </Link>
      </p>
      <p className={css.beside}>{t('plan.readable', { name: plan.requester.name })}</p>
      <Card className={css.case}>
        <PlanFacts plan={plan} />
      </Card>
      <PlanDoing plan={plan} />
    </>
  );
}

interface NotShownProps {
  error: Error;
  retry: () => void;
  retrying: boolean;
}

function NotShown({ error, retry, retrying }: NotShownProps) {
  const { t } = useTranslation('hearing');
  const { t: common } = useTranslation();
  const words = useProblemWords();
  if (isProblem(error, 'not-found')) {
    return (
      <>
        <PageTitle tab={common('titled', { page: t('plan.missing') })}>
          {t('plan.missing')}
        </PageTitle>
        <EmptyState heading="h2" title={t('plan.missing')}>
          {t('plan.missingWhy')}
        </EmptyState>
      </>
    );
  }
  const { title, detail } = words(error);
  return (
    <ErrorState title={title} retry={retry} retrying={retrying}>
      {detail}
    </ErrorState>
  );
}
