import type { CaseDetail } from '../types';

/** What each part of a case file is given: the case, and whether it is folded. */
export interface SheetProps {
  file: CaseDetail;
  id: string;
  open: boolean;
  onToggle: () => void;
}
