import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { OptionCards } from '@/ui/Choices';
import { rulesQuery, useRecordFind } from '../api';
import { ColleaguePick } from '../ColleaguePick';
import { nothingTold, ToldFields } from '../ToldFields';
import { toldOf } from '../telling';
import type { PersonName } from '../types';
import { SheetForm } from './SheetForm';

const ways = ['TOLD_TO_ANALYST', 'FOUND_BY_MONITORING'] as const;

/** The team writes down what somebody told an analyst, or what monitoring found during a campaign. */
export function FindForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('harbour');
  const navigate = useNavigate();
  const rules = useQuery(rulesQuery).data ?? [];
  const record = useRecordFind();
  return (
    <SheetForm
      title={t('find.title')}
      submit={t('find.send')}
      place="safe-harbour-find"
      initial={{ ...nothingTold, found: '', discloserId: null as PersonName | null }}
      needed={['found', 'doing', 'since', 'dataClass']}
      pending={record.isPending}
      error={record.error}
      onSend={({ found, discloserId, ...told }, done) => {
        const values = { ...nothingTold, ...told };
        const body = toldOf(values);
        const way = ways.find((one) => one === found);
        if (body === undefined || way === undefined) return;
        const restriction = values.restriction === '' ? null : values.restriction;
        record.mutate(
          { ...body, found: way, restriction, discloserId: discloserId?.id ?? null },
          {
            onSuccess: (made) => {
              done();
              navigate({ to: paths.disclosure(made.id) });
            },
          },
        );
      }}
      onClose={onClose}
    >
      {({ values, set, errors }) => (
        <>
          <OptionCards
            label={t('find.how')}
            options={ways.map((value) => ({
              value,
              label: t(`foundHow.${value}`),
              description: t(`find.help.${value}`),
            }))}
            value={values.found}
            error={errors.found}
            onChange={(found) => set({ found })}
          />
          <ColleaguePick
            label={t('find.who')}
            description={t('find.whoHelp')}
            value={values.discloserId}
            onChange={(discloserId) => set({ discloserId })}
            error={errors.discloserId}
          />
          <ToldFields
            values={{ ...nothingTold, ...stated(values) }}
            set={set}
            errors={errors}
            rules={rules}
          />
        </>
      )}
    </SheetForm>
  );
}

function stated({ restriction, ruleWords, doing, since, dataClass, people }: typeof nothingTold) {
  return { restriction, ruleWords, doing, since, dataClass, people };
}
