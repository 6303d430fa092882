import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Tellingen } from '../api/types';
import { clsx } from '../ui/clsx';
import { formatNumber } from '../ui/format';
import { Icon, type IconName } from '../ui/Icon';
import { filterKeys, withFilter, withoutFilters, type FilterKey } from './filter';

interface Tegel {
  id: string;
  aantal: (tellingen: Tellingen) => number | undefined;
  filter: Partial<Record<FilterKey, string>>;
  icon?: IconName;
  toon?: 'rood' | 'oranje';
}

const tegels: readonly Tegel[] = [
  { id: 'totaal', aantal: (n) => n.totaal, filter: {} },
  { id: 'lopend', aantal: (n) => n.perStatus.lopend ?? 0, filter: { status: 'lopend' } },
  { id: 'verlopen', aantal: (n) => n.termijnVerlopen, filter: { termijn: 'verlopen' }, icon: 'let-op', toon: 'rood' },
  { id: 'binnen6', aantal: (n) => n.termijnBinnen6Maanden, filter: { termijn: 'binnen-6-maanden' }, icon: 'klok', toon: 'oranje' },
  { id: 'binnen12', aantal: (n) => n.termijnBinnen12Maanden, filter: { termijn: 'binnen-12-maanden' }, icon: 'klok' },
  { id: 'geen', aantal: (n) => n.perLeerroute.geen ?? 0, filter: { leerroute: 'geen' }, icon: 'plan' },
];

/** The numbers of the morning; each one is a link to the people behind it. */
export function Tegels({ tellingen }: Readonly<{ tellingen: Tellingen | undefined }>) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const isCurrent = ({ filter }: Tegel) => filterKeys.every((key) => (search.get(key) ?? undefined) === filter[key]);
  return (
    <nav aria-label={t('caseload.tegels.naam')}>
      <ul className="caseload-tegels">
        {tegels.map((tegel) => (
          <li key={tegel.id}>
            <Link
              className={clsx('caseload-tegel', tegel.toon && `caseload-tegel--${tegel.toon}`)}
              to={{ search: withFilter(new URLSearchParams(withoutFilters(search)), tegel.filter) }}
              aria-current={isCurrent(tegel) ? 'true' : undefined}
              preventScrollReset
            >
              <span className="caseload-tegel__aantal">{tellingen ? formatNumber(tegel.aantal(tellingen) ?? 0) : '–'}</span>
              <span className="caseload-tegel__naam">
                {tegel.icon && <Icon name={tegel.icon} />}
                {t(`caseload.tegels.${tegel.id}`)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
