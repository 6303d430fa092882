import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bijlage } from '../api/types';
import { useDossier } from '../dossier/context';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { Confirm } from '../ui/Confirm';
import { Empty, ErrorMessage, Loading } from '../ui/states';
import { TabHeading } from '../ui/TabHeading';
import { useBijlagen, useDeleteBijlage, type Betrokkene } from './api';
import { Bijlagentabel } from './Bijlagentabel';
import { ToevoegForm } from './ToevoegForm';
import { Verwijderd } from './Verwijderd';
import './bijlagen.css';

/** The documents of a dossier: added, saved elsewhere, deleted and put back. */
export function BijlagenTab() {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const wie = { gemeente, nieuwkomerId: id };
  const bijlagen = useBijlagen(wie, 'aanwezig');
  const [added, setAdded] = useState(0);
  const kop = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone.
  useEffect(() => {
    if (added > 0) kop.current?.focus();
  }, [added]);
  if (bijlagen.isPending) return <Loading />;
  if (bijlagen.data === undefined) return <ErrorMessage error={bijlagen.error} onRetry={() => void bijlagen.refetch()} />;
  const items = bijlagen.data.pages.flatMap((page) => page.items);
  return (
    <>
      <TabHeading>{t('bijlagen.titel')}</TabHeading>
      {bijlagen.data.pages[0]?.virusscan === false && (
        <Alert type="warning">
          <p>{t('bijlagen.geenVirusscan')}</p>
        </Alert>
      )}
      {items.length === 0 ? (
        <Empty title={t('bijlagen.leeg.titel')}>
          <p>{t('bijlagen.leeg.uitleg')}</p>
        </Empty>
      ) : (
        <Lijst wie={wie} items={items} />
      )}
      {bijlagen.hasNextPage && (
        <div className="app-knoppen">
          <Button busy={bijlagen.isFetchingNextPage} onClick={() => void bijlagen.fetchNextPage()}>
            {t('ui.meer')}
          </Button>
        </div>
      )}
      <Verwijderd wie={wie} />
      <section className="app-sectie" aria-labelledby="bijlage-toevoegen">
        <h3 ref={kop} tabIndex={-1} id="bijlage-toevoegen" className="utrecht-heading-3">
          {t('bijlagen.nieuw')}
        </h3>
        {added > 0 && (
          <Alert type="ok" live>
            <p>{t('bijlagen.toegevoegd')}</p>
          </Alert>
        )}
        {/* A new form for each document: nothing of the last one stays. */}
        <ToevoegForm key={added} wie={wie} onAdded={() => setAdded((count) => count + 1)} />
      </section>
    </>
  );
}

function Lijst({ wie, items }: Readonly<{ wie: Betrokkene; items: readonly Bijlage[] }>) {
  const { t } = useTranslation();
  const remove = useDeleteBijlage(wie);
  const [asked, setAsked] = useState<Bijlage>();
  return (
    <>
      {remove.isError && <ErrorMessage error={remove.error} />}
      <Bijlagentabel wie={wie} items={items} onDelete={setAsked} />
      {asked !== undefined && (
        <Confirm
          title={t('bijlagen.verwijderTitel')}
          confirm={t('bijlagen.verwijder')}
          danger
          busy={remove.isPending}
          onConfirm={() => remove.mutate(asked, { onSettled: () => setAsked(undefined) })}
          onClose={() => setAsked(undefined)}
        >
          <p dir="auto">{asked.titel}</p>
          <p>{t('bijlagen.verwijderUitleg')}</p>
        </Confirm>
      )}
    </>
  );
}
