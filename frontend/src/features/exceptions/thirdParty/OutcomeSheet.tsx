import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { ReasonedButton } from '@/ui/ReasonedButton';
import { Status } from '@/ui/Status';
import { FoldingSheet } from '@/ui/Surface';
import type { SheetProps } from '../case/sheet';
import type { CaseDetail, ThirdParty } from '../types';
import { CountForm } from './CountForm';
import { CourseFacts } from './CourseFacts';
import { OutcomeForm } from './OutcomeForm';
import own from './thirdParty.module.css';

type Choice = ThirdParty['outcomes'][number];

/** The four ways it can go. One that is barred says why. */
export function OutcomeSheet({ file, ...fold }: SheetProps) {
  const { t } = useTranslation('exceptions');
  const [doing, setDoing] = useState<Choice['outcome'] | 'count'>();
  const known = file.thirdParty;
  if (known == null || known.rows.length === 0) return null;
  const close = () => setDoing(undefined);
  const chosen = known.course?.outcome;
  return (
    <FoldingSheet
      {...fold}
      title={t('thirdParty.outcome.title')}
      summary={
        chosen === undefined
          ? t('thirdParty.outcome.none')
          : t(`thirdParty.outcome.way.${chosen}.title`)
      }
      aside={
        known.allowedActions.includes('COUNT_CUSTOMERS') && (
          <Button size="small" onClick={() => setDoing('count')}>
            {t('thirdParty.outcome.count')}
          </Button>
        )
      }
    >
      <ul className={own.ways}>
        {known.outcomes.map((choice) => (
          <Way
            key={choice.outcome}
            file={file}
            known={known}
            choice={choice}
            onChoose={() => setDoing(choice.outcome)}
          />
        ))}
      </ul>
      <CourseFacts file={file} known={known} />
      {doing === 'count' && <CountForm file={file} known={known} onClose={close} />}
      {doing !== undefined && doing !== 'count' && (
        <OutcomeForm file={file} known={known} outcome={doing} onClose={close} />
      )}
    </FoldingSheet>
  );
}

interface WayProps {
  file: CaseDetail;
  known: ThirdParty;
  choice: Choice;
  onChoose: () => void;
}

function Way({ file, known, choice, onChoose }: WayProps) {
  const { t } = useTranslation('exceptions');
  const { outcome, barredBecause } = choice;
  const course = known.course;
  const chosen = course?.outcome === outcome;
  const title = t(`thirdParty.outcome.way.${outcome}.title`);
  const may = known.allowedActions.includes('CHOOSE_OUTCOME');
  return (
    <li data-chosen={chosen || undefined} data-barred={barredBecause != null || undefined}>
      <b>{title}</b>
      <p>{t(`thirdParty.outcome.way.${outcome}.help`, { name: file.requester.name })}</p>
      {chosen && course != null && (
        <Status tone="good" icon={IconCircleCheck} sentence>
          {t('thirdParty.outcome.chosen', { name: course.chosenBy.name })}
        </Status>
      )}
      {may && (
        <ReasonedButton
          size="small"
          aria-label={t(
            chosen ? 'thirdParty.outcome.changeThat' : 'thirdParty.outcome.chooseThat',
            { way: title },
          )}
          reason={barredBecause ?? undefined}
          onClick={onChoose}
        >
          {t(chosen ? 'thirdParty.outcome.change' : 'thirdParty.outcome.choose')}
        </ReasonedButton>
      )}
    </li>
  );
}
