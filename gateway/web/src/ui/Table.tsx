import type { ReactNode, TdHTMLAttributes, ThHTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { clsx } from './clsx';
import { Icon } from './Icon';

/*
 * On a narrow screen each row becomes a card (table.css). Because display: block takes the table's meaning away
 * from screen readers in some browsers, every part states its role.
 */

interface TableProps {
  caption: ReactNode;
  hideCaption?: boolean;
  kaarten?: boolean;
  busy?: boolean;
  children: ReactNode;
}

export function Table({ caption, hideCaption = false, kaarten = false, busy = false, children }: Readonly<TableProps>) {
  const role = { role: 'table' };
  return (
    <table
      {...role}
      className={clsx('utrecht-table utrecht-table--html-table app-tabel', kaarten && 'app-tabel--kaarten')}
      aria-busy={busy || undefined}
    >
      <caption className={hideCaption ? 'app-alleen-voorlezen' : 'app-tabel__titel'}>{caption}</caption>
      {children}
    </table>
  );
}

export function THead({ children }: Readonly<{ children: ReactNode }>) {
  const role = { role: 'rowgroup' };
  const row = { role: 'row' };
  return (
    <thead {...role}>
      <tr {...row}>{children}</tr>
    </thead>
  );
}

export function TBody({ children }: Readonly<{ children: ReactNode }>) {
  const role = { role: 'rowgroup' };
  return <tbody {...role}>{children}</tbody>;
}

export function TFoot({ children }: Readonly<{ children: ReactNode }>) {
  const role = { role: 'rowgroup' };
  return <tfoot {...role}>{children}</tfoot>;
}

export function Tr({ children, className }: Readonly<{ children: ReactNode; className?: string }>) {
  const role = { role: 'row' };
  return (
    <tr {...role} className={className}>
      {children}
    </tr>
  );
}

interface TdProps extends TdHTMLAttributes<HTMLTableCellElement> {
  /** The column's name, shown before the value when the row is a card. */
  label?: string;
  getal?: boolean;
}

export function Td({ label, getal = false, className, ...rest }: Readonly<TdProps>) {
  const role = { role: 'cell' };
  return <td {...role} {...rest} data-label={label} className={clsx(className, getal && 'app-tabel__getal')} />;
}

interface ThProps extends ThHTMLAttributes<HTMLTableCellElement> {
  getal?: boolean;
}

export function Th({ getal = false, scope = 'col', className, ...rest }: Readonly<ThProps>) {
  const role = { role: scope === 'row' ? 'rowheader' : 'columnheader' };
  return <th {...role} {...rest} scope={scope} className={clsx(className, getal && 'app-tabel__getal')} />;
}

interface SortThProps {
  /** The value in `?sort=`, without the minus sign. */
  veld: string;
  /** The sort that applies now, with a minus sign when descending. */
  sort: string;
  children: ReactNode;
}

/** A column header that sorts: the order is in the address. */
export function SortTh({ veld, sort, children }: Readonly<SortThProps>) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const ascending = sort === veld;
  const descending = sort === `-${veld}`;
  const next = new URLSearchParams(search);
  next.set('sort', ascending ? `-${veld}` : veld);
  return (
    <Th aria-sort={ascending ? 'ascending' : descending ? 'descending' : undefined}>
      <Link className="app-tabel__sorteer" to={{ search: next.toString() }} preventScrollReset replace>
        {children}
        <Icon name={ascending ? 'omhoog' : descending ? 'omlaag' : 'sorteer'} />
        <span className="app-alleen-voorlezen">{t(ascending ? 'ui.sorteer.aflopend' : 'ui.sorteer.oplopend')}</span>
      </Link>
    </Th>
  );
}
