import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { formatTime } from '../ui/format';
import { ErrorMessage } from '../ui/states';
import { useChangeNieuwkomer } from './api';
import { gegevensOf } from './nieuwkomerForm';
import { forgetSaved, savedKey, type Opgeslagen } from './saved';

interface SavedNoticeProps {
  gemeente: string;
  id: string;
  etag: string | undefined;
}

/** "Saved at 14:03", with a way back as long as nobody else has changed it since. */
export function SavedNotice({ gemeente, id, etag }: Readonly<SavedNoticeProps>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const change = useChangeNieuwkomer(gemeente, id);
  const [undone, setUndone] = useState(false);
  const { data: opgeslagen } = useQuery<Opgeslagen | null>({
    queryKey: savedKey(gemeente, id),
    queryFn: () => null,
    enabled: false,
    staleTime: Infinity,
  });
  // Once the page is left, the offer is gone.
  useEffect(() => () => forgetSaved(client, gemeente, id), [client, gemeente, id]);

  if (undone) {
    return (
      <Alert type="ok" live>
        <p>{t('persoon.teruggezet')}</p>
      </Alert>
    );
  }
  if (!opgeslagen) return null;
  const undo = () =>
    change.mutate({ gegevens: gegevensOf(opgeslagen.vorige, t('persoon.ongedaanReden')), etag }, { onSuccess: () => setUndone(true) });
  return (
    <>
      <Alert type="ok" live>
        <p>{t('persoon.opgeslagen', { tijd: formatTime(opgeslagen.op) })}</p>
        <div className="app-knoppen">
          <Button busy={change.isPending} onClick={undo}>
            {t('persoon.ongedaan')}
          </Button>
        </div>
      </Alert>
      {change.isError && <ErrorMessage error={change.error} />}
    </>
  );
}
