import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowNarrowRight } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '@/ui/Field';
import { SelectField } from '@/ui/SelectField';
import { Box } from '@/ui/Surface';
import { routingAnswerQuery } from '../queries';
import type { Kind } from '../types';
import { useLoadError } from '../useLoadError';
import { Candidates } from './Candidates';
import css from './routing.module.css';
import { kindOf, useRoutingChoices } from './useRoutingChoices';

/** Where would this go? Answered by the very code that sends tickets on. */
export function RoutingTester() {
  const { t } = useTranslation('admin');
  const choices = useRoutingChoices();
  const [kind, setKind] = useState<Kind>('INCIDENT');
  const [restrictionKey, setRestrictionKey] = useState('');
  const [typed, setTyped] = useState('');
  const [siteId, setSiteId] = useState('');
  const [category] = useDebouncedValue(typed, 250);
  const isException = kind === 'EXCEPTION_REQUEST';
  const question = {
    kind,
    category: category.trim() || undefined,
    restrictionKey: (isException && restrictionKey) || undefined,
    siteId: siteId || undefined,
  };
  return (
    <Box title={t('routing.testTitle')}>
      <SelectField
        label={t('routing.test.kind')}
        value={kind}
        data={choices.kinds}
        onChange={(event) => setKind(kindOf(event.currentTarget.value) ?? kind)}
      />
      {isException && (
        <SelectField
          label={t('routing.test.restriction')}
          value={restrictionKey}
          data={choices.restrictions}
          onChange={(event) => setRestrictionKey(event.currentTarget.value)}
        />
      )}
      <TextField
        label={t('routing.test.category')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <SelectField
        label={t('routing.test.site')}
        value={siteId}
        data={choices.sites}
        onChange={(event) => setSiteId(event.currentTarget.value)}
      />
      <Answer {...question} />
      <Candidates {...question} />
    </Box>
  );
}

function Answer(question: Parameters<typeof routingAnswerQuery>[0]) {
  const { t } = useTranslation('admin');
  const asked = useQuery({
    ...routingAnswerQuery(question),
    placeholderData: keepPreviousData,
  });
  const error = useLoadError(asked);
  const { queue, rule } = asked.data ?? {};
  return (
    <div role="status" className={css.answer}>
      {error}
      {queue !== undefined && (
        <>
          <IconArrowNarrowRight aria-hidden="true" />
          <b>
            {rule
              ? t('routing.answerRule', { queue: queue.name, rule: rule.name })
              : t('routing.answerTriage', { queue: queue.name })}
          </b>
        </>
      )}
    </div>
  );
}
