import { useId, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { Gemeente, Importsoort } from '../api/types';
import { Button } from '../ui/Button';
import { Bestandsvak } from '../ui/form/Bestandsvak';
import { ErrorMessage } from '../ui/states';
import { addressOf } from './address';
import { useKolommen, useSendFile } from './api';
import { Kolommen } from './Kolommen';
import { readKop, type Bestandskop } from './kop';
import { Koppelstap } from './Koppelstap';
import { isSoort, soorten } from './soorten';

/** The largest file that the services take. Saying so here saves a long wait for a refusal. */
const largest = 50 * 1024 * 1024;

function faultOf(file: File | undefined): string {
  if (file === undefined) return 'imports.bestand.kiesEen';
  if (file.size === 0) return 'imports.bestand.leeg';
  return file.size > largest ? 'imports.bestand.teGroot' : '';
}

/** Whether a file has columns under names that are not ours. What is no table at all, the service explains best. */
function hasOther({ kolommen }: Bestandskop, own: readonly { naam: string }[] | undefined): boolean {
  const known = own?.map(({ naam }) => naam.toLowerCase());
  return known !== undefined && kolommen.length > 1 && !kolommen.every((naam) => known.includes(naam.toLowerCase()));
}

/** What to read in, and from which file. Nothing is written yet: the file is checked first. */
export function Bestandskeuze({ gemeente }: Readonly<{ gemeente: Gemeente }>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const wish = search.get('soort');
  const [soort, setSoort] = useState<Importsoort>(isSoort(wish) ? wish : 'nieuwkomers');
  const [file, setFile] = useState<File>();
  const [fault, setFault] = useState('');
  const vak = useId();
  const input = useRef<HTMLInputElement>(null);
  const [kop, setKop] = useState<Bestandskop>();
  const send = useSendFile();
  const { data: kolommen } = useKolommen(gemeente.id, soort);

  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    setFault(chosen === undefined ? '' : faultOf(chosen));
    send.reset();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = faultOf(file);
    setFault(found);
    if (file === undefined || found !== '') return input.current?.focus();
    void sendOrMap(file);
  };
  const sendOrMap = async (chosen: File) => {
    const read = await readKop(chosen);
    if (hasOther(read, kolommen)) return setKop(read);
    send.mutate(
      { gemeente: gemeente.id, soort, file: chosen },
      { onSuccess: ({ importId }) => void navigate(addressOf({ gemeente: gemeente.id, soort, importId })) },
    );
  };
  if (kop && file) return <Koppelstap gemeente={gemeente} soort={soort} file={file} kop={kop} onBack={() => setKop(undefined)} />;

  return (
    <form className="imports-formulier" noValidate onSubmit={submit}>
      <fieldset className="app-groep">
        <legend>{t('imports.soort.vraag', { gemeente: gemeente.naam })}</legend>
        <div className="imports-soorten">
          {soorten.map((one) => (
            <label key={one} className="imports-soort">
              <input type="radio" name="soort" value={one} checked={soort === one} onChange={() => setSoort(one)} />
              <span className="imports-soort__naam">{t(`imports.soort.${one}`)}</span>
              <span className="imports-soort__uitleg app-klein">{t(`imports.soortUitleg.${one}`)}</span>
            </label>
          ))}
        </div>
        <Kolommen gemeente={gemeente.id} soort={soort} />
      </fieldset>
      <Bestandsvak
        id={vak}
        ref={input}
        accept=".csv,text/csv"
        eisen={t('imports.bestand.eisen')}
        file={file}
        fault={fault === '' ? undefined : t(fault)}
        onChoose={choose}
      />
      {send.isError && <ErrorMessage error={send.error} title={t('imports.nietVerstuurd')} />}
      <div className="app-knoppen">
        <Button type="submit" appearance="primary" busy={send.isPending}>
          {t(send.isPending ? 'imports.versturen' : 'imports.controleer')}
        </Button>
      </div>
      <p className="app-klein imports-gerust">{t('imports.nietsGewijzigd')}</p>
    </form>
  );
}
