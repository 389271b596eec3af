import { IconFlag, IconShieldCheck } from '@tabler/icons-react';
import { Button } from '@/ui/Button';
import { EmptyState, ErrorState, Notice } from '@/ui/States';
import { Card } from '@/ui/Surface';
import { Waiting, WaitingLines, WaitingRows } from '@/ui/Waiting';
import css from './catalogue.module.css';
import { Part } from './Part';

export function StatesPart() {
  return (
    <Part name="States">
      <div className={css.two}>
        <Card>
          <EmptyState good title="Nothing here" action={<Button size="small">Take next</Button>}>
            Everything that came in today found its queue.
          </EmptyState>
        </Card>
        <Card>
          <EmptyState title="Nothing found">Try fewer words.</EmptyState>
        </Card>
        <Waiting>
          <WaitingRows rows={3} />
          <WaitingLines />
        </Waiting>
      </div>
      <ErrorState
        title="The list could not be loaded"
        kept="What you typed is still here."
        retry={() => {}}
      >
        Parley cannot be reached just now.
      </ErrorState>
      <Notice tone="good" icon={IconShieldCheck}>
        <b>You will not get into trouble for telling us.</b> Only the people helping you read this.
      </Notice>
      <Notice tone="late" icon={IconFlag}>
        <b>Sam, 2 June.</b> Clause 7.3 lets the agency earn on our customers. I would not sign this.
      </Notice>
      <Notice tone="quiet" icon={IconShieldCheck}>
        <b>Already doing it another way?</b> Tell us. It helps us find something better.
      </Notice>
    </Part>
  );
}
