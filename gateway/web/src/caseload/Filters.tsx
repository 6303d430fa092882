import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Button } from '../ui/Button';
import { clsx } from '../ui/clsx';
import {
  countFilters,
  intakestanden,
  leerroutes,
  signalen,
  sorteringen,
  statussen,
  termijnen,
  withFilter,
  withoutFilters,
  type CaseloadFilter,
} from './filter';

interface ChoiceProps {
  label: string;
  value: string | undefined;
  onChange: (value: string) => void;
  children: ReactNode;
}

function Choice({ label, value, onChange, children }: Readonly<ChoiceProps>) {
  const id = useId();
  return (
    <div className="caseload-filter">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
    </div>
  );
}

export function Filters({ filter }: Readonly<{ filter: CaseloadFilter }>) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const mijn = useId();
  const nulmeting = useId();
  const group = useId();
  const [open, setOpen] = useState(false);
  const change = (changes: Parameters<typeof withFilter>[1]) =>
    void navigate({ search: withFilter(search, changes) }, { preventScrollReset: true });
  const aantal = countFilters(filter);
  return (
    <>
      <Button className="caseload-filterknop" aria-expanded={open} aria-controls={group} onClick={() => setOpen(!open)}>
        {aantal > 0 ? t('caseload.filter.knopAantal', { count: aantal }) : t('caseload.filter.knop')}
      </Button>
      <div
        id={group}
        className={clsx('caseload-filters', open && 'caseload-filters--open')}
        role="group"
        aria-label={t('caseload.filter.naam')}
      >
      <Choice label={t('caseload.kolom.status')} value={filter.status} onChange={(status) => change({ status })}>
        <option value="">{t('caseload.filter.alle')}</option>
        {statussen.map((status) => (
          <option key={status} value={status}>
            {t(`domein.trajectstatus.${status}`)}
          </option>
        ))}
      </Choice>
      <Choice label={t('caseload.kolom.leerroute')} value={filter.leerroute} onChange={(leerroute) => change({ leerroute })}>
        <option value="">{t('caseload.filter.alle')}</option>
        {leerroutes.map((leerroute) => (
          <option key={leerroute} value={leerroute}>
            {t(`domein.leerroute.${leerroute}`)}
          </option>
        ))}
      </Choice>
      <Choice label={t('caseload.filter.termijn')} value={filter.termijn} onChange={(termijn) => change({ termijn })}>
        <option value="">{t('caseload.filter.alle')}</option>
        {termijnen.map((termijn) => (
          <option key={termijn} value={termijn}>
            {t(`caseload.termijn.${termijn}`)}
          </option>
        ))}
      </Choice>
      <Choice label={t('caseload.filter.signaal')} value={filter.signaal} onChange={(signaal) => change({ signaal })}>
        <option value="">{t('caseload.filter.alle')}</option>
        {signalen.map((signaal) => (
          <option key={signaal} value={signaal}>
            {t(`domein.signaal.${signaal}`)}
          </option>
        ))}
      </Choice>
      <Choice label={t('caseload.filter.intake')} value={filter.intake} onChange={(intake) => change({ intake })}>
        <option value="">{t('caseload.filter.alle')}</option>
        {intakestanden.map((intake) => (
          <option key={intake} value={intake}>
            {t(`caseload.intake.${intake}`)}
          </option>
        ))}
      </Choice>
      <div className="caseload-filters__sorteer">
        <Choice label={t('caseload.filter.sorteer')} value={filter.sort} onChange={(sort) => change({ sort })}>
          {sorteringen.map((sort) => (
            <option key={sort} value={sort}>
              {t(`caseload.sorteer.${sort}`)}
            </option>
          ))}
        </Choice>
      </div>
      <div className="caseload-filters__mijn">
        <input
          id={mijn}
          type="checkbox"
          checked={filter.mijn}
          onChange={(event) => change({ mijn: event.target.checked ? 'ja' : undefined })}
        />
        <label htmlFor={mijn}>{t('caseload.filter.mijn')}</label>
      </div>
      <div className="caseload-filters__mijn">
        <input
          id={nulmeting}
          type="checkbox"
          checked={filter.nulmeting !== undefined}
          onChange={(event) => change({ nulmeting: event.target.checked ? 'nog-niet' : undefined })}
        />
        <label htmlFor={nulmeting}>{t('caseload.filter.nulmeting')}</label>
      </div>
      {aantal > 0 && (
        <Link className="utrecht-link utrecht-link--html-a caseload-filters__wis" to={{ search: withoutFilters(search) }} preventScrollReset>
          {t('caseload.filter.wis', { count: aantal })}
        </Link>
      )}
      </div>
    </>
  );
}
