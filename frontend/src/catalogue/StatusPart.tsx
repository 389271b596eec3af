import {
  IconAlertTriangle,
  IconCheck,
  IconCircleCheck,
  IconClock,
  IconCornerUpLeft,
  IconHourglass,
} from '@tabler/icons-react';
import { Face, OpenFace } from '@/ui/Face';
import { Kbd } from '@/ui/Kbd';
import { PlaceInLine } from '@/ui/PlaceInLine';
import { Status } from '@/ui/Status';
import { CaseSteps, Steps } from '@/ui/Steps';
import { PromiseTime, RelativeTime, WhenTime } from '@/ui/Time';
import css from './catalogue.module.css';
import { Part } from './Part';

const all = [
  ['good', IconCircleCheck, 'In force'],
  ['soon', IconClock, 'Next reply by 14:05'],
  ['late', IconAlertTriangle, 'First word was due 13:10'],
  ['wait', IconHourglass, 'In line'],
  ['you', IconCornerUpLeft, 'Your turn'],
  ['quiet', IconCheck, 'Done yesterday'],
] as const;

const steps = [
  { id: 'understand', label: 'Understand', note: 'Mon, 40 min' },
  { id: 'explore', label: 'Explore', note: '2 of 3 answered' },
  { id: 'decide', label: 'Decide' },
  { id: 'active', label: 'In force' },
  { id: 'ended', label: 'Ended' },
];

function inMinutes(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString();
}

export function StatusPart() {
  return (
    <Part name="Status">
      <div className={css.line}>
        {all.map(([tone, icon, word]) => (
          <Status key={tone} tone={tone} icon={icon}>
            {word}
          </Status>
        ))}
      </div>
      <div className={css.line}>
        {all.map(([tone, icon, word]) => (
          <Status key={tone} tone={tone} icon={icon} pill>
            {word}
          </Status>
        ))}
      </div>
      <div className={css.line}>
        <Face name="Ines" title="Ines, trade marketing" />
        <Face name="Priya Nair" it title="Priya, Workplace team" />
        <Face name="Sam" it size="small" />
        <Face name="Agnes Berg" size="large" />
        <OpenFace />
        <Kbd>n</Kbd>
        <Kbd>Ctrl K</Kbd>
        <Kbd size="large">n</Kbd>
      </div>
      <Steps label="Where it stands" steps={steps} current="explore" />
      <Steps label="Where it stood" steps={steps} current={null} />
      <CaseSteps
        label="Steps of the case"
        steps={steps.map((step) => ({ ...step, href: `#${step.id}` }))}
        current="explore"
      />
      <p>
        You are about <PlaceInLine from={3} to={5} /> in line. You will hear from a person{' '}
        <b>
          <PromiseTime at={inMinutes(80)} />
        </b>
        . Sam wrote <RelativeTime at={inMinutes(-12)} />, and Agnes{' '}
        <WhenTime at={inMinutes(-1600)} />. It ends <PromiseTime at={inMinutes(60 * 24 * 27)} />.
      </p>
    </Part>
  );
}
