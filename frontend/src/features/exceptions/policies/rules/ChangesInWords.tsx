import { useTranslation } from 'react-i18next';
import { Sheet } from '@/ui/Surface';
import { useDayWords } from '@/ui/useDayWords';
import type { ApproverRole, Level } from '../../types';
import type { RuleBookRule, RuleChange } from '../types';
import { approverRoles, levels } from './roles';
import css from './rules.module.css';

/** What the draft changes against what is in use, part by part, in words. */
export function ChangesInWords({ rule }: { rule: RuleBookRule }) {
  const { t } = useTranslation('policies');
  return (
    <Sheet title={t('changes.title')} aside={rule.changes.length}>
      {rule.changes.length === 0 ? (
        <p className={css.quiet}>
          {t(rule.published == null ? 'changes.noneNew' : 'changes.none')}
        </p>
      ) : (
        <Changes changes={rule.changes} />
      )}
    </Sheet>
  );
}

export function Changes({ changes }: { changes: readonly RuleChange[] }) {
  const { t } = useTranslation('policies');
  const valueWords = useValueWords();
  return (
    <ul className={css.changes}>
      {changes.map((change) => {
        const part = t(`changes.part.${change.part}`);
        const item = change.item == null ? undefined : valueWords(change.part, change.item);
        return (
          <li key={`${change.part}-${change.kind}-${change.item}`}>
            <p>
              {item === undefined || change.kind === 'REORDERED'
                ? t(`changes.words.${change.kind}`, { part })
                : t(`changes.words.item${change.kind}`, { part, item })}
            </p>
            {(change.before != null || change.after != null) && (
              <dl>
                {change.before != null && (
                  <div data-before>
                    <dt>{t('changes.before')}</dt>
                    <dd>{valueWords(change.part, change.before)}</dd>
                  </div>
                )}
                {change.after != null && (
                  <div>
                    <dt>{t('changes.after')}</dt>
                    <dd>{valueWords(change.part, change.after)}</dd>
                  </div>
                )}
              </dl>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const types = ['TEXT', 'CHOICE', 'BOOLEAN', 'DATE', 'NUMBER'] as const;

/** Levels, roles, days and kinds of answer by the words that people know them by. */
function useValueWords() {
  const { t } = useTranslation('policies');
  const { t: exceptions } = useTranslation('exceptions');
  const day = useDayWords();
  const role = (value: string) =>
    approverRoles.find((known): known is ApproverRole => known === value);
  const level = (value: string) => levels.find((known): known is Level => known === value);
  return (part: RuleChange['part'], value: string): string => {
    switch (part) {
      case 'APPROVER':
      case 'OWNER': {
        const known = role(value);
        return known === undefined ? value : exceptions(`role.${known}`);
      }
      case 'DEFAULT_RISK':
      case 'FLOOR': {
        const [name = '', personal] = value.split(' ');
        const known = level(name);
        const word = known === undefined ? name : exceptions(`level.${known}`);
        return personal === undefined ? word : `${word}. ${t('edit.floorPersonal')}`;
      }
      case 'REVIEW_BY':
        return day(value);
      case 'ALTERNATIVE':
        return value
          .replace(/^PROMOTED: /, `${t('edit.standings.PROMOTED')}: `)
          .replace(/^RETIRED: /, `${t('edit.standings.RETIRED')}: `);
      case 'QUESTION':
        return value.replace(
          /\((TEXT|CHOICE|BOOLEAN|DATE|NUMBER)(, REQUIRED)?\)/,
          (_, type: string, required?: string) => {
            const known = types.find((one) => one === type);
            const kind = known === undefined ? type : t(`edit.types.${known}`);
            return required === undefined ? `(${kind})` : `(${kind}, ${t('edit.required')})`;
          },
        );
      default:
        return value;
    }
  };
}
