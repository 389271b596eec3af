import { useTranslation } from 'react-i18next';
import { CheckboxField } from '@/ui/CheckboxField';
import { TextArea, TextField } from '@/ui/Field';
import { SelectField } from '@/ui/SelectField';
import { Sheet } from '@/ui/Surface';
import type { RuleText } from '../types';
import { Alternatives } from './Alternatives';
import type { Faults } from './faults';
import { Questions } from './Questions';
import { approverRoles, levels, ownerRoles } from './roles';
import css from './rules.module.css';
import { TextRows } from './TextRows';
import type { RuleDraft } from './useRuleDraft';

interface PartProps {
  text: RuleText;
  set: RuleDraft['set'];
  faults: Faults;
}

/** Everything that a rule says, part by part. What it still lacks stands where it is lacking. */
export function RuleFields({ draft, faults }: { draft: RuleDraft; faults: Faults }) {
  const part = { text: draft.text, set: draft.set, faults };
  return (
    <div className={css.parts}>
      <WhyPart {...part} />
      <NeedsPart {...part} />
      <WaysPart {...part} />
      <QuestionsPart {...part} />
      <RiskPart {...part} />
      <ConditionsPart {...part} />
      <NobodyPart {...part} />
      <CarePart {...part} />
    </div>
  );
}

function WhyPart({ text, set, faults }: PartProps) {
  const { t } = useTranslation('policies');
  return (
    <Sheet title={t('edit.part.why')}>
      <div className={css.pair}>
        <TextField
          label={t('edit.name')}
          value={text.name}
          maxLength={200}
          error={faults.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <TextField
          label={t('edit.area')}
          value={text.area}
          maxLength={40}
          error={faults.area}
          onChange={(event) => set({ area: event.currentTarget.value })}
        />
      </div>
      <TextArea
        label={t('edit.why')}
        description={t('edit.whyHelp')}
        value={text.why}
        maxLength={4000}
        error={faults.why}
        onChange={(event) => set({ why: event.currentTarget.value })}
      />
    </Sheet>
  );
}

function NeedsPart({ text, set, faults }: PartProps) {
  const { t } = useTranslation('policies');
  return (
    <Sheet title={t('edit.part.needs')}>
      <TextRows
        label={(place) => t('edit.need', { place: place + 1 })}
        add={t('edit.addNeed')}
        items={text.commonNeeds}
        onChange={(commonNeeds) => set({ commonNeeds })}
        error={faults.commonNeeds}
      />
    </Sheet>
  );
}

function WaysPart({ text, set, faults }: PartProps) {
  const { t } = useTranslation('policies');
  return (
    <Sheet title={t('edit.part.ways')}>
      <Alternatives
        items={text.alternatives}
        onChange={(alternatives) => set({ alternatives })}
        faults={faults}
      />
    </Sheet>
  );
}

function QuestionsPart({ text, set, faults }: PartProps) {
  const { t } = useTranslation('policies');
  return (
    <Sheet title={t('edit.part.questions')}>
      <Questions
        items={text.questions}
        onChange={(questions) => set({ questions })}
        faults={faults}
      />
    </Sheet>
  );
}

function RiskPart({ text, set, faults }: PartProps) {
  const { t } = useTranslation('policies');
  const { t: exceptions } = useTranslation('exceptions');
  const options = levels.map((level) => ({ value: level, label: exceptions(`level.${level}`) }));
  const levelOf = (value: string) => levels.find((level) => level === value) ?? 'MODERATE';
  return (
    <Sheet title={t('edit.part.risk')}>
      <div className={css.three}>
        <SelectField
          label={t('edit.defaultRisk')}
          data={options}
          value={text.defaultRisk}
          error={faults.defaultRisk}
          onChange={(event) => set({ defaultRisk: levelOf(event.currentTarget.value) })}
        />
        <SelectField
          label={t('edit.floor')}
          data={options}
          value={text.floor}
          onChange={(event) => set({ floor: levelOf(event.currentTarget.value) })}
        />
        <TextField
          label={t('edit.maxDays')}
          type="number"
          min={1}
          max={365}
          value={text.maxDays}
          onChange={(event) =>
            set({
              maxDays: Math.min(365, Math.max(1, Math.round(Number(event.currentTarget.value)))),
            })
          }
        />
      </div>
      <CheckboxField
        label={t('edit.floorPersonal')}
        checked={text.floorOnlyWithPersonalData}
        onChange={(event) => set({ floorOnlyWithPersonalData: event.currentTarget.checked })}
      />
      <Approvers text={text} set={set} faults={faults} />
    </Sheet>
  );
}

function Approvers({ text, set, faults }: PartProps) {
  const { t } = useTranslation('policies');
  const { t: exceptions } = useTranslation('exceptions');
  return (
    <fieldset className={css.approvers}>
      <legend>{t('edit.approvers')}</legend>
      {faults.approverRoles !== undefined && <p className={css.fault}>{faults.approverRoles}</p>}
      <div className={css.checks}>
        {approverRoles.map((role) => (
          <CheckboxField
            key={role}
            label={exceptions(`role.${role}`)}
            checked={text.approverRoles.includes(role)}
            onChange={(event) =>
              set({
                approverRoles: event.currentTarget.checked
                  ? [...text.approverRoles, role]
                  : text.approverRoles.filter((other) => other !== role),
              })
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

function ConditionsPart({ text, set, faults }: PartProps) {
  const { t } = useTranslation('policies');
  return (
    <Sheet title={t('edit.part.conditions')}>
      <TextRows
        long
        label={(place) => t('edit.condition', { place: place + 1 })}
        add={t('edit.addCondition')}
        items={text.standardConditions}
        onChange={(standardConditions) => set({ standardConditions })}
        error={faults.standardConditions}
      />
    </Sheet>
  );
}

function NobodyPart({ text, set, faults }: PartProps) {
  const { t } = useTranslation('policies');
  return (
    <Sheet title={t('edit.part.none')}>
      <TextArea
        label={t('edit.nobody')}
        description={t('edit.nobodyHelp')}
        rows={2}
        maxLength={2000}
        value={text.nobodyExemptBecause ?? ''}
        error={faults.nobodyExemptBecause}
        onChange={(event) => set({ nobodyExemptBecause: event.currentTarget.value || null })}
      />
    </Sheet>
  );
}

function CarePart({ text, set, faults }: PartProps) {
  const { t } = useTranslation('policies');
  const { t: exceptions } = useTranslation('exceptions');
  return (
    <Sheet title={t('edit.part.care')}>
      <div className={css.pair}>
        <SelectField
          label={t('edit.owner')}
          data={ownerRoles.map((role) => ({ value: role, label: exceptions(`role.${role}`) }))}
          value={text.ownerRole}
          error={faults.ownerRole}
          onChange={(event) =>
            set({
              ownerRole:
                ownerRoles.find((role) => role === event.currentTarget.value) ?? text.ownerRole,
            })
          }
        />
        <TextField
          label={t('edit.reviewBy')}
          type="date"
          value={text.reviewBy ?? ''}
          error={faults.reviewBy}
          onChange={(event) => set({ reviewBy: event.currentTarget.value || null })}
        />
      </div>
      <TextArea
        label={t('edit.friction')}
        description={t('edit.frictionHelp')}
        rows={2}
        maxLength={2000}
        value={text.frictionNote ?? ''}
        onChange={(event) => set({ frictionNote: event.currentTarget.value || null })}
      />
    </Sheet>
  );
}
