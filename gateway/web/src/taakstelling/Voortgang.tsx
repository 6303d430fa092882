import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Taakstellingstand } from '../api/types';
import { formatNumber } from '../ui/format';
import { useHalfjaarnaam } from './namen';

interface VoortgangProps {
  stand: Taakstellingstand;
  halfjaar: string;
}

/** The half year that runs, as a bar with the numbers in words beside it. */
export function Voortgang({ stand: { teDoen, gerealiseerd, nogTeDoen }, halfjaar }: Readonly<VoortgangProps>) {
  const { t } = useTranslation();
  const naam = useHalfjaarnaam();
  const id = useId();
  return (
    <div className="taakstelling-voortgang">
      <p id={id}>
        <strong>{naam(halfjaar)}</strong>:{' '}
        {t('taakstelling.voortgang', { gerealiseerd: formatNumber(gerealiseerd), teDoen: formatNumber(Math.max(0, teDoen)) })}{' '}
        {nogTeDoen === 0 ? t('taakstelling.klaar') : t('taakstelling.nogTeDoen', { count: nogTeDoen })}
      </p>
      <progress aria-labelledby={id} value={Math.min(gerealiseerd, Math.max(teDoen, 1))} max={Math.max(teDoen, 1)} />
    </div>
  );
}
