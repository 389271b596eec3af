import { IconMessageQuestion } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { Page } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { Notice } from '@/ui/States';
import { CaseSteps } from '@/ui/Steps';
import { PromiseTime } from '@/ui/Time';
import { Appealed } from '../Appealed';
import { CaseStatus } from '../CaseStatus';
import { Chain } from '../Chain';
import { HeldBack } from '../HeldBack';
import { stepsOf } from '../steps';
import { ConcernsSheet } from '../thirdParty/ConcernsSheet';
import { OutcomeSheet } from '../thirdParty/OutcomeSheet';
import { ThirdPartySheet } from '../thirdParty/ThirdPartySheet';
import type { CaseDetail, CaseStep } from '../types';
import { CaseAside } from './CaseAside';
import { ConditionsSheet } from './ConditionsSheet';
import { ConversationSheet } from './ConversationSheet';
import css from './case.module.css';
import { HistorySheet } from './HistorySheet';
import { MeanwhileSheet } from './MeanwhileSheet';
import { NeedSheet } from './NeedSheet';
import { RiskSheet } from './RiskSheet';
import { SaidSheet } from './SaidSheet';
import { WaysSheet } from './WaysSheet';

type Part =
  | 'understand'
  | 'explore'
  | 'sheet'
  | 'concerns'
  | 'outcome'
  | 'meanwhile'
  | 'risk'
  | 'conditions'
  | 'decide'
  | 'conversation'
  | 'history';

/** Which parts are open when one arrives, by the step that the case is in. */
const openAt: Readonly<Record<CaseStep, readonly Part[]>> = {
  UNDERSTAND: ['understand', 'conversation'],
  EXPLORE: ['understand', 'explore', 'sheet', 'risk', 'conditions', 'outcome', 'conversation'],
  DECIDE: ['explore', 'sheet', 'risk', 'conditions', 'outcome', 'decide'],
  IN_FORCE: ['conditions', 'outcome', 'decide'],
  ENDED: ['explore', 'conditions', 'decide'],
};

const partOf: Readonly<Record<CaseStep, Part>> = {
  UNDERSTAND: 'understand',
  EXPLORE: 'explore',
  DECIDE: 'decide',
  IN_FORCE: 'conditions',
  ENDED: 'decide',
};

/** What is asked for or holds in the meantime is of the present, whatever the step. */
function present(file: CaseDetail): readonly Part[] {
  const over = file.step === 'ENDED';
  const emergency =
    !over &&
    file.emergency != null &&
    (file.emergency.startedAt == null || file.emergency.reviewDueAt != null);
  const feared = (file.thirdParty?.concerns.length ?? 0) > 0;
  const open: readonly Part[] = feared ? [...openAt[file.step], 'concerns'] : openAt[file.step];
  const interim =
    file.interim != null && (file.interim.endedAt == null || file.interim.removalOwed);
  const meanwhile = interim || emergency;
  return meanwhile ? [...open, 'meanwhile'] : open;
}

/** A case as those see it who look for a way through: folded to the present step. */
export function CaseFile({ file }: { file: CaseDetail }) {
  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({});
  const asked = useLocation({ select: ({ hash }) => hash });
  const fold = (id: Part) => {
    const open = toggled[id] ?? (id === asked || present(file).includes(id));
    return { id, open, onToggle: () => setToggled({ ...toggled, [id]: !open }) };
  };
  return (
    <Page head={<Head file={file} />} aside={<CaseAside file={file} />}>
      <div className={css.notes}>
        <AskedBack file={file} />
        <HeldBack file={file} />
        <Chain file={file} hrefOf={paths.case} />
        {file.state === 'AWAITING_DECISION' && <Appealed file={file} />}
      </div>
      <NeedSheet file={file} {...fold('understand')} />
      <WaysSheet file={file} {...fold('explore')} />
      <ThirdPartySheet file={file} {...fold('sheet')} />
      <ConcernsSheet file={file} {...fold('concerns')} />
      <MeanwhileSheet file={file} {...fold('meanwhile')} />
      <RiskSheet file={file} {...fold('risk')} />
      <ConditionsSheet file={file} {...fold('conditions')} />
      <OutcomeSheet file={file} {...fold('outcome')} />
      <SaidSheet file={file} {...fold('decide')} />
      <ConversationSheet file={file} {...fold('conversation')} />
      <HistorySheet file={file} {...fold('history')} />
    </Page>
  );
}

/** An approver's question brought the case back: it is answered first. */
function AskedBack({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const last = file.decisions.at(-1);
  if (file.step !== 'EXPLORE' || last?.outcome !== 'ASK_FOR_MORE') return null;
  return (
    <Notice tone="soon" icon={IconMessageQuestion}>
      <b>{t('case.askedBack', { name: last.decidedBy.name, role: t(`role.${last.role}`) })}</b>
      <p className={css.question}>{last.reason}</p>
    </Notice>
  );
}

function Head({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const { t: common } = useTranslation();
  const { promises } = file;
  return (
    <header className={css.head}>
      <div className={css.beside}>
        <span className={css.number}>{file.number}</span>
        <span>{file.restriction?.name ?? t('case.noRule')}</span>
        <span>{file.requester.name}</span>
        <CaseStatus state={file.state} />
        {promises.decisionDueAt != null && promises.decidedAt == null && (
          <span data-late={promises.decisionOverdue || undefined}>
            {t('case.promised')} <PromiseTime at={promises.decisionDueAt} />
          </span>
        )}
      </div>
      <PageTitle tab={common('titled', { page: `${file.number} ${file.title}` })}>
        {file.title}
      </PageTitle>
      <CaseSteps
        label={t('case.steps')}
        steps={stepsOf(t, file, (step) => `#${partOf[step]}`)}
        current={file.step}
      />
    </header>
  );
}
