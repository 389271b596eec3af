import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { confidencesQuery, hearingsQuery, plansQuery } from '@/api/hearings';
import { useSignedIn } from '@/api/session';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { Page, TabLinks } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { ConfidenceCard } from './ConfidenceCard';
import { HearingCard } from './HearingCard';
import css from './hearing.module.css';
import { List } from './List';
import { PlanCard } from './PlanCard';

const lists = ['hearings', 'plans', 'confidences'] as const;
export type HeardList = (typeof lists)[number];

/** Who is not being heard, what was agreed, and what is said in confidence. Analysts have the last of them. */
export function HearingsPage() {
  const { t } = useTranslation('hearing');
  const { t: common } = useTranslation();
  const leads = useSignedIn().roles.includes('SUPERVISOR');
  const { list: asked, past } = useSearch({ from: '/inside/hearings' });
  const tabs = leads ? lists : (['plans', 'confidences'] as const);
  const list = tabs.find((each) => each === asked) ?? tabs[0] ?? 'confidences';
  const open = past !== true;
  return (
    <Page>
      <div className={css.head}>
        <PageTitle tab={common('titled', { page: t('title') })}>{t('title')}</PageTitle>
        <TabLinks
          label={t('lead.tabs')}
          tabs={tabs.map((each) => ({
            href: paths.hearings({ list: each }),
            label: t(`lead.${each}`),
            current: each === list,
          }))}
        />
        <LinkButton size="small" href={paths.hearings(open ? { list, past: 'true' } : { list })}>
          {t(open ? 'lead.past' : 'lead.present')}
        </LinkButton>
      </div>
      {list === 'hearings' && <Hearings key={String(open)} open={open} />}
      {list === 'plans' && <Plans key={String(open)} open={open} />}
      {list === 'confidences' && <Confidences key={String(open)} open={open} />}
    </Page>
  );
}

function Hearings({ open }: { open: boolean }) {
  const { t } = useTranslation('hearing');
  const found = useInfiniteQuery(hearingsQuery(open));
  return (
    <List query={found} empty={[t('lead.none.hearings'), t('lead.none.hearingsWhy')]} good={open}>
      {(hearing, place) => <HearingCard key={hearing.id} hearing={hearing} place={place} />}
    </List>
  );
}

function Plans({ open }: { open: boolean }) {
  const { t } = useTranslation('hearing');
  const found = useInfiniteQuery(plansQuery(open));
  return (
    <List query={found} empty={[t('lead.none.plans'), t('lead.none.plansWhy')]} good={open}>
      {(plan) => <PlanCard key={plan.id} plan={plan} />}
    </List>
  );
}

function Confidences({ open }: { open: boolean }) {
  const { t } = useTranslation('hearing');
  const found = useInfiniteQuery(confidencesQuery(open));
  return (
    <>
      <p className={css.beside}>{t('confidence.intro')}</p>
      <List query={found} empty={[t('confidence.none'), t('confidence.noneWhy')]} good={open}>
        {(word, place) => <ConfidenceCard key={word.id} word={word} place={place} />}
      </List>
    </>
  );
}
