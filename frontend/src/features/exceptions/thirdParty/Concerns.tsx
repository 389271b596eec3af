import { IconFlag, IconHourglass } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/States';
import { Status } from '@/ui/Status';
import { WhenTime } from '@/ui/Time';
import css from '../case/case.module.css';
import { useTypedChange } from '../changes';
import { SayForm } from '../SayForm';
import type { CaseDetail, Concern, ThirdParty } from '../types';
import { sheetChanges } from './changes';
import own from './thirdParty.module.css';

interface ConcernsProps {
  file: CaseDetail;
  known: ThirdParty;
}

/** What somebody fears, with what was written to it. Nothing of it is ever taken away. */
export function Concerns({ file, known }: ConcernsProps) {
  const { t } = useTranslation('exceptions');
  const { person } = useSignedIn();
  const [answering, setAnswering] = useState<Concern>();
  const may = known.allowedActions.includes('ANSWER_CONCERN');
  return (
    <>
      <ul className={own.concerns}>
        {known.concerns.map((concern) => (
          <li key={concern.id}>
            <Notice tone="late" icon={IconFlag}>
              <div className={own.concern}>
                <p className={css.question}>
                  <b>
                    {concern.raisedBy.name}, <WhenTime at={concern.raisedAt} />.
                  </b>{' '}
                  {concern.words}
                </p>
                <p className={own.quiet}>
                  {t('thirdParty.concern.stays')}
                  {concern.afterDecision && ` ${t('thirdParty.concern.late')}.`}
                </p>
                <Answers concern={concern} />
                {may && concern.raisedBy.id !== person.id && (
                  <Button
                    size="small"
                    aria-label={t('thirdParty.concern.answerThat', { name: concern.raisedBy.name })}
                    onClick={() => setAnswering(concern)}
                  >
                    {t('thirdParty.concern.answer')}
                  </Button>
                )}
              </div>
            </Notice>
          </li>
        ))}
      </ul>
      {answering !== undefined && (
        <AnswerForm file={file} concern={answering} onClose={() => setAnswering(undefined)} />
      )}
    </>
  );
}

function Answers({ concern }: { concern: Concern }) {
  const { t } = useTranslation('exceptions');
  if (concern.answers.length === 0) {
    return (
      <Status tone="wait" icon={IconHourglass} sentence>
        {t('thirdParty.concern.unanswered')}
      </Status>
    );
  }
  return concern.answers.map((answer) => (
    <p key={answer.answeredAt} className={css.said}>
      <b>
        {answer.answeredBy.name}, <WhenTime at={answer.answeredAt} />.
      </b>{' '}
      {answer.words}
    </p>
  ));
}

/** Raising a concern is open to whoever sees the request. */
export function RaiseConcern({ file, known }: ConcernsProps) {
  const { t } = useTranslation('exceptions');
  const [raising, setRaising] = useState(false);
  if (!known.allowedActions.includes('RAISE_CONCERN')) return null;
  return (
    <>
      <Button size="small" icon={<IconFlag aria-hidden="true" />} onClick={() => setRaising(true)}>
        {t('thirdParty.concern.raise')}
      </Button>
      {raising && <RaiseForm file={file} onClose={() => setRaising(false)} />}
    </>
  );
}

function RaiseForm({ file, onClose }: { file: CaseDetail; onClose: () => void }) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, sheetChanges.raise);
  return (
    <SayForm
      file={file}
      title={t('thirdParty.concern.raiseTitle')}
      submit={t('thirdParty.concern.submit')}
      place="concern"
      field="words"
      label={t('thirdParty.concern.words')}
      help={t('thirdParty.concern.help')}
      change={change}
      bodyOf={(words) => ({ words })}
      onClose={onClose}
    />
  );
}

interface AnswerFormProps {
  file: CaseDetail;
  concern: Concern;
  onClose: () => void;
}

function AnswerForm({ file, concern, onClose }: AnswerFormProps) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, sheetChanges.answerConcern);
  return (
    <SayForm
      file={file}
      title={t('thirdParty.concern.answerThat', { name: concern.raisedBy.name })}
      submit={t('thirdParty.concern.answerSubmit')}
      place={`concern-${concern.id.slice(-12)}`}
      field="words"
      label={t('thirdParty.concern.answerWords')}
      change={change}
      bodyOf={(words) => ({ concern: concern.id, words })}
      onClose={onClose}
    >
      <p className={css.said}>{concern.words}</p>
    </SayForm>
  );
}
