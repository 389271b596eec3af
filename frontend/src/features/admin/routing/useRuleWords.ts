import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { restrictionsQuery } from '../queries';
import type { Rule } from '../types';

/** What a rule looks at, as a sentence. */
export function useRuleWords(): (rule: Rule) => string {
  const { t } = useTranslation('admin');
  const restrictions = useQuery(restrictionsQuery).data ?? [];
  return (rule) => {
    const restriction = restrictions.find(({ key }) => key === rule.restrictionKey);
    const parts = [
      rule.kind && t('routing.ifKind', { kind: t(`kinds.${rule.kind}`) }),
      rule.restrictionKey &&
        t('routing.ifRestriction', { rule: restriction?.name ?? rule.restrictionKey }),
      rule.category && t('routing.ifCategory', { category: rule.category }),
      rule.site && t('routing.ifSite', { site: rule.site.name }),
      rule.skills.length > 0 &&
        t('routing.needsSkills', { skills: rule.skills.map(({ name }) => name).join(', ') }),
    ];
    return parts.filter(Boolean).join(', ');
  };
}
