import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallAtDesk, type DeclineCall, useDeclineCall } from '@/api/calls';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { useEscape } from '@/ui/useEscape';
import css from './CallStrip.module.css';
import { Choice } from './Choice';

const reasons = [
  'NEEDS_ANOTHER_SKILL',
  'CONFLICT_OF_INTEREST',
  'NEEDS_SUPPORT',
  'GOING_OFF_SHIFT',
  'OTHER',
] as const satisfies readonly DeclineCall['reason'][];

/** Why I do not take it, in one key. It goes on ringing where it rings besides. */
export function DeclineChoices({ call, onBack }: { call: CallAtDesk; onBack: () => void }) {
  const { t } = useTranslation('calls');
  const words = useProblemWords();
  const decline = useDeclineCall(call.id);
  const [other, setOther] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const away = useEscape(t('back'), onBack);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields
    <div role="group" aria-label={t('decline.title')} className={css.choices} {...away}>
      <p>{t('decline.title')}</p>
      {other ? (
        <OtherReason sending={decline.isPending} onSay={decline.mutate} />
      ) : (
        reasons.map((reason, index) => (
          <Choice
            key={reason}
            ref={index === 0 ? first : undefined}
            place={String(index + 1)}
            label={t(`decline.${reason}`)}
            onChoose={() => (reason === 'OTHER' ? setOther(true) : decline.mutate({ reason }))}
          />
        ))
      )}
      <Button kind="plain" size="small" onClick={onBack}>
        {t('back')}
      </Button>
      {decline.isError && <FormErrors title={words(decline.error).title} />}
    </div>
  );
}

interface OtherReasonProps {
  sending: boolean;
  onSay: (decline: DeclineCall) => void;
}

function OtherReason({ sending, onSay }: OtherReasonProps) {
  const { t } = useTranslation('calls');
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (said.trim() !== '') onSay({ reason: 'OTHER', words: said.trim() });
  }
  return (
    <form className={css.inline} onSubmit={submit}>
      <TextField
        ref={field}
        label={t('decline.words')}
        maxLength={300}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
      />
      <Button type="submit" loading={sending} barred={said.trim() === ''}>
        {t('decline.submit')}
      </Button>
    </form>
  );
}
