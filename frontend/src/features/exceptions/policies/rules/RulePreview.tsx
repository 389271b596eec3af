import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notify } from '@/ui/notify';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { AskScreen } from '../../form/AskScreen';
import { empty } from '../../form/formState';
import { screensOf } from '../../form/questionnaire';
import { RuleFound } from '../../form/RuleFound';
import { LoadFailed } from '../../LoadFailed';
import type { RestrictionDetail } from '../../types';
import { previewQuery } from '../api';
import type { RuleBookRule } from '../types';
import css from './rules.module.css';

/** The form as somebody sees it whom the rule stops: the very parts that it is made of, filled from the draft. */
export function RulePreview({ rule }: { rule: RuleBookRule }) {
  const { t } = useTranslation('policies');
  const found = useQuery({
    ...previewQuery(rule.key, rule.version),
    placeholderData: keepPreviousData,
  });
  return (
    <section className={css.preview} aria-label={t('preview.title')}>
      <h3>{t('preview.title')}</h3>
      <p className={css.quiet}>{t('preview.lead')}</p>
      {found.isError && (
        <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />
      )}
      {found.data === undefined ? (
        <Waiting>
          <WaitingLines lines={8} />
        </Waiting>
      ) : (
        <Form rule={found.data} />
      )}
    </section>
  );
}

function Form({ rule }: { rule: RestrictionDetail }) {
  const { t } = useTranslation('policies');
  const nothingIsSent = () => notify({ id: 'preview', message: t('preview.lead') });
  const [state, setState] = useState(empty);
  const ofRule = screensOf([], rule.questions);
  const screens = rule.nobodyExemptBecause == null ? ofRule : [];
  return (
    <div className={css.asking}>
      <div className={css.found}>
        <RuleFound
          rule={rule}
          alternatives={rule.alternatives}
          precedents={undefined}
          guessed={false}
          onAnother={nothingIsSent}
          onUse={nothingIsSent}
        />
      </div>
      {screens.length > 0 && <p className={css.quiet}>{t('preview.ofRule')}</p>}
      {screens.map((screen) => (
        <div key={screen.id} className={css.asked}>
          <AskScreen
            screen={screen}
            state={state}
            today=""
            errors={{}}
            onAnswer={(key, value) =>
              setState({ ...state, answers: { ...state.answers, [key]: value } })
            }
            onOtherWay={(otherWay) => setState({ ...state, otherWay })}
          />
        </div>
      ))}
    </div>
  );
}
