import { useTranslation } from 'react-i18next';
import { CheckboxField } from '@/ui/CheckboxField';
import { TextArea } from '@/ui/Field';
import { SelectField } from '@/ui/SelectField';
import type { QuestionText, QuestionType } from '../types';
import type { Faults } from './faults';
import css from './rules.module.css';
import { EditRows } from './TextRows';

interface QuestionsProps {
  items: readonly QuestionText[];
  onChange: (items: QuestionText[]) => void;
  faults: Faults;
}

const types: readonly QuestionType[] = ['TEXT', 'CHOICE', 'BOOLEAN', 'DATE', 'NUMBER'];

/** What is asked because of this rule. "I do not know" is added to every answer that is not free text. */
export function Questions({ items, onChange, faults }: QuestionsProps) {
  const { t } = useTranslation('policies');
  return (
    <EditRows
      label={(place) => items[place]?.label || t('edit.question', { place: place + 1 })}
      add={t('edit.addQuestion')}
      items={items}
      fresh={{ key: '', label: '', type: 'TEXT', required: true, options: [] }}
      onChange={onChange}
      error={faults.questions}
    >
      {(item, place, change) => (
        <div className={css.way}>
          <div className={css.whole}>
            <TextArea
              label={t('edit.question', { place: place + 1 })}
              value={item.label}
              rows={1}
              maxLength={500}
              error={faults[`questions.${place}.label`] ?? faults[`questions.${place}.key`]}
              onChange={(event) => change({ ...item, label: event.currentTarget.value })}
            />
          </div>
          <SelectField
            label={t('edit.questionType')}
            value={item.type}
            data={types.map((type) => ({ value: type, label: t(`edit.types.${type}`) }))}
            onChange={(event) =>
              change({
                ...item,
                type: types.find((known) => known === event.currentTarget.value) ?? item.type,
              })
            }
          />
          <CheckboxField
            label={t('edit.required')}
            checked={item.required}
            onChange={(event) => change({ ...item, required: event.currentTarget.checked })}
          />
          {item.type === 'CHOICE' && (
            <div className={css.whole}>
              <TextArea
                label={t('edit.options')}
                value={item.options.join('\n')}
                rows={3}
                error={faults[`questions.${place}.options`]}
                onChange={(event) =>
                  change({ ...item, options: event.currentTarget.value.split('\n') })
                }
              />
            </div>
          )}
        </div>
      )}
    </EditRows>
  );
}
