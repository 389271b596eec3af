import { paths } from '@/app/paths';
import { Row, Rows } from '@/ui/Rows';
import { WhenTime } from '@/ui/Time';
import { CaseStatus } from '../CaseStatus';
import type { BehindFigure } from './types';

/** Exception requests, each a link to its case file. */
export function CaseRows({ cases, label }: { cases: readonly BehindFigure[]; label: string }) {
  return (
    <Rows label={label}>
      {cases.map((one) => (
        <Row
          key={one.number}
          href={paths.case(one.number)}
          title={`${one.number} ${one.title}`}
          status={<CaseStatus state={one.state} />}
        >
          {one.requester.name}, <WhenTime at={one.submittedAt} still />
        </Row>
      ))}
    </Rows>
  );
}
