import { IconHourglass } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { TextArea, TextField } from '@/ui/Field';
import { Line } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { Status } from '@/ui/Status';
import { WhenTime } from '@/ui/Time';
import css from '../case/case.module.css';
import { useTypedChange } from '../changes';
import { KeptSideForm } from '../KeptSideForm';
import type { CaseDetail, ThirdParty } from '../types';
import { sheetChanges } from './changes';
import own from './thirdParty.module.css';

type Kind = ThirdParty['stillOwed'][number];

const byWhom = [
  { kind: 'DATA_PROTECTION', action: 'SPEAK_FOR_DATA_PROTECTION' },
  { kind: 'LIABILITY', action: 'ACCEPT_LIABILITY' },
  { kind: 'CLARIFICATION', action: 'CLARIFY' },
] as const;

interface StatementsProps {
  file: CaseDetail;
  known: ThirdParty;
  heading?: 'h2' | 'h3';
}

/** What has to be put in writing before anybody agrees: what is there, and what is still to come. */
export function Statements({ file, known, heading: Heading = 'h3' }: StatementsProps) {
  const { t } = useTranslation('exceptions');
  const [stating, setStating] = useState<Kind>();
  const mine = byWhom.filter(({ action }) => known.allowedActions.includes(action));
  if (known.statements.length + known.stillOwed.length + mine.length === 0) return null;
  return (
    <section className={own.part}>
      {known.statements.map((statement) => (
        <div key={statement.saidAt + statement.kind}>
          <Heading>{t(`thirdParty.statement.${statement.kind}.title`)}</Heading>
          <p className={css.said}>
            {statement.words}{' '}
            {statement.link != null && (
              <Link look="text" href={statement.link} target="_blank" rel="noopener noreferrer">
                {t('thirdParty.source')}
              </Link>
            )}
          </p>
          <p className={own.quiet}>
            {statement.saidBy.name}
            {statement.saidAs != null && `, ${t(`role.${statement.saidAs}`)}`},{' '}
            <WhenTime at={statement.saidAt} />
            {!statement.counts && ` · ${t('thirdParty.statement.before')}`}
          </p>
        </div>
      ))}
      {known.stillOwed.map((kind) => (
        <Status key={kind} tone="wait" icon={IconHourglass} sentence>
          {t('thirdParty.statement.owed', { what: t(`thirdParty.statement.${kind}.title`) })}
        </Status>
      ))}
      {mine.length > 0 && (
        <Line>
          {mine.map(({ kind }) => (
            <Button key={kind} size="small" onClick={() => setStating(kind)}>
              {t(`thirdParty.statement.${kind}.add`)}
            </Button>
          ))}
        </Line>
      )}
      {stating !== undefined && (
        <StatementForm file={file} kind={stating} onClose={() => setStating(undefined)} />
      )}
    </section>
  );
}

interface StatementFormProps {
  file: CaseDetail;
  kind: Kind;
  onClose: () => void;
}

function StatementForm({ file, kind, onClose }: StatementFormProps) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, sheetChanges.state);
  return (
    <KeptSideForm
      file={file}
      title={t(`thirdParty.statement.${kind}.title`)}
      submit={t('thirdParty.statement.submit')}
      place={`exception-${file.number}-statement-${kind.toLowerCase().replace('_', '-')}`}
      initial={{ words: '', link: '' }}
      onClose={onClose}
      change={change}
      bodyOf={({ words, link }) => ({ kind, words, link: link || null })}
    >
      {({ values, set, errors }) => (
        <>
          <p>{t(`thirdParty.statement.${kind}.help`)}</p>
          <TextArea
            label={t('thirdParty.statement.words')}
            maxLength={4000}
            value={values.words}
            error={errors.words}
            onChange={(event) => set({ words: event.currentTarget.value })}
          />
          <TextField
            label={t('form.optional', { question: t('thirdParty.statement.link') })}
            type="url"
            maxLength={2000}
            value={values.link}
            error={errors.link}
            onChange={(event) => set({ link: event.currentTarget.value })}
          />
        </>
      )}
    </KeptSideForm>
  );
}
