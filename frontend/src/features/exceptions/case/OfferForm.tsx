import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { alternativesQuery } from '@/api/rules';
import { isoDate } from '@/lib/time';
import { OptionCards } from '@/ui/Choices';
import { TextArea, TextField } from '@/ui/Field';
import { SelectField } from '@/ui/SelectField';
import { changes, useTypedChange } from '../changes';
import { KeptSideForm } from '../KeptSideForm';
import type { Alternative, CaseDetail, NewProposal } from '../types';

const empty = {
  fromCatalogue: '',
  title: '',
  steps: '',
  setUpBy: '',
  readyOn: '',
  effortMinutes: '',
  meetsNeed: 'FULLY',
};

/** Another way, with what it takes, who sets it up, and by when. */
export function OfferForm({ file, onClose }: { file: CaseDetail; onClose: () => void }) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.offer);
  const key = file.restriction?.key;
  const known = useQuery({ ...alternativesQuery(key ?? ''), enabled: key !== undefined });
  const ways = known.data ?? [];
  const today = isoDate(new Date());

  function served({ name, tried, worked }: Alternative): string {
    if (tried == null || worked == null) return name;
    return t('offer.served', { name, tried, worked });
  }
  return (
    <KeptSideForm
      file={file}
      title={t('offer.title', { name: file.requester.name })}
      submit={t('offer.submit', { name: file.requester.name })}
      place={`exception-${file.number}-offer`}
      initial={empty}
      onClose={onClose}
      change={change}
      bodyOf={proposalOf}
    >
      {({ values, set, errors }) => (
        <>
          {ways.length > 0 && (
            <SelectField
              label={t('offer.from')}
              data={[
                { value: '', label: t('offer.own') },
                ...ways.map((way) => ({ value: way.name, label: served(way) })),
              ]}
              value={values.fromCatalogue}
              error={errors.fromCatalogue}
              onChange={(event) => {
                const way = ways.find(({ name }) => name === event.currentTarget.value);
                set({
                  fromCatalogue: way?.name ?? '',
                  ...(way === undefined
                    ? {}
                    : { title: way.name, steps: values.steps || way.howItHelps }),
                });
              }}
            />
          )}
          <TextField
            label={t('offer.name')}
            maxLength={200}
            value={values.title}
            error={errors.title}
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
          <TextArea
            label={t('offer.steps')}
            description={t('offer.stepsHelp', { name: file.requester.name })}
            maxLength={4000}
            value={values.steps}
            error={errors.steps}
            onChange={(event) => set({ steps: event.currentTarget.value })}
          />
          <TextField
            label={t('offer.setUpBy')}
            maxLength={200}
            value={values.setUpBy}
            error={errors.setUpBy}
            onChange={(event) => set({ setUpBy: event.currentTarget.value })}
          />
          <TextField
            label={t('offer.readyOn')}
            type="date"
            min={today}
            value={values.readyOn}
            error={errors.readyOn}
            onChange={(event) => set({ readyOn: event.currentTarget.value })}
          />
          <TextField
            label={t('form.optional', {
              question: t('offer.effort', { name: file.requester.name }),
            })}
            inputMode="numeric"
            value={values.effortMinutes}
            error={errors.effortMinutes}
            onChange={(event) =>
              set({ effortMinutes: event.currentTarget.value.replace(/\D/g, '') })
            }
          />
          <OptionCards
            label={t('offer.meets')}
            inRow
            options={[
              { value: 'FULLY', label: t('offer.fully') },
              { value: 'PARTLY', label: t('offer.partly') },
            ]}
            value={values.meetsNeed}
            error={errors.meetsNeed}
            onChange={(meetsNeed) => set({ meetsNeed })}
          />
        </>
      )}
    </KeptSideForm>
  );
}

function proposalOf(values: typeof empty): NewProposal {
  return {
    fromCatalogue: values.fromCatalogue || null,
    title: values.title,
    steps: values.steps,
    setUpBy: values.setUpBy,
    readyOn: values.readyOn,
    effortMinutes: values.effortMinutes === '' ? null : Number(values.effortMinutes),
    meetsNeed: values.meetsNeed === 'PARTLY' ? 'PARTLY' : 'FULLY',
  };
}
