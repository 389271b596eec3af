import { useTranslation } from 'react-i18next';
import { OptionCards } from '@/ui/Choices';
import { TextArea, TextField } from '@/ui/Field';
import { useTypedChange } from '../changes';
import { KeptSideForm } from '../KeptSideForm';
import type { CaseDetail, SheetRow } from '../types';
import { sheetChanges } from './changes';
import own from './thirdParty.module.css';

const states = ['FINE', 'RED', 'OPEN'] as const;

interface RowFormProps {
  file: CaseDetail;
  row: SheetRow;
  onClose: () => void;
}

/** Reads one row: both sides in their words or by a link, and what one makes of it. */
export function RowForm({ file, row, onClose }: RowFormProps) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, sheetChanges.read);
  const { reading } = row;
  return (
    <KeptSideForm
      file={file}
      title={t(`thirdParty.row.${row.row}.title`)}
      submit={t('thirdParty.form.submit')}
      place={`exception-${file.number}-row-${row.number}`}
      initial={{
        state: String(row.state),
        published: reading?.published ?? '',
        publishedLink: reading?.publishedLink ?? '',
        contract: reading?.contract ?? '',
        contractLink: reading?.contractLink ?? '',
        why: reading?.why ?? '',
      }}
      onClose={onClose}
      change={change}
      bodyOf={({ state, ...words }) => ({
        row: row.row,
        state: states.find((known) => known === state) ?? 'OPEN',
        published: words.published || null,
        publishedLink: words.publishedLink || null,
        contract: words.contract || null,
        contractLink: words.contractLink || null,
        why: words.why || null,
      })}
    >
      {({ values, set, errors }) => {
        const typed = (name: 'published' | 'publishedLink' | 'contract' | 'contractLink') => ({
          label: t(`thirdParty.form.${name}`),
          maxLength: 2000,
          value: values[name],
          error: errors[name],
          onChange: (event: { currentTarget: { value: string } }) =>
            set({ [name]: event.currentTarget.value }),
        });
        return (
          <>
            <div className={own.asks}>
              <p>{t(`thirdParty.row.${row.row}.asks`)}</p>
              <p data-red>
                {t('thirdParty.form.redIf', { what: t(`thirdParty.row.${row.row}.red`) })}
              </p>
            </div>
            {row.published && (
              <>
                <TextArea
                  {...typed('published')}
                  description={t('thirdParty.form.publishedHelp')}
                />
                <TextField {...typed('publishedLink')} type="url" />
              </>
            )}
            {row.inContract && (
              <>
                <TextArea {...typed('contract')} />
                <TextField {...typed('contractLink')} type="url" />
              </>
            )}
            <OptionCards
              label={t('thirdParty.form.state')}
              options={states.map((value) => ({
                value,
                label: t(`thirdParty.state.${value}`),
                description: t(`thirdParty.form.${value}`),
              }))}
              value={values.state}
              onChange={(state) => set({ state })}
            />
            <TextArea
              label={t('thirdParty.form.why')}
              description={t('thirdParty.form.whyHelp')}
              maxLength={2000}
              value={values.why}
              error={errors.why}
              onChange={(event) => set({ why: event.currentTarget.value })}
            />
          </>
        );
      }}
    </KeptSideForm>
  );
}
