import '@mantine/core/styles/Table.layer.css';
import { Table } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './DataTable.module.css';
import { Link } from './Link';
import { WaitingRows } from './Waiting';

export interface Column<T> {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** Figures stand at the right. */
  figures?: boolean;
  width?: string;
  /** The address of the page in the order of this column; the order is part of the address. */
  sortHref?: string;
  sorted?: 'ascending' | 'descending';
}

interface DataTableProps<T> {
  /** Read out before the table. */
  caption: string;
  columns: readonly Column<T>[];
  /** Undefined until they are loaded. */
  rows: readonly T[] | undefined;
  rowKey: (row: T) => string;
  /** The first column is the row's name; with this it leads to the thing itself. */
  rowHref?: (row: T) => string | undefined;
  loading: boolean;
  /** What could not be loaded, or null. */
  error: ReactNode | null;
  /** What to say where there are none. */
  empty: ReactNode;
}

/** Things that are compared column by column. A list of things to open is `Items` or `Rows`. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { caption, columns, rows, rowKey, rowHref, loading, error, empty } = props;
  if (error !== null) return error;
  if (rows === undefined || loading) return <WaitingRows rows={6} dense />;
  if (rows.length === 0) return empty;
  return (
    <div className={css.scroll}>
      <Table className={css.table} withRowBorders={false}>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                data-figures={column.figures}
                style={{ width: column.width }}
                aria-sort={column.sorted}
              >
                <HeaderCell column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row">
                    <RowName href={rowHref?.(row)}>{column.cell(row)}</RowName>
                  </th>
                ) : (
                  <td key={column.id} data-figures={column.figures} data-header={column.header}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

/** What there is no page of is named all the same. */
function RowName({ href, children }: { href: string | undefined; children: ReactNode }) {
  return href === undefined ? children : <Link href={href}>{children}</Link>;
}

function HeaderCell<T>({ column }: { column: Column<T> }) {
  if (column.sortHref === undefined) return column.header;
  return (
    <Link href={column.sortHref} className={css.sort}>
      {column.header}
      {column.sorted === 'ascending' && <IconArrowUp aria-hidden="true" />}
      {column.sorted === 'descending' && <IconArrowDown aria-hidden="true" />}
    </Link>
  );
}
