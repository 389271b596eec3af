import { IconArrowLeft, IconHistory } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { FormErrors } from '@/ui/FormErrors';
import { Notice } from '@/ui/States';
import { Card } from '@/ui/Surface';
import { WhenTime } from '@/ui/Time';
import type { Alternative, Question } from '../types';
import { AskScreen } from './AskScreen';
import { Brought } from './Brought';
import { FormHead } from './FormHead';
import { ForWhom } from './ForWhom';
import css from './form.module.css';
import { Pictures } from './Pictures';
import { type Screen, summary } from './questionnaire';
import { NobodyExempt } from './RuleFound';
import { RulePart } from './RulePart';
import { Summary } from './Summary';
import { UseInstead } from './UseInstead';
import { type FormStart, useExceptionForm } from './useExceptionForm';

interface ExceptionFormProps {
  questions: readonly Question[];
  begun: FormStart;
  /** The page that stopped somebody led here, and said what it knows. */
  fromPage: boolean;
  /** When it was left, where it is a draft. */
  keptAt: string | undefined;
}

/** All questions on one page of a desk, and one at a time on a phone: the same form for both. */
export function ExceptionForm({ questions, begun, fromPage, keptAt }: ExceptionFormProps) {
  const form = useExceptionForm(questions, begun);
  const { state, change, screens, at, inTheWay, draft } = form;
  const [fromDraft, setFromDraft] = useState(keptAt);
  const [taking, setTaking] = useState<Alternative>();

  function submit(event: FormEvent) {
    event.preventDefault();
    form.send();
  }
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <Progress place={at.index} of={screens.length} />
      <FormHead state={draft.state} folded={at.index > 0} />
      {fromDraft !== undefined && at.index === 0 && (
        <LeftOff
          at={fromDraft}
          onStartOver={() => {
            form.startOver();
            setFromDraft(undefined);
          }}
        />
      )}
      {at.index === 0 && <Brought fromPage={fromPage} unknown={inTheWay.unheardOf} />}
      {screens.map((screen, index) => (
        <Place key={screen.id} id={screen.id} current={screen.id === at.id}>
          {index === 0 && (
            <ForWhom
              requester={state.requester}
              onRequester={(requester) => change({ requester })}
            />
          )}
          {isFirstOfRule(screen, index, form) && <BecauseOf rule={inTheWay.rule?.name ?? ''} />}
          <Pictured screen={screen} form={form}>
            <AskScreen
              screen={screen}
              state={state}
              today={form.today}
              errors={form.faults.byQuestion}
              onAnswer={form.answerTo}
              onOtherWay={(otherWay) => change({ otherWay })}
            />
          </Pictured>
          {screen.id === 'goal' && <WaysBelow form={form} />}
          {screen.id === 'stopped_by' && (
            <RulePart
              inTheWay={inTheWay}
              choice={state.rule}
              onChoose={(rule) => change({ rule })}
              onUse={setTaking}
            />
          )}
        </Place>
      ))}
      {inTheWay.rule?.nobodyExemptBecause == null ? (
        <>
          <Sending form={form} />
          <Stepper form={form} />
        </>
      ) : (
        <NobodyExempt rule={inTheWay.rule} />
      )}
      {taking !== undefined && inTheWay.rule !== undefined && (
        <UseInstead
          alternative={taking}
          rule={inTheWay.rule}
          state={state}
          onClose={() => setTaking(undefined)}
          onFiled={draft.end}
        />
      )}
    </form>
  );
}

type Form = ReturnType<typeof useExceptionForm>;

/** The questions of a rule come after those for everybody, under a heading. */
function isFirstOfRule(screen: Screen, index: number, { screens, inTheWay }: Form): boolean {
  const ofRule = (id?: string) => inTheWay.rule?.questions.some(({ key }) => key === id) ?? false;
  return ofRule(screen.id) && !ofRule(screens[index - 1]?.id);
}

function Place({ id, current, children }: { id: string; current: boolean; children: ReactNode }) {
  return (
    <div className={css.question} id={`q-${id}`} data-current={current || undefined}>
      {children}
    </div>
  );
}

function Pictured({ screen, form, children }: { screen: Screen; form: Form; children: ReactNode }) {
  const { state, addFile, change } = form;
  if (screen.id !== 'stopped_by') return children;
  return (
    <Pictures
      files={state.files}
      onAdd={addFile}
      onRemove={(id) => change({ files: state.files.filter((file) => file.id !== id) })}
    >
      {children}
    </Pictures>
  );
}

function Progress({ place, of }: { place: number; of: number }) {
  const { t } = useTranslation('exceptions');
  return (
    <div
      className={css.progress}
      role="progressbar"
      aria-label={t('form.progress')}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={place}
    >
      <i style={{ width: `${(100 * place) / of}%` }} />
    </div>
  );
}

function LeftOff({ at, onStartOver }: { at: string; onStartOver: () => void }) {
  const { t } = useTranslation('exceptions');
  return (
    <div className={css.leftOff}>
      <Notice tone="quiet" icon={IconHistory}>
        {t('form.leftOff')} <WhenTime at={at} />.{' '}
        <button type="button" className={css.quiet} onClick={onStartOver}>
          {t('form.startOver')}
        </button>
      </Notice>
    </div>
  );
}

function BecauseOf({ rule }: { rule: string }) {
  const { t } = useTranslation('exceptions');
  return <p className={css.becauseOf}>{t('form.becauseOf', { rule })}</p>;
}

/** While the goal is typed: that there are ways, and where they stand. */
function WaysBelow({ form: { inTheWay, at } }: { form: Form }) {
  const { t } = useTranslation('exceptions');
  const { rule, alternatives } = inTheWay;
  return (
    <div aria-live="polite">
      {rule !== undefined && alternatives.length > 0 && (
        <button type="button" className={css.quiet} onClick={() => at.go('stopped_by')}>
          {t('form.waysBelow', { rule: rule.name, count: alternatives.length })}
        </button>
      )}
    </div>
  );
}

function Sending({ form: { state, inTheWay, at, file, faults } }: { form: Form }) {
  const { t } = useTranslation('exceptions');
  const words = useProblemWords();
  const problem = file.isError ? words(file.error) : undefined;
  return (
    <Card className={css.summary} id={`q-${summary}`} data-current={at.id === summary || undefined}>
      <h2 tabIndex={-1}>{t('form.summary.title')}</h2>
      <Summary state={state} rule={inTheWay.rule} onCorrect={at.go} />
      <FormErrors
        title={problem?.title}
        reasons={problem === undefined ? [] : [problem.detail, ...faults.others]}
      />
      <div className={css.send}>
        <Button type="submit" kind="primary" loading={file.isPending}>
          {t('form.send')}
        </Button>
        <p>{t('form.afterwards')}</p>
      </div>
    </Card>
  );
}

/** On a phone: back, and next or send, always under the thumb. */
function Stepper({ form: { at, file } }: { form: Form }) {
  const { t } = useTranslation('exceptions');
  return (
    <div className={css.stepper}>
      {at.index > 0 && (
        <Button
          kind="plain"
          aria-label={t('form.previous')}
          onClick={() => at.go(at.previous)}
          icon={<IconArrowLeft aria-hidden="true" />}
        />
      )}
      <Button type="submit" kind="primary" loading={file.isPending}>
        {at.id === summary ? t('form.send') : t('form.next')}
      </Button>
    </div>
  );
}
