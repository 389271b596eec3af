import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '@/ui/Field';
import { SelectField } from '@/ui/SelectField';
import { ticketQuery } from '../api';
import { ColleaguePick } from '../ColleaguePick';
import { useTypedChange } from '../changes';
import { type FieldsProps, KeptSideForm } from '../KeptSideForm';
import type { CaseDetail, PersonName, SheetRow, ThirdParty } from '../types';
import { sheetChanges } from './changes';

type Way = ThirdParty['outcomes'][number]['outcome'];

interface Chosen extends Record<string, string | PersonName | null> {
  amendmentLink: string;
  amendmentFile: string;
  consentText: string;
  owner: PersonName | null;
}

interface OutcomeFormProps {
  file: CaseDetail;
  known: ThirdParty;
  outcome: Way;
  onClose: () => void;
}

/** One of the four ways, with what it needs: an amendment, a text for the customers, and what is met before the start. */
export function OutcomeForm({ file, known, outcome, onClose }: OutcomeFormProps) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, sheetChanges.choose);
  const rows = rowsToSettle(file, known, outcome);
  const negotiates = outcome === 'NEGOTIATE';
  const asks = outcome === 'ASK_CUSTOMERS';
  const initial: Chosen = {
    amendmentLink: known.course?.amendmentLink ?? '',
    amendmentFile: '',
    consentText: known.course?.consentText ?? '',
    owner: { id: file.requester.id, name: file.requester.name },
    ...Object.fromEntries(
      rows.map(({ row }) => [row, asks ? t('thirdParty.outcome.usualConsent') : '']),
    ),
  };
  return (
    <KeptSideForm
      file={file}
      title={t(`thirdParty.outcome.way.${outcome}.title`)}
      submit={t('thirdParty.outcome.submit')}
      place={`exception-${file.number}-${outcome.toLowerCase().replace('_', '-')}`}
      initial={initial}
      onClose={onClose}
      change={change}
      bodyOf={(values) => ({
        outcome,
        amendmentLink: negotiates ? values.amendmentLink || null : null,
        amendmentFile: negotiates ? values.amendmentFile || null : null,
        consentText: asks ? values.consentText || null : null,
        owner: values.owner?.id ?? null,
        terms: rows.flatMap(({ row }) => {
          const definition = values[row];
          return typeof definition === 'string' && definition.trim() !== ''
            ? [{ row, definition }]
            : [];
        }),
      })}
    >
      {(fields) => (
        <>
          <p>{t(`thirdParty.outcome.way.${outcome}.help`, { name: file.requester.name })}</p>
          {negotiates && <Amendment file={file} {...fields} />}
          {asks && (
            <TextArea
              label={t('thirdParty.outcome.consentText')}
              maxLength={4000}
              value={fields.values.consentText}
              error={fields.errors.consentText}
              onChange={(event) => fields.set({ consentText: event.currentTarget.value })}
            />
          )}
          <Terms rows={rows} {...fields} />
          {rows.length > 0 && (
            <ColleaguePick
              label={t('thirdParty.outcome.owner')}
              value={fields.values.owner}
              likely={file.manager == null ? [file.requester] : [file.requester, file.manager]}
              error={fields.errors.owner}
              onChange={(owner) => fields.set({ owner })}
            />
          )}
          {rows.length === 0 && (negotiates || asks) && <p>{t('thirdParty.outcome.settled')}</p>}
        </>
      )}
    </KeptSideForm>
  );
}

/** Rows for which no condition before the start is there yet. */
function rowsToSettle(file: CaseDetail, known: ThirdParty, outcome: Way): SheetRow[] {
  const before = new Set(
    file.conditions.filter(({ timing }) => timing === 'BEFORE_START').map(({ id }) => id),
  );
  return known.rows.filter(({ row, state, settledBy }) => {
    const wanted =
      outcome === 'NEGOTIATE'
        ? state === 'RED'
        : outcome === 'ASK_CUSTOMERS' && row === 'CUSTOMERS_TOLD';
    return wanted && !settledBy.some((id) => before.has(id));
  });
}

function Terms({ rows, values, set }: FieldsProps<Chosen> & { rows: readonly SheetRow[] }) {
  const { t } = useTranslation('exceptions');
  return rows.map(({ row }) => (
    <TextArea
      key={row}
      label={t('thirdParty.outcome.term', { row: t(`thirdParty.row.${row}.title`) })}
      description={t('thirdParty.outcome.termHelp')}
      maxLength={1000}
      rows={2}
      value={typeof values[row] === 'string' ? values[row] : ''}
      onChange={(event) => set({ [row]: event.currentTarget.value })}
    />
  ));
}

/** Linked, or one of the files that were sent in the conversation. */
function Amendment({ file, values, set, errors }: FieldsProps<Chosen> & { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const ticket = useQuery(ticketQuery(file.number));
  const files = (ticket.data?.messages ?? [])
    .filter(({ kind }) => kind === 'PUBLIC_REPLY')
    .flatMap(({ attachments }) => attachments);
  return (
    <>
      <TextField
        label={t('thirdParty.outcome.amendmentLink')}
        type="url"
        maxLength={2000}
        value={values.amendmentLink}
        error={errors.amendmentLink}
        onChange={(event) => set({ amendmentLink: event.currentTarget.value })}
      />
      {files.length > 0 && (
        <SelectField
          label={t('thirdParty.outcome.amendmentFile')}
          data={[
            { value: '', label: t('thirdParty.outcome.noFile') },
            ...files.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={values.amendmentFile}
          error={errors.amendmentFile}
          onChange={(event) => set({ amendmentFile: event.currentTarget.value })}
        />
      )}
    </>
  );
}
