import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '@/ui/Field';
import { SelectField } from '@/ui/SelectField';
import type { AlternativeText } from '../types';
import type { Faults } from './faults';
import css from './rules.module.css';
import { EditRows } from './TextRows';

interface AlternativesProps {
  items: readonly AlternativeText[];
  onChange: (items: AlternativeText[]) => void;
  faults: Faults;
}

const standings = ['PROMOTED', 'RETIRED'] as const;

/** The ways that keep the rule: what each is called, why it helps, and whether it is named first or not offered any more. */
export function Alternatives({ items, onChange, faults }: AlternativesProps) {
  const { t } = useTranslation('policies');
  return (
    <EditRows
      label={(place) => items[place]?.name || t('edit.way', { place: place + 1 })}
      add={t('edit.addWay')}
      items={items}
      fresh={{ name: '', howItHelps: '', standing: null }}
      onChange={onChange}
      error={faults.alternatives}
    >
      {(item, place, change) => (
        <div className={css.way} data-retired={item.standing === 'RETIRED' || undefined}>
          <TextField
            label={t('edit.wayName', { place: place + 1 })}
            value={item.name}
            maxLength={200}
            error={faults[`alternatives.${place}.name`]}
            onChange={(event) => change({ ...item, name: event.currentTarget.value })}
          />
          <SelectField
            label={t('edit.standing')}
            value={item.standing ?? ''}
            data={[
              { value: '', label: t('edit.standings.usual') },
              ...standings.map((standing) => ({
                value: standing,
                label: t(`edit.standings.${standing}`),
              })),
            ]}
            onChange={(event) =>
              change({
                ...item,
                standing: standings.find((known) => known === event.currentTarget.value) ?? null,
              })
            }
          />
          <div className={css.whole}>
            <TextArea
              label={t('edit.wayHelps')}
              value={item.howItHelps}
              rows={2}
              maxLength={1000}
              error={faults[`alternatives.${place}.howItHelps`]}
              onChange={(event) => change({ ...item, howItHelps: event.currentTarget.value })}
            />
          </div>
        </div>
      )}
    </EditRows>
  );
}
