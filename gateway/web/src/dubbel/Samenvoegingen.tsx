import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Samenvoeging } from '../api/types';
import { useDossier } from '../dossier/context';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { Confirm } from '../ui/Confirm';
import { formatDate, formatMoment, todayIso } from '../ui/format';
import { RouterLink } from '../ui/Link';
import { ErrorMessage } from '../ui/states';
import { usePart, useSamenvoegingen } from './api';

/** That this dossier is closed, or which ones went up in it, with a way back for as long as there is one. */
export function Samenvoegingen() {
  const { t } = useTranslation();
  const { gemeente, id, persoon } = useDossier();
  const samenvoegingen = useSamenvoegingen(gemeente, id);
  if (persoon.data.opgegaanIn !== undefined) {
    return (
      <Alert type="warning">
        <p className="app-melding__titel">{t('dubbel.gesloten.titel')}</p>
        <p>
          {t('dubbel.gesloten.uitleg')}{' '}
          <RouterLink to={`/dossiers/${gemeente}/${persoon.data.opgegaanIn}`}>{t('dubbel.gesloten.naar')}</RouterLink>
        </p>
      </Alert>
    );
  }
  if (samenvoegingen.isError) return <ErrorMessage error={samenvoegingen.error} onRetry={() => void samenvoegingen.refetch()} />;
  return samenvoegingen.data?.map((one) => <Opgegaan key={one.nieuwkomerId} samenvoeging={one} />);
}

function Opgegaan({ samenvoeging }: Readonly<{ samenvoeging: Samenvoeging }>) {
  const { t } = useTranslation();
  const { gemeente, id, persoon } = useDossier();
  const [asking, setAsking] = useState(false);
  const part = usePart(gemeente, id);
  const { nieuwkomerId, dossiernummer, op, door, versie, herstelbaarTot } = samenvoeging;
  const canPart = versie === persoon.data.versie && todayIso() <= herstelbaarTot;
  const undo = () => part.mutate({ andere: nieuwkomerId, etag: persoon.etag }, { onSettled: () => setAsking(false) });
  return (
    <Alert type="info">
      <p>
        {t('dubbel.opgegaan', { dossiernummer, op: formatMoment(op), door })}{' '}
        <RouterLink to={`/dossiers/${gemeente}/${nieuwkomerId}`}>{t('dubbel.lees', { dossiernummer })}</RouterLink>
      </p>
      {part.isError && <ErrorMessage error={part.error} />}
      {canPart && (
        <div className="app-knoppen">
          <Button onClick={() => setAsking(true)}>{t('dubbel.ongedaan', { datum: formatDate(herstelbaarTot) })}</Button>
        </div>
      )}
      {asking && (
        <Confirm
          title={t('dubbel.herstel.titel')}
          confirm={t('persoon.ongedaan')}
          danger
          busy={part.isPending}
          onConfirm={undo}
          onClose={() => setAsking(false)}
        >
          <p>{t('dubbel.herstel.uitleg')}</p>
        </Confirm>
      )}
    </Alert>
  );
}
