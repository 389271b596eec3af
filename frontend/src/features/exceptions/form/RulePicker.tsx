import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OptionCards } from '@/ui/Choices';
import type { RestrictionSummary } from '../types';
import { useAreaWord } from '../useAreaWord';
import css from './form.module.css';

const dontKnow = '?';

interface RulePickerProps {
  rules: readonly RestrictionSummary[];
  /** The rule that is chosen, null where the person does not know, undefined before they said. */
  chosen: string | null | undefined;
  onChoose: (key: string | null) => void;
  /** Asked of somebody who has to know. */
  sure?: boolean;
}

/** First what it is about, in plain words; then the rules there. Not knowing is a choice like any other. */
export function RulePicker({ rules, chosen, onChoose, sure = false }: RulePickerProps) {
  const { t } = useTranslation('exceptions');
  const areaWord = useAreaWord();
  const [area, setArea] = useState(
    () => rules.find((rule) => rule.key === chosen)?.area ?? (chosen === null ? dontKnow : ''),
  );
  const areas = [...new Set(rules.map((rule) => rule.area))];

  function about(value: string) {
    setArea(value);
    if (value === dontKnow) onChoose(null);
  }
  return (
    <div className={css.picker}>
      <OptionCards
        label={t('form.about')}
        inRow
        options={[
          ...areas.map((name) => ({
            value: name,
            label: areaWord(name),
          })),
          ...(sure ? [] : [{ value: dontKnow, label: t('form.unknownRule') }]),
        ]}
        value={area}
        onChange={about}
      />
      {area !== '' && area !== dontKnow && (
        <OptionCards
          label={t('form.whichRule')}
          options={rules
            .filter((rule) => rule.area === area)
            .map((rule) => ({ value: rule.key, label: rule.name }))}
          value={chosen ?? ''}
          onChange={onChoose}
        />
      )}
    </div>
  );
}
