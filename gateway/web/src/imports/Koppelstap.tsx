import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Gemeente, Importkolom, Importsoort, Kolomkoppeling } from '../api/types';
import { Button } from '../ui/Button';
import { Formulier } from '../ui/form/Formulier';
import { ErrorMessage, Loading } from '../ui/states';
import { addressOf } from './address';
import { useKeepKoppeling, useKolomkoppelingen, useKolommen, useSendFile } from './api';
import type { Bestandskop } from './kop';
import { beginOf, fits, gegevensOf, isKept, koppelSchema, type KoppelForm } from './koppelForm';
import { KoppelFields } from './KoppelFields';

interface KoppelstapProps {
  gemeente: Gemeente;
  soort: Importsoort;
  file: File;
  kop: Bestandskop;
  onBack: () => void;
}

/** Which column of the file is which of ours, before it is checked. What was kept for this source is filled in. */
export function Koppelstap(props: Readonly<KoppelstapProps>) {
  const { t } = useTranslation();
  const { gemeente, soort, kop } = props;
  const kolommen = useKolommen(gemeente.id, soort);
  const koppelingen = useKolomkoppelingen(gemeente.id, soort);
  const [chosen, setChosen] = useState<string>();
  const failed = [kolommen, koppelingen].find(({ isError }) => isError);
  if (failed) return <ErrorMessage error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!kolommen.data || !koppelingen.data) return <Loading />;
  const passend = koppelingen.data.filter((one) => fits(one, kop.kolommen));
  const id = chosen ?? passend[0]?.koppelingId ?? '';
  return (
    <section aria-labelledby="koppelen">
      <h2 id="koppelen" className="utrecht-heading-2">
        {t('imports.koppelen.kop')}
      </h2>
      <p className="app-inleiding">{t('imports.koppelen.uitleg')}</p>
      {passend.length > 0 && <Bronkeuze passend={passend} id={id} onChoose={setChosen} />}
      <Koppelformulier key={id} {...props} kolommen={kolommen.data} koppeling={passend.find(({ koppelingId }) => koppelingId === id)} />
    </section>
  );
}

interface BronkeuzeProps {
  passend: readonly Kolomkoppeling[];
  id: string;
  onChoose: (id: string) => void;
}

function Bronkeuze({ passend, id, onChoose }: Readonly<BronkeuzeProps>) {
  const { t } = useTranslation();
  return (
    <div className="utrecht-form-field app-veld">
      <label className="utrecht-form-label" htmlFor="koppeling">
        {t('imports.koppelen.bewaard')}
      </label>
      <select
        id="koppeling"
        className="utrecht-select utrecht-select--html-select"
        value={id}
        onChange={({ target }) => onChoose(target.value)}
      >
        {passend.map(({ koppelingId, bron }) => (
          <option key={koppelingId} value={koppelingId}>
            {bron}
          </option>
        ))}
        <option value="">{t('imports.koppelen.nieuweBron')}</option>
      </select>
    </div>
  );
}

type KoppelformulierProps = KoppelstapProps & { kolommen: readonly Importkolom[]; koppeling: Kolomkoppeling | undefined };

function Koppelformulier({ gemeente, soort, file, kop, onBack, kolommen, koppeling }: Readonly<KoppelformulierProps>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const send = useSendFile();
  const keep = useKeepKoppeling(gemeente.id, soort);
  const form = useForm<KoppelForm>({
    resolver: zodResolver(koppelSchema(kolommen)),
    defaultValues: beginOf(kolommen, kop.kolommen, koppeling),
  });
  const save = async (values: KoppelForm) => {
    const gegevens = gegevensOf(soort, values);
    const kept = koppeling && isKept(koppeling, gegevens) ? koppeling : await keep.mutateAsync({ gegevens, koppeling });
    const { importId } = await send.mutateAsync({ gemeente: gemeente.id, soort, file, koppeling: kept.koppelingId });
    await navigate(addressOf({ gemeente: gemeente.id, soort, importId }));
  };
  return (
    <Formulier
      form={form}
      onSave={save}
      submit={t('imports.koppelen.bewaar')}
      cancel={<Button onClick={onBack}>{t('imports.anderBestand')}</Button>}
    >
      <KoppelFields kolommen={kolommen} kop={kop} />
    </Formulier>
  );
}
