import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { Button } from '@/ui/Button';
import { CheckboxField } from '@/ui/CheckboxField';
import { Status } from '@/ui/Status';
import { WhenTime } from '@/ui/Time';
import { useTypedChange } from '../changes';
import { KeptSideForm } from '../KeptSideForm';
import type { CaseDetail, ThirdParty } from '../types';
import { sheetChanges } from './changes';
import own from './thirdParty.module.css';

type Criterion = components['schemas']['ImpactCriterion'];

const criteria: readonly Criterion[] = [
  'SCORING',
  'AUTOMATED_DECISIONS',
  'MONITORING',
  'SENSITIVE_DATA',
  'LARGE_SCALE',
  'MATCHING',
  'VULNERABLE_PEOPLE',
  'NEW_TECHNOLOGY',
  'BLOCKS_A_RIGHT',
];

interface ImpactProps {
  file: CaseDetail;
  known: ThirdParty;
}

/** Which of the nine criteria apply; with two or more, data protection has to speak. */
export function ImpactPart({ file, known }: ImpactProps) {
  const { t } = useTranslation('exceptions');
  const [asking, setAsking] = useState(false);
  const said = known.criteria;
  const word = said == null ? 'thirdParty.impact.answer' : 'thirdParty.impact.answerAgain';
  return (
    <section className={own.part}>
      <h3>{t('thirdParty.impact.title')}</h3>
      <p>
        <Applying known={known} />
        {said != null && (
          <span className={own.quiet}>
            {' '}
            {t('thirdParty.readBy', { name: said.saidBy.name })} <WhenTime at={said.saidAt} />
          </span>
        )}
      </p>
      {said?.flagged && (
        <Status tone="soon" icon={IconAlertTriangle} sentence>
          {t('thirdParty.impact.flagged')}
        </Status>
      )}
      {known.allowedActions.includes('ANSWER_CRITERIA') && (
        <Button size="small" onClick={() => setAsking(true)}>
          {t(word)}
        </Button>
      )}
      {asking && <CriteriaForm file={file} known={known} onClose={() => setAsking(false)} />}
    </section>
  );
}

export function Applying({ known }: { known: ThirdParty }) {
  const { t } = useTranslation('exceptions');
  if (known.criteria == null) return t('thirdParty.impact.none');
  if (known.criteria.apply.length === 0) return t('thirdParty.impact.noneApply');
  const which = known.criteria.apply
    .map((one) => t(`thirdParty.impact.criterion.${one}`))
    .join('; ');
  return t('thirdParty.impact.some', { which });
}

function CriteriaForm({ file, known, onClose }: ImpactProps & { onClose: () => void }) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, sheetChanges.answerCriteria);
  const initial: Record<string, boolean> = Object.fromEntries(
    criteria.map((one) => [one, known.criteria?.apply.includes(one) ?? false]),
  );
  return (
    <KeptSideForm
      file={file}
      title={t('thirdParty.impact.title')}
      submit={t('thirdParty.impact.submit')}
      place={`exception-${file.number}-criteria`}
      initial={initial}
      onClose={onClose}
      change={change}
      bodyOf={(values) => ({ apply: criteria.filter((one) => values[one] === true) })}
    >
      {({ values, set }) => (
        <>
          <p>{t('thirdParty.impact.help')}</p>
          {criteria.map((one) => (
            <CheckboxField
              key={one}
              label={t(`thirdParty.impact.criterion.${one}`)}
              checked={values[one] === true}
              onChange={(event) => set({ [one]: event.currentTarget.checked })}
            />
          ))}
        </>
      )}
    </KeptSideForm>
  );
}
