import { Trans, useTranslation } from 'react-i18next';
import { useDayWords } from '@/ui/useDayWords';
import type { RestrictionDetail } from '../types';
import css from './form.module.css';
import type { FormState } from './formState';
import { dataClassOf, days } from './questionnaire';

interface SummaryProps {
  state: FormState;
  rule: RestrictionDetail | undefined;
  /** Goes to the question, so that its answer can be corrected. */
  onCorrect: (screen: string) => void;
}

/** Everything said, as sentences. Each part leads back to its question. */
export function Summary({ state, rule, onCorrect }: SummaryProps) {
  const { t } = useTranslation('exceptions');
  const { answers } = state;
  const day = useDayWords();
  const part = (screen: string, said: string | undefined) => (
    <Part screen={screen} said={said} onCorrect={onCorrect} />
  );
  return (
    <>
      <p className={css.paragraph}>
        <Trans
          t={t}
          i18nKey={`form.summary.need`}
          components={{
            goal: part('goal', answers.goal),
            from: part(days.id, answers[days.from] && day(answers[days.from] ?? '')),
            until: part(days.id, answers[days.until] && day(answers[days.until] ?? '')),
            consequence: part('consequence', answers.consequence),
          }}
        />
      </p>
      <p className={css.paragraph}>
        <Trans
          t={t}
          i18nKey={`form.summary.data`}
          components={{
            data: part('data_class', dataClassWord(t, answers.data_class)),
            manager: part(
              'manager_knows',
              answers.manager_knows && t(`form.summary.manager.${yesOrNo(answers.manager_knows)}`),
            ),
            way: part(
              'workaround',
              state.otherWay === '' ? undefined : t(`form.summary.way.${state.otherWay}`),
            ),
          }}
        />
      </p>
      <p className={css.paragraph}>
        {rule === undefined ? (
          <Trans
            t={t}
            i18nKey="form.summary.noRule"
            components={{ rule: part('stopped_by', t('form.summary.together')) }}
          />
        ) : (
          <Trans
            t={t}
            i18nKey="form.summary.rule"
            components={{ rule: part('stopped_by', rule.name) }}
          />
        )}
      </p>
      {rule !== undefined && <RuleAnswers state={state} rule={rule} onCorrect={onCorrect} />}
      <p className={css.note}>{t('form.summary.correct')}</p>
    </>
  );
}

function RuleAnswers({ state, rule, onCorrect }: SummaryProps & { rule: RestrictionDetail }) {
  const day = useDayWords();
  const asked = rule.questions.filter((question) => (state.answers[question.key] ?? '') !== '');
  if (asked.length === 0) return null;
  return (
    <dl className={css.answers}>
      {asked.map((question) => {
        const said = state.answers[question.key];
        return (
          <div key={question.key}>
            <dt>{question.label}</dt>
            <dd>
              <Part
                screen={question.key}
                said={question.type === 'DATE' && said !== undefined ? day(said) : said}
                onCorrect={onCorrect}
              />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

interface PartProps {
  screen: string;
  said: string | undefined;
  onCorrect: (screen: string) => void;
}

function Part({ screen, said, onCorrect }: PartProps) {
  const { t } = useTranslation('exceptions');
  const missing = said === undefined || said.trim() === '';
  return (
    <a
      href={`#q-${screen}`}
      className={css.part}
      data-missing={missing || undefined}
      onClick={(event) => {
        event.preventDefault();
        onCorrect(screen);
      }}
    >
      {missing ? t('form.summary.missing') : said.trim()}
    </a>
  );
}

function yesOrNo(answer: string): 'yes' | 'no' {
  return answer === 'yes' ? 'yes' : 'no';
}

function dataClassWord(
  t: (key: `form.summary.dataClass.${ReturnType<typeof dataClassOf>}`) => string,
  answer: string | undefined,
) {
  return answer ? t(`form.summary.dataClass.${dataClassOf(answer)}`) : undefined;
}
