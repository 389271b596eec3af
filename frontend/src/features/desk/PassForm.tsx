import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Kbd } from '@/ui/Kbd';
import { useShortcut } from '@/ui/keys';
import { useEscape } from '@/ui/useEscape';
import type { Pass } from './api';
import type { PassReason } from './model';
import css from './Offer.module.css';

/** Fetched with the reasons, so that it stands when the one that needs words is chosen. */
const load = () => import('./OtherReason');
const OtherReason = lazy(async () => ({ default: (await load()).OtherReason }));

const reasons = [
  'NEEDS_ANOTHER_SKILL',
  'CONFLICT_OF_INTEREST',
  'NEEDS_SUPPORT',
  'GOING_OFF_SHIFT',
  'OTHER',
] as const satisfies readonly PassReason[];

interface PassFormProps {
  sending: boolean;
  onPass: (pass: Pass) => void;
  onBack: () => void;
}

/** One key for the usual reasons; another one is said in words. */
export function PassForm({ sending, onPass, onBack }: PassFormProps) {
  const { t } = useTranslation('desk');
  const [other, setOther] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus();
    void load();
  }, []);
  const away = useEscape(t('pass.back'), onBack);
  const choose = (reason: (typeof reasons)[number]) =>
    reason === 'OTHER' ? setOther(true) : onPass({ reason });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields
    <div role="group" aria-label={t('pass.title')} className={css.pass} {...away}>
      <h3>{t('pass.title')}</h3>
      <p>{t('pass.explain')}</p>
      {other ? (
        <Suspense>
          <OtherReason sending={sending} onPass={onPass} />
        </Suspense>
      ) : (
        reasons.map((reason, index) => (
          <ReasonButton
            key={reason}
            ref={index === 0 ? first : undefined}
            place={String(index + 1)}
            label={t(`pass.${reason}`)}
            onChoose={() => choose(reason)}
          />
        ))
      )}
      <Button kind="plain" size="small" onClick={onBack}>
        {t('pass.back')}
      </Button>
    </div>
  );
}

interface ReasonButtonProps {
  place: string;
  label: string;
  onChoose: () => void;
  ref?: React.Ref<HTMLButtonElement> | undefined;
}

/** A reason and the number that chooses it. */
export function ReasonButton({ place, label, onChoose, ref }: ReasonButtonProps) {
  useShortcut(place, label, onChoose);
  return (
    <button type="button" className={css.reason} onClick={onChoose} ref={ref}>
      {label}
      <Kbd>{place}</Kbd>
    </button>
  );
}
