import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/Dialogs';
import { BackLink, Line, Stack } from '@/ui/Layout';
import { notify } from '@/ui/notify';
import { ReasonedButton } from '@/ui/ReasonedButton';
import { Notice } from '@/ui/States';
import { bookRuleQuery, useDiscardDraft } from '../api';
import type { RuleBookRule } from '../types';
import { ChangesInWords } from './ChangesInWords';
import { faultsOf } from './faults';
import { PublishForm } from './PublishForm';
import { RetireForm, Retiring } from './Retire';
import { RuleFields } from './RuleFields';
import { RulePreview } from './RulePreview';
import css from './rules.module.css';
import { type RuleDraft, useRuleDraft } from './useRuleDraft';
import { Versions } from './Versions';

/** One rule: what it is to say, what that changes, and what can be done with it. */
export function RuleEditor({ rule }: { rule: RuleBookRule }) {
  const { t } = useTranslation('policies');
  const draft = useRuleDraft(rule);
  const [doing, setDoing] = useState<'publish' | 'retire' | 'discard' | 'preview'>();
  const done = () => setDoing(undefined);
  const back = (next: RuleBookRule) => {
    draft.begin(next);
    done();
  };
  return (
    <div className={css.editor}>
      <BackLink href={paths.policyRulesPattern}>{t('rules.list')}</BackLink>
      <Line apart>
        <h2 className={css.name}>{draft.text.name}</h2>
        <Kept draft={draft} />
      </Line>
      <Actions rule={rule} draft={draft} doing={doing} onDo={setDoing} />
      <Retiring rule={rule} />
      {draft.conflict && <Conflict draft={draft} />}
      {doing === 'preview' ? (
        <RulePreview rule={rule} />
      ) : (
        <Stack gap={16}>
          <ChangesInWords rule={rule} />
          <RuleFields draft={draft} faults={faultsOf(rule.problems)} />
          <Versions rule={rule} />
        </Stack>
      )}
      {doing === 'publish' && <PublishForm rule={rule} onClose={done} onPublished={back} />}
      {doing === 'retire' && <RetireForm rule={rule} onClose={done} onRetired={back} />}
      {doing === 'discard' && <Discard rule={rule} onClose={done} onGone={back} />}
    </div>
  );
}

function Kept({ draft }: { draft: RuleDraft }) {
  const { t } = useTranslation('ui');
  return (
    <span className={css.kept} role="status">
      {draft.state === 'saved' && <IconCheck aria-hidden="true" size={16} />}
      {draft.state !== 'none' && t(`draft.${draft.state}`)}
    </span>
  );
}

interface ActionsProps {
  rule: RuleBookRule;
  draft: RuleDraft;
  doing: string | undefined;
  onDo: (what: 'publish' | 'retire' | 'discard' | 'preview' | undefined) => void;
}

function Actions({ rule, draft, doing, onDo }: ActionsProps) {
  const { t } = useTranslation('policies');
  const may = (action: RuleBookRule['allowedActions'][number]) =>
    rule.allowedActions.includes(action);
  const busy = draft.state === 'saving' || draft.state === 'unsaved';
  const reason = busy
    ? t('edit.saving')
    : may('PUBLISH')
      ? undefined
      : rule.problems.length > 0
        ? t('edit.lacks', { count: rule.problems.length })
        : rule.release != null && rule.release.finishedAt == null
          ? t('edit.going')
          : t('edit.same');
  return (
    <div className={css.actions}>
      <ReasonedButton kind="primary" reason={reason} onClick={() => onDo('publish')}>
        {t('edit.publish')}
      </ReasonedButton>
      <Button onClick={() => onDo(doing === 'preview' ? undefined : 'preview')}>
        {t(doing === 'preview' ? 'edit.back' : 'edit.preview')}
      </Button>
      {may('DISCARD') && (
        <Button kind="plain" onClick={() => onDo('discard')}>
          {t('edit.discard')}
        </Button>
      )}
      {may('RETIRE') && (
        <Button kind="plain" onClick={() => onDo('retire')}>
          {t('edit.retire')}
        </Button>
      )}
    </div>
  );
}

function Conflict({ draft }: { draft: RuleDraft }) {
  const { t } = useTranslation('policies');
  return (
    <div role="alert">
      <Notice tone="late" icon={IconAlertTriangle}>
        <p>{t('edit.conflict')}</p>
        <Line>
          <Button size="small" onClick={draft.keepMine}>
            {t('edit.keepMine')}
          </Button>
          <Button size="small" onClick={draft.takeTheirs}>
            {t('edit.takeTheirs')}
          </Button>
        </Line>
      </Notice>
    </div>
  );
}

interface DiscardProps {
  rule: RuleBookRule;
  onClose: () => void;
  onGone: (rule: RuleBookRule) => void;
}

function Discard({ rule, onClose, onGone }: DiscardProps) {
  const { t } = useTranslation('policies');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const discard = useDiscardDraft();

  async function afterwards() {
    notify({ message: t('edit.discarded') });
    if (rule.published == null) return window.history.back();
    onGone(await queryClient.fetchQuery({ ...bookRuleQuery(rule.key), staleTime: 0 }));
  }
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('edit.discardTitle')}
      confirm={t('edit.discard')}
      loading={discard.isPending}
      error={discard.isError ? <p>{words(discard.error).title}</p> : null}
      onConfirm={() => discard.mutate(rule, { onSuccess: afterwards })}
    >
      {t('edit.discardWhy')}
    </ConfirmDialog>
  );
}
