import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Keuzeveld, Nieuwkomer } from '../api/types';
import { useDossier } from '../dossier/context';
import { useNieuwkomer } from '../intake/api';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { Confirm } from '../ui/Confirm';
import { savedNow } from '../ui/SavedBanner';
import { ErrorMessage, Loading } from '../ui/states';
import { Table, TBody, Td, Th, THead, Tr } from '../ui/Table';
import { useMerge } from './api';
import { keuzevelden, useWaarde } from './velden';

interface KeuzesProps {
  andere: string;
  onBack: () => void;
}

/** What holds of each field in which the two dossiers differ. */
export function Keuzes({ andere, onBack }: Readonly<KeuzesProps>) {
  const { gemeente } = useDossier();
  const other = useNieuwkomer(gemeente, andere);
  if (other.isPending) return <Loading />;
  if (other.data === undefined) return <ErrorMessage error={other.error} onRetry={() => void other.refetch()} />;
  return <Vergelijking andere={other.data.data} onBack={onBack} />;
}

function Vergelijking({ andere, onBack }: Readonly<{ andere: Nieuwkomer; onBack: () => void }>) {
  const { t } = useTranslation();
  const { gemeente, id, persoon } = useDossier();
  const navigate = useNavigate();
  const waarde = useWaarde();
  const merge = useMerge(gemeente, id);
  const [asking, setAsking] = useState(false);
  const verschillen = keuzevelden.filter((veld) => waarde(persoon.data, veld) !== waarde(andere, veld));
  // What only the other dossier knows is worth keeping; of the rest this one holds until somebody chooses.
  const [chosen, setChosen] = useState<Partial<Record<Keuzeveld, boolean>>>({});
  const takes = (veld: Keuzeveld) => chosen[veld] ?? waarde(persoon.data, veld) === '';

  const save = () =>
    merge.mutate(
      {
        etag: persoon.etag,
        besluit: { nieuwkomerId: andere.nieuwkomerId, versie: andere.versie ?? 0, overnemen: verschillen.filter(takes) },
      },
      { onSuccess: () => void navigate(`/dossiers/${gemeente}/${id}`, savedNow()), onSettled: () => setAsking(false) },
    );
  return (
    <>
      {merge.isError && <ErrorMessage error={merge.error} />}
      <p className="app-inleiding">{t('dubbel.keuzeUitleg', { dossiernummer: andere.dossiernummer })}</p>
      {verschillen.length === 0 ? (
        <p>{t('dubbel.gelijk')}</p>
      ) : (
        <Table caption={t('dubbel.tabel')} kaarten>
          <THead>
            <Th>{t('formulier.conflict.veld')}</Th>
            <Th>{t('dubbel.dit', { dossiernummer: persoon.data.dossiernummer })}</Th>
            <Th>{t('dubbel.ander', { dossiernummer: andere.dossiernummer })}</Th>
          </THead>
          <TBody>
            {verschillen.map((veld) => (
              <Keuzeregel
                key={veld}
                veld={veld}
                mijn={waarde(persoon.data, veld)}
                hun={waarde(andere, veld)}
                hunne={takes(veld)}
                onChoose={(hunne) => setChosen({ ...chosen, [veld]: hunne })}
              />
            ))}
          </TBody>
        </Table>
      )}
      <div className="app-knoppen">
        <Button appearance="primary" onClick={() => setAsking(true)}>
          {t('dubbel.samenvoegen')}
        </Button>
        <Button onClick={onBack}>{t('dubbel.andereKiezen')}</Button>
      </div>
      {asking && (
        <Confirm
          title={t('dubbel.bevestig.titel')}
          confirm={t('dubbel.samenvoegen')}
          danger
          busy={merge.isPending}
          onConfirm={save}
          onClose={() => setAsking(false)}
        >
          <Alert type="warning">
            <p>{t('dubbel.bevestig.uitleg', { dossiernummer: andere.dossiernummer })}</p>
          </Alert>
        </Confirm>
      )}
    </>
  );
}

interface KeuzeregelProps {
  veld: Keuzeveld;
  mijn: string;
  hun: string;
  /** Whether the other dossier's holds. */
  hunne: boolean;
  onChoose: (hunne: boolean) => void;
}

function Keuzeregel({ veld, mijn, hun, hunne, onChoose }: Readonly<KeuzeregelProps>) {
  const { t } = useTranslation();
  const name = useId();
  const choice = (value: string, of: boolean) => (
    <label className="app-keuze">
      <input type="radio" name={name} checked={hunne === of} onChange={() => onChoose(of)} />
      <span dir="auto">{value || t('formulier.leeg')}</span>
    </label>
  );
  return (
    <Tr>
      <Th scope="row">{t(`dubbel.veld.${veld}`)}</Th>
      <Td label={t('dubbel.ditKort')}>{choice(mijn, false)}</Td>
      <Td label={t('dubbel.anderKort')}>{choice(hun, true)}</Td>
    </Tr>
  );
}
