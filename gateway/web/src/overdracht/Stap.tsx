import { Textbox } from '@utrecht/textbox-react';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '../api/client';
import type { Overdracht, Overdrachtstatus } from '../api/types';
import { Confirm } from '../ui/Confirm';
import { formatDate, parseDate, todayIso } from '../ui/format';
import { ErrorMessage } from '../ui/states';
import { useChangeOverdracht } from './api';
import { followedBy, needsReden } from './keuze';

interface StapProps {
  gemeente: string;
  id: string;
  overdracht: Versioned<Overdracht>;
  onClose: () => void;
}

/** The next step of an arrival, or one back with a reason. */
export function Stap({ gemeente, id, overdracht: { data, etag }, onClose }: Readonly<StapProps>) {
  const { t } = useTranslation();
  const field = useId();
  const steps = followedBy(data.status);
  const [status, setStatus] = useState<Overdrachtstatus>(steps[0] ?? data.status);
  const [datum, setDatum] = useState(formatDate(todayIso()));
  const [reden, setReden] = useState('');
  const [faults, setFaults] = useState<{ datum?: string; reden?: string }>({});
  const move = useChangeOverdracht(gemeente, id, 'status');
  const reason = needsReden(data.status, status);

  const confirm = () => {
    const day = parseDate(datum);
    const next = {
      ...(day === undefined ? { datum: 'validatie.datum' } : day > todayIso() ? { datum: 'validatie.toekomst' } : {}),
      ...(reason && reden.trim() === '' ? { reden: 'overdracht.stap.redenFout' } : {}),
    };
    setFaults(next);
    if (Object.keys(next).length > 0) return;
    const body = { status, datum: day, reden: reden.trim() === '' ? undefined : reden.trim() };
    move.mutate({ body, etag }, { onSuccess: onClose });
  };

  return (
    <Confirm
      title={t('overdracht.stap.titel')}
      confirm={t('overdracht.stap.bevestig')}
      busy={move.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      {move.isError && <ErrorMessage error={move.error} />}
      <Veld id={`${field}-status`} label={t('overdracht.stap.status')}>
        <select
          id={`${field}-status`}
          className="utrecht-select utrecht-select--html-select"
          value={status}
          onChange={(event) => setStatus(event.target.value as Overdrachtstatus)}
        >
          {steps.map((one) => (
            <option key={one} value={one}>
              {t(`overdracht.status.${one}`)}
            </option>
          ))}
        </select>
      </Veld>
      <Veld id={`${field}-datum`} label={t('overdracht.stap.datum')} fault={faults.datum}>
        <Textbox
          id={`${field}-datum`}
          className="app-veld__invoer--kort"
          inputMode="numeric"
          value={datum}
          invalid={faults.datum !== undefined}
          aria-describedby={faults.datum === undefined ? undefined : `${field}-datum-fout`}
          onChange={(event) => setDatum(event.target.value)}
        />
      </Veld>
      {reason && (
        <Veld id={`${field}-reden`} label={t('overdracht.stap.reden')} fault={faults.reden}>
          <textarea
            id={`${field}-reden`}
            rows={3}
            className="utrecht-textarea utrecht-textarea--html-textarea"
            value={reden}
            aria-invalid={faults.reden !== undefined || undefined}
            aria-describedby={faults.reden === undefined ? undefined : `${field}-reden-fout`}
            onChange={(event) => setReden(event.target.value)}
          />
        </Veld>
      )}
    </Confirm>
  );
}

function Veld({ id, label, fault, children }: Readonly<{ id: string; label: string; fault?: string | undefined; children: ReactNode }>) {
  const { t } = useTranslation();
  return (
    <div className="utrecht-form-field app-veld">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      {fault !== undefined && (
        <div id={`${id}-fout`} className="utrecht-form-field-error-message">
          {t(fault)}
        </div>
      )}
      {children}
    </div>
  );
}
