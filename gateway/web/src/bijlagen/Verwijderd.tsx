import { useTranslation } from 'react-i18next';
import type { Bijlage } from '../api/types';
import { Button } from '../ui/Button';
import { formatMoment } from '../ui/format';
import { ErrorMessage } from '../ui/states';
import { useBijlagen, useRestoreBijlage, type Betrokkene } from './api';

/** What was deleted and can still be put back. Not there when there is nothing. */
export function Verwijderd({ wie }: Readonly<{ wie: Betrokkene }>) {
  const { t } = useTranslation();
  const bijlagen = useBijlagen(wie, 'verwijderd');
  const restore = useRestoreBijlage(wie);
  const items = bijlagen.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return null;
  return (
    <details className="bijlagen-verwijderd">
      <summary>{t('bijlagen.verwijderd.kop', { count: items.length })}</summary>
      {restore.isError && <ErrorMessage error={restore.error} />}
      <ul>
        {items.map((bijlage) => (
          <Regel
            key={bijlage.bijlageId}
            bijlage={bijlage}
            busy={restore.isPending && restore.variables.bijlageId === bijlage.bijlageId}
            onRestore={() => restore.mutate(bijlage)}
          />
        ))}
      </ul>
      {bijlagen.hasNextPage && (
        <Button busy={bijlagen.isFetchingNextPage} onClick={() => void bijlagen.fetchNextPage()}>
          {t('ui.meer')}
        </Button>
      )}
    </details>
  );
}

interface RegelProps {
  bijlage: Bijlage;
  busy: boolean;
  onRestore: () => void;
}

function Regel({ bijlage, busy, onRestore }: Readonly<RegelProps>) {
  const { t } = useTranslation();
  const { titel, verwijderd } = bijlage;
  return (
    <li>
      <span className="bijlagen-titel" dir="auto">
        {titel}
      </span>
      {verwijderd !== undefined && (
        <span className="app-klein">
          {t('bijlagen.verwijderd.regel', {
            naam: verwijderd.door,
            op: formatMoment(verwijderd.op),
            tot: formatMoment(verwijderd.terugTeZettenTot),
          })}
        </span>
      )}
      <Button busy={busy} onClick={onRestore} aria-label={t('bijlagen.verwijderd.terugNaam', { titel })}>
        {t('bijlagen.verwijderd.terug')}
      </Button>
    </li>
  );
}
