import { IconBulb, IconCheck } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors, problemOf } from '@/api/problem';
import { useKeptForm } from '@/api/useKeptForm';
import { Button } from '@/ui/Button';
import { OptionCards } from '@/ui/Choices';
import { TextArea } from '@/ui/Field';
import { Line, Stack } from '@/ui/Layout';
import { Status } from '@/ui/Status';
import { useDayWords } from '@/ui/useDayWords';
import { changes, useCaseChange, useTypedChange } from '../changes';
import { Refused } from '../Refused';
import type { CaseDetail, Proposal } from '../types';
import own from './requester.module.css';

interface OtherWayProps {
  file: CaseDetail;
  proposal: Proposal;
}

/** Another way that is offered. Taking it and saying why it does not work stand beside each other. */
export function OtherWay({ file, proposal }: OtherWayProps) {
  const { t } = useTranslation('exceptions');
  const day = useDayWords();
  const [objecting, setObjecting] = useState(false);
  const accept = useCaseChange(file, changes.accept);
  const mayAnswer = file.allowedActions.includes('ACCEPT_ALTERNATIVE');
  return (
    <section className={own.way} aria-label={t('way.title', { title: proposal.title })}>
      <Status tone="you" icon={IconBulb}>
        {t('way.from', { name: proposal.offeredBy.name })}
      </Status>
      <h2>{proposal.title}</h2>
      <p className={own.steps}>{proposal.steps}</p>
      <ul className={own.facts}>
        <Fact>{t('way.ready', { day: day(proposal.readyOn), who: proposal.setUpBy })}</Fact>
        {proposal.effortMinutes != null && (
          <Fact>{t('way.effort', { count: proposal.effortMinutes })}</Fact>
        )}
        <Fact>{t(proposal.meetsNeed === 'FULLY' ? 'way.fully' : 'way.partly')}</Fact>
      </ul>
      {mayAnswer && !objecting && (
        <Line>
          <Button
            kind="primary"
            icon={<IconCheck aria-hidden="true" />}
            loading={accept.isPending}
            onClick={() => accept.mutate({ proposal: proposal.id })}
          >
            {t('way.works')}
          </Button>
          <Button onClick={() => setObjecting(true)}>{t('way.doesNot')}</Button>
        </Line>
      )}
      {objecting && (
        <Objection file={file} proposal={proposal} onBack={() => setObjecting(false)} />
      )}
      {mayAnswer && <p className={own.quiet}>{t('way.costsNothing')}</p>}
      {file.state === 'DECLINED' && <p className={own.quiet}>{t('way.stillOpen')}</p>}
      <Refused file={file} change={accept} />
    </section>
  );
}

function Fact({ children }: { children: string }) {
  return (
    <li>
      <IconCheck aria-hidden="true" />
      {children}
    </li>
  );
}

const reasons = [
  'TOO_SLOW',
  'FUNCTION_MISSING',
  'OTHER_SIDE_REFUSES',
  'COST',
  'ACCESSIBILITY',
  'TRIED_AND_FAILED',
  'OTHER',
] as const;

interface ObjectionProps {
  file: CaseDetail;
  proposal: Proposal;
  onBack: () => void;
}

/** Why it does not work: the reason in short, and in their words. */
function Objection({ file, proposal, onBack }: ObjectionProps) {
  const { t } = useTranslation('exceptions');
  const reject = useTypedChange(file, changes.reject);
  const [looked, setLooked] = useState(false);
  const place = `exception-${file.number}-objection-${proposal.id.slice(-12)}`;
  const { values, set, end } = useKeptForm(place, { category: '', reason: '' });
  if (values === undefined) return null;
  const category = reasons.find((known) => known === values.category);
  const refused = reject.isError ? problemOf(reject.error) : undefined;
  const server = refused ? fieldErrors(refused, ['category', 'reason']).byField : {};

  function send(event: FormEvent) {
    event.preventDefault();
    setLooked(true);
    if (values === undefined || category === undefined || values.reason.trim() === '') return;
    reject.mutate(
      { proposal: proposal.id, category, reason: values.reason.trim() },
      { onSuccess: end },
    );
  }
  return (
    <form onSubmit={send} noValidate>
      <Stack gap={16}>
        <OptionCards
          label={t('way.because')}
          inRow
          options={reasons.map((value) => ({ value, label: t(`reject.${value}`) }))}
          value={values.category}
          onChange={(chosen) => set({ category: chosen })}
          error={server.category ?? (looked && category === undefined && t('fault.missing'))}
        />
        <TextArea
          label={t('way.inYourWords')}
          maxLength={2000}
          value={values.reason}
          onChange={(event) => set({ reason: event.currentTarget.value })}
          error={server.reason ?? (looked && values.reason.trim() === '' && t('fault.missing'))}
        />
        <Refused file={file} change={reject} />
        <Line>
          <Button type="submit" kind="primary" loading={reject.isPending}>
            {t('way.sayIt')}
          </Button>
          <Button kind="plain" onClick={onBack}>
            {t('later')}
          </Button>
        </Line>
      </Stack>
    </form>
  );
}
