import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Overdrachttelling } from '../api/types';
import { formatNumber } from '../ui/format';
import { isOpen, statussen, type Keuze } from './keuze';

interface TellingenProps {
  telling: Overdrachttelling | undefined;
  keuze: Keuze;
  alleenOpen: boolean;
}

/** How many there are of each; each number is a link to the people behind it. */
export function Tellingen({ telling, keuze, alleenOpen }: Readonly<TellingenProps>) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const keuzes: Keuze[] = ['open', 'te-laat', ...statussen.filter((status) => !alleenOpen || isOpen(status))];
  const addressOf = (one: Keuze) => {
    const next = new URLSearchParams(search);
    if (one === 'open') next.delete('status');
    else next.set('status', one);
    return next.toString();
  };
  return (
    <nav aria-label={t('overdracht.filter.naam')}>
      <ul className="caseload-tegels">
        {keuzes.map((one) => (
          <li key={one}>
            <Link
              className={one === 'te-laat' ? 'caseload-tegel caseload-tegel--rood' : 'caseload-tegel'}
              to={{ search: addressOf(one) }}
              aria-current={one === keuze ? 'true' : undefined}
              preventScrollReset
            >
              <span className="caseload-tegel__aantal">{telling ? formatNumber(countOf(telling, one)) : '–'}</span>
              <span className="caseload-tegel__naam">
                {one === 'open' || one === 'te-laat' ? t(`overdracht.filter.${one}`) : t(`overdracht.status.${one}`)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function countOf({ perStatus, teLaat }: Overdrachttelling, keuze: Keuze): number {
  if (keuze === 'te-laat') return teLaat;
  return perStatus
    .filter(({ status }) => (keuze === 'open' ? isOpen(status) : status === keuze))
    .reduce((total, { aantal }) => total + aantal, 0);
}
