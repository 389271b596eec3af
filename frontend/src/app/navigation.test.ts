import { describe, expect, it } from 'vitest';
import { placesFor, workOf } from './navigation';
import { paths } from './paths';

const where = (places: readonly { path: string }[]) => places.map(({ path }) => path);

describe('who is led where', () => {
  const employee = { roles: ['EMPLOYEE' as const], decides: false, handlesDisclosures: false };
  const manager = { roles: ['EMPLOYEE' as const], decides: true, handlesDisclosures: false };
  const analyst = {
    roles: ['EMPLOYEE' as const, 'ANALYST' as const],
    decides: false,
    handlesDisclosures: false,
  };
  const approverOfNothing = {
    roles: ['EMPLOYEE' as const, 'APPROVER' as const],
    decides: false,
    handlesDisclosures: false,
  };

  it('is to Decide by what one is to those who ask, not by a role', () => {
    expect(where(placesFor(manager, 'working'))).toEqual([paths.exceptions, paths.decisions]);
    expect(where(placesFor(approverOfNothing, 'working'))).toEqual([paths.exceptions]);
    expect(where(placesFor(employee, 'working'))).toEqual([]);
  });

  it('is from asking to where work begins, and to what waits for one', () => {
    expect(where(workOf(employee))).toEqual([]);
    expect(where(workOf(manager))).toEqual([paths.decisions]);
    expect(where(workOf(analyst))).toEqual([paths.desk]);
    expect(where(workOf({ ...analyst, decides: true }))).toEqual([paths.desk, paths.decisions]);
    expect(where(workOf({ ...employee, handlesDisclosures: true }))).toEqual([paths.disclosures]);
  });
});
