import { Textbox } from '@utrecht/textbox-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProbleem } from '../api/problem';
import type { Plan } from '../api/types';
import { Alert } from '../ui/Alert';
import { Confirm } from '../ui/Confirm';
import { formatDate, parseDate, todayIso } from '../ui/format';
import { ErrorMessage, Loading } from '../ui/states';
import { usePlan, useVaststellen } from './api';

interface VaststellenProps {
  gemeente: string;
  nieuwkomerId: string;
  plan: Plan;
  onClose: () => void;
}

/** Asks once more, because a plan that is vastgesteld can no longer be changed: only a next version can. */
export function Vaststellen({ gemeente, nieuwkomerId, plan, onClose }: Readonly<VaststellenProps>) {
  const { t } = useTranslation();
  const id = useId();
  const [datum, setDatum] = useState(formatDate(todayIso()));
  const [fault, setFault] = useState('');
  const [changed, setChanged] = useState(false);
  const current = usePlan(gemeente, plan.planId);
  const vaststellen = useVaststellen(gemeente, nieuwkomerId);

  if (current.isPending) return <Loading />;
  // The page may show an older version than the one that would become binding.
  const stale = changed || (current.data?.data.versie !== plan.versie && plan.versie !== undefined);

  const confirm = () => {
    const vastgesteldOp = parseDate(datum);
    if (vastgesteldOp === undefined) return setFault('validatie.datum');
    if (vastgesteldOp > todayIso()) return setFault('validatie.toekomst');
    setFault('');
    vaststellen.mutate(
      { planId: plan.planId, vastgesteldOp, etag: current.data?.etag },
      { onSuccess: onClose, onError: (error) => setChanged(isProbleem(error, 412)) },
    );
  };

  return (
    <Confirm
      title={t('plan.vaststellen.titel', { nummer: plan.versienummer })}
      confirm={t('plan.vaststellen.bevestig')}
      busy={vaststellen.isPending}
      onConfirm={stale ? onClose : confirm}
      onClose={onClose}
    >
      <p>{t('plan.vaststellen.uitleg')}</p>
      {stale && (
        <Alert type="warning" live>
          <p>{t('plan.vaststellen.gewijzigd')}</p>
        </Alert>
      )}
      {current.isError && <ErrorMessage error={current.error} />}
      {vaststellen.isError && !stale && <ErrorMessage error={vaststellen.error} />}
      <div className="utrecht-form-field app-veld">
        <label className="utrecht-form-label" htmlFor={id}>
          {t('plan.vastgesteldOp')}
        </label>
        {fault !== '' && (
          <div id={`${id}-fout`} className="utrecht-form-field-error-message">
            {t(fault)}
          </div>
        )}
        <Textbox
          id={id}
          className="app-veld__invoer--kort"
          inputMode="numeric"
          value={datum}
          invalid={fault !== ''}
          aria-describedby={fault === '' ? undefined : `${id}-fout`}
          onChange={(event) => setDatum(event.target.value)}
        />
      </div>
    </Confirm>
  );
}

