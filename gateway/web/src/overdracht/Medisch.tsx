import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '../api/client';
import { Button } from '../ui/Button';
import { ErrorMessage, Loading } from '../ui/states';
import { useExplain, useMedischeToelichting, type Toelichting } from './api';

interface MedischProps {
  gemeente: string;
  id: string;
  open: boolean;
}

/** Fetched only when somebody asks for it: each look is put on record. */
export function Medisch({ gemeente, id, open }: Readonly<MedischProps>) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <section>
      <h2 className="app-groep__titel">{t('overdracht.medisch.titel')}</h2>
      <p className="app-klein">{t('overdracht.medisch.uitleg')}</p>
      {shown ? (
        <Shown gemeente={gemeente} id={id} open={open} />
      ) : (
        <Button onClick={() => setShown(true)}>{t('overdracht.medisch.toon')}</Button>
      )}
    </section>
  );
}

function Shown({ gemeente, id, open }: Readonly<MedischProps>) {
  const { t } = useTranslation();
  const query = useMedischeToelichting(gemeente, id);
  if (query.isPending) return <Loading />;
  if (query.isError) return <ErrorMessage error={query.error} onRetry={() => void query.refetch()} />;
  if (!open) return <p className="app-lopend">{query.data.data.toelichting ?? t('ui.onbekend')}</p>;
  return <Edit gemeente={gemeente} id={id} start={query.data} />;
}

function Edit({ gemeente, id, start }: Readonly<{ gemeente: string; id: string; start: Versioned<Toelichting> }>) {
  const { t } = useTranslation();
  const field = useId();
  const [text, setText] = useState(start.data.toelichting ?? '');
  const explain = useExplain(gemeente, id);
  return (
    <div className="utrecht-form-field app-veld">
      {explain.isError && <ErrorMessage error={explain.error} />}
      <label className="utrecht-form-label" htmlFor={field}>
        {t('overdracht.medisch.veld')}
      </label>
      <textarea
        id={field}
        rows={3}
        maxLength={2000}
        dir="auto"
        className="utrecht-textarea utrecht-textarea--html-textarea"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="app-knoppen">
        <Button busy={explain.isPending} onClick={() => explain.mutate({ toelichting: text, etag: start.etag })}>
          {t('overdracht.medisch.opslaan')}
        </Button>
        <span role="status">{explain.isSuccess && t('overdracht.medisch.opgeslagen')}</span>
      </div>
    </div>
  );
}
