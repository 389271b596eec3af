import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Role, sessionQuery } from '@/api/session';
import { paths } from '@/app/paths';
import { TabLinks } from '@/ui/Layout';

const tabs = [
  { path: paths.policiesPattern, word: 'figures', roles: ['SUPERVISOR', 'APPROVER'] },
  { path: paths.policyFairnessPattern, word: 'fairness', roles: ['SUPERVISOR'] },
  { path: paths.policySignalsPattern, word: 'signals', roles: ['SUPERVISOR'] },
  {
    path: paths.policyReviewsPattern,
    word: 'reviews',
    roles: ['ANALYST', 'SUPERVISOR', 'APPROVER', 'ADMINISTRATOR'],
  },
  { path: paths.policyRulesPattern, word: 'rules', roles: ['APPROVER', 'ADMINISTRATOR'] },
] as const satisfies readonly { path: string; word: string; roles: readonly Role[] }[];

/** The parts of the Policies place, as far as they are for this person. */
export function PolicyTabs() {
  const { t } = useTranslation('policies');
  const session = useQuery(sessionQuery).data;
  const here = useLocation({ select: ({ pathname }) => pathname });
  const mine = tabs.filter(({ roles }) => roles.some((role) => session?.roles.includes(role)));
  const current = mine
    .filter(({ path }) => here === path || here.startsWith(`${path}/`))
    .sort((one, other) => other.path.length - one.path.length)[0];
  return (
    <TabLinks
      label={t('title')}
      tabs={mine.map(({ path, word }) => ({
        href: path,
        label: t(`tabs.${word}`),
        current: path === current?.path,
      }))}
    />
  );
}
