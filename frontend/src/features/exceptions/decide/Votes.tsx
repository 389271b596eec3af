import { IconCheck, IconEye, IconLock } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors, problemOf } from '@/api/problem';
import { useSignedIn } from '@/api/session';
import { useKeptForm } from '@/api/useKeptForm';
import { Button } from '@/ui/Button';
import { OptionCards } from '@/ui/Choices';
import { TextArea, TextField } from '@/ui/Field';
import { Line, Stack } from '@/ui/Layout';
import { Status } from '@/ui/Status';
import { useFaultFocus } from '@/ui/useFaultFocus';
import { barred } from '../case/barred';
import { changes, useCaseChange, useTypedChange } from '../changes';
import { Refused } from '../Refused';
import type { CaseDetail, Slot } from '../types';
import own from './decide.module.css';
import { toOpen } from './stillToOpen';

type Answer = 'question' | 'decline';

/** Approve, ask, or decline. Approving is the one strong button; declining is a quiet word. */
export function Votes({ file, until }: { file: CaseDetail; until: string }) {
  const { t } = useTranslation('exceptions');
  const [answering, setAnswering] = useState<Answer>();
  const [left, setLeft] = useState<Answer>();
  const back = () => {
    setLeft(answering);
    setAnswering(undefined);
  };
  const kept = useKeptForm(`exception-${file.number}-approval`, { accepts: '' });
  const accepts = kept.values?.accepts ?? '';
  const afterwards = waitsForReview(file);
  const approve = useCaseChange(file, afterwards ? changes.reviewEmergency : changes.approve);
  const { person } = useSignedIn();
  const mine = file.approvers.filter(({ yours }) => yours);
  const agreed = mine.length === 0 && hasAgreed(file, person.id);
  const approval = barred(file, afterwards ? 'REVIEW_EMERGENCY' : 'APPROVE');
  const decline = barred(file, 'DECLINE');
  const mayAsk = file.allowedActions.includes('ASK_FOR_MORE');
  const high =
    file.rating?.residualOnceMet === 'HIGH' || file.rating?.residualOnceMet === 'CRITICAL';
  const unopened = toOpen(file);
  const reason = unopened === undefined ? approval.reason : t(`decide.open.${unopened}`);
  const refused = approve.isError ? problemOf(approve.error) : undefined;
  const errors = refused ? fieldErrors(refused, ['accepts', 'role']) : undefined;

  if (!approval.may && approval.reason === undefined && !decline.may)
    return <NotYours file={file} />;
  if (answering === 'question') {
    return <Question file={file} onBack={back} />;
  }
  if (answering === 'decline') {
    return <Decline file={file} onBack={back} />;
  }
  return (
    <div className={own.votes}>
      {high && !agreed && (
        <TextField
          label={t('decide.inOneSentence')}
          description={t('decide.inOneSentenceHelp')}
          maxLength={1000}
          value={accepts}
          error={errors?.byField.accepts}
          onChange={(event) => kept.set({ accepts: event.currentTarget.value })}
        />
      )}
      {agreed && (
        <Status tone="good" icon={IconCheck}>
          {t('decide.agreed')}
        </Status>
      )}
      <div className={own.buttons}>
        {!agreed && (
          <Button
            kind={reason === undefined ? 'primary' : 'default'}
            size="large"
            barred={reason !== undefined}
            aria-describedby={reason === undefined ? undefined : 'decide-first'}
            icon={
              reason === undefined ? (
                <IconCheck aria-hidden="true" />
              ) : (
                <IconLock aria-hidden="true" />
              )
            }
            loading={approve.isPending}
            onClick={() =>
              approve.mutate(
                { role: mine[0]?.role ?? null, accepts: accepts.trim() || null },
                { onSuccess: kept.end },
              )
            }
          >
            {reason === undefined ? t('decide.approveUntil', { until }) : t('decide.approve')}
          </Button>
        )}
        {mayAsk && (
          <Button
            size="large"
            autoFocus={left === 'question'}
            onClick={() => setAnswering('question')}
          >
            {t('decide.ask')}
          </Button>
        )}
        {(decline.may || decline.reason !== undefined) && (
          <Button
            size="large"
            kind="plain"
            className={own.push}
            autoFocus={left === 'decline'}
            onClick={() => setAnswering('decline')}
          >
            {t('decide.decline')}
          </Button>
        )}
      </div>
      {!agreed && reason !== undefined && (
        <p id="decide-first" className={own.hint}>
          <IconEye aria-hidden="true" />
          {reason}
        </p>
      )}
      {mine.length > 0 && (
        <p className={own.quiet}>
          {t('decide.as', { role: mine.map(({ role }) => t(`role.${role}`)).join(', ') })}
        </p>
      )}
      <ByWhatRight mine={mine[0]} person={person.id} />
      {afterwards && <p className={own.quiet}>{t('emergency.revokeInstead')}</p>}
      <Refused file={file} change={approve} others={errors?.others ?? []} />
    </div>
  );
}

/** Why one is asked who has not the role oneself: for somebody who is away, or because it is late. */
function ByWhatRight({ mine, person }: { mine: Slot | undefined; person: string }) {
  const { t } = useTranslation('exceptions');
  if (mine === undefined || mine.people.some(({ id }) => id === person)) return null;
  const above = mine.escalation?.people.some(({ id }) => id === person);
  const away = mine.standIns.find(({ deputy }) => deputy.id === person);
  if (above) return <p className={own.quiet}>{t('decide.nextLevel')}</p>;
  if (away === undefined) return null;
  return <p className={own.quiet}>{t('decide.for', { person: away.person.name })}</p>;
}

/** It began as an emergency, and those who must agree look at it now. */
function waitsForReview(file: CaseDetail): boolean {
  return file.state === 'ACTIVE' && file.emergency?.reviewDueAt != null;
}

/** Whether the word of somebody counts for the case as it is now. */
function hasAgreed(file: CaseDetail, person: string): boolean {
  return (
    (file.state === 'AWAITING_DECISION' || waitsForReview(file)) &&
    file.approvers.some(({ filledBy }) => filledBy?.id === person)
  );
}

function NotYours({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const waits = file.state === 'AWAITING_DECISION';
  return <p className={own.story}>{t(waits ? 'decide.notYours' : 'decide.over')}</p>;
}

interface AnswerProps {
  file: CaseDetail;
  onBack: () => void;
}

/** A concrete question; the case goes back to its analyst, and comes again with the answer. */
function Question({ file, onBack }: AnswerProps) {
  const { t } = useTranslation('exceptions');
  const ask = useTypedChange(file, changes.askForMore);
  const { values, set, end } = useKeptForm(`exception-${file.number}-question`, { question: '' });
  if (values === undefined) return null;
  const refused = ask.isError ? problemOf(ask.error) : undefined;

  function send(event: FormEvent) {
    event.preventDefault();
    if (values !== undefined) ask.mutate(values, { onSuccess: end });
  }
  return (
    <form className={own.votes} onSubmit={send} noValidate>
      <Stack gap={16}>
        <TextArea
          label={t('decide.question')}
          description={t('decide.questionHelp')}
          maxLength={4000}
          value={values.question}
          error={refused && fieldErrors(refused, ['question']).byField.question}
          onChange={(event) => set({ question: event.currentTarget.value })}
          autoFocus
        />
        <Refused file={file} change={ask} />
        <Line>
          <Button type="submit" kind="primary" loading={ask.isPending}>
            {t('decide.sendQuestion')}
          </Button>
          <Button kind="plain" onClick={onBack}>
            {t('later')}
          </Button>
        </Line>
      </Stack>
    </form>
  );
}

const categories = [
  'RISK_TOO_HIGH',
  'LAW_OR_CONTRACT',
  'SAFETY_OF_PEOPLE',
  'BETTER_WAY_EXISTS',
  'NEED_NOT_CLEAR',
  'OTHER',
] as const;

const shortest = 40;

function begin(form: HTMLFormElement | null) {
  const first = form?.querySelector('[role="radio"]');
  if (first instanceof HTMLElement) first.focus();
}

/** No bare no: the kind of reason, the reason in plain words, and what they can go on with. */
function Decline({ file, onBack }: AnswerProps) {
  const { t } = useTranslation('exceptions');
  const decline = useTypedChange(file, changes.decline);
  const [looked, setLooked] = useState(0);
  const place = `exception-${file.number}-decline`;
  const { values, set, end } = useKeptForm(place, { category: '', reason: '' });
  const sent = useFaultFocus(decline.error, looked);
  if (values === undefined) return null;
  const category = categories.find((known) => known === values.category);
  const refused = decline.isError ? problemOf(decline.error) : undefined;
  const server = refused ? fieldErrors(refused, ['category', 'reason']) : undefined;
  const missing = shortest - values.reason.trim().length;
  const { reason: noWayOn } = barred(file, 'DECLINE');
  const ways = file.proposals.filter(({ response }) => response !== 'REJECTED');

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    sent.current = event.currentTarget;
    setLooked(looked + 1);
    if (values === undefined || category === undefined || missing > 0) return;
    decline.mutate({ category, reason: values.reason.trim() }, { onSuccess: end });
  }
  return (
    <form className={own.votes} onSubmit={send} noValidate ref={begin}>
      <Stack gap={16}>
        <h2>{t('decide.declineTitle', { name: file.requester.name })}</h2>
        <OptionCards
          label={t('decide.category')}
          inRow
          options={categories.map((value) => ({ value, label: t(`decline.${value}`) }))}
          value={values.category}
          error={
            server?.byField.category ?? (looked > 0 && category === undefined && t('fault.missing'))
          }
          onChange={(chosen) => set({ category: chosen })}
        />
        <TextArea
          label={t('decide.reason', { name: file.requester.name })}
          description={t('decide.reasonHelp')}
          rows={4}
          maxLength={4000}
          value={values.reason}
          error={
            server?.byField.reason ??
            (looked > 0 && missing > 0 && t('decide.longer', { count: missing }))
          }
          onChange={(event) => set({ reason: event.currentTarget.value })}
        />
        <div>
          <b>{t('decide.wayOn')}</b>
          {noWayOn === undefined ? (
            <ul className={own.wayOn}>
              {ways.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
              {file.conversations.map(({ id, people, channel }) => (
                <li key={id}>{t(`channel.${channel}`, { people })}</li>
              ))}
            </ul>
          ) : (
            <p className={own.story}>{t('decide.noWayOn', { because: noWayOn })}</p>
          )}
        </div>
        <Refused file={file} change={decline} others={server?.others ?? []} />
        <Line>
          <Button
            type="submit"
            kind="primary"
            loading={decline.isPending}
            barred={noWayOn !== undefined}
          >
            {t('decide.declineNow')}
          </Button>
          <Button kind="plain" onClick={onBack}>
            {t('later')}
          </Button>
        </Line>
      </Stack>
    </form>
  );
}
