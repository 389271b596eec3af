import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { notify } from '@/ui/notify';
import { SelectField } from '@/ui/SelectField';
import { Status } from '@/ui/Status';
import { skillsQuery, useNeedSkill } from './api';
import css from './Context.module.css';
import { ContextPart } from './ContextPart';

/** What the ticket needs of whoever works it. Nothing is shown where the company has named no skills. */
export function Skills({ number }: { number: number }) {
  const { t } = useTranslation('desk');
  const words = useProblemWords();
  const { data } = useQuery(skillsQuery(number));
  const need = useNeedSkill(number);
  const also = useRef<HTMLDivElement>(null);
  if (data === undefined || data.needed.length + data.others.length === 0) return null;
  const say = (skill: string, needed: boolean) =>
    need.mutate(
      { skill, needed },
      {
        // The button that was pressed is gone; what one can do next is beside it.
        onSuccess: () => {
          if (!needed) also.current?.querySelector('select')?.focus();
        },
        onError: (error) =>
          notify({ id: 'refused', title: words(error).title, message: words(error).detail }),
      },
    );
  return (
    <ContextPart title={t('context.needs')}>
      {data.nobodyHere && (
        <Status tone="soon" icon={IconAlertTriangle} sentence>
          {t('context.nobodyHere')}
        </Status>
      )}
      <ul className={css.skills}>
        {data.needed.map(({ id, name }) => (
          <li key={id}>
            {name}
            <Button
              kind="plain"
              size="small"
              aria-label={t('context.needsNot', { skill: name })}
              icon={<IconX aria-hidden="true" />}
              onClick={() => say(id, false)}
            />
          </li>
        ))}
      </ul>
      {data.others.length > 0 && (
        <div ref={also}>
          <SelectField
            label={t('context.needsAlso')}
            value=""
            data={[
              { value: '', label: t('context.choose') },
              ...data.others.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => {
              const skill = event.currentTarget.value;
              if (skill !== '') say(skill, true);
            }}
          />
        </div>
      )}
    </ContextPart>
  );
}
