import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isProbleem } from '../api/problem';
import { codelengte, codeOf, codetekens, grouped } from './code';
import { Veldfout } from './Veldfout';

interface CodeInvoerProps {
  onCode: (code: string) => Promise<void>;
}

/** A code by big keys on the screen, or by the keys of a keyboard. */
export function CodeInvoer({ onCode }: Readonly<CodeInvoerProps>) {
  const { t } = useTranslation();
  const id = useId();
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<ReturnType<typeof faultOf>>();
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFault(undefined);
    try {
      await onCode(code);
    } catch (error) {
      setFault(faultOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="vraag-code" autoComplete="off">
      {fault !== undefined && <Veldfout id={`${id}-fout`}>{t(`tablet.fout.${fault}`)}</Veldfout>}
      <label htmlFor={id}>{t('tablet.code')}</label>
      <input
        id={id}
        dir="ltr"
        lang="en"
        className="utrecht-textbox vraag-code__veld"
        value={grouped(code)}
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fout`}
        onChange={(event) => setCode(codeOf(event.target.value))}
      />
      <div className="vraag-toetsen" dir="ltr" lang="en">
        {codetekens.map((teken) => (
          <button key={teken} type="button" className="vraag-toets" onClick={() => setCode(codeOf(code + teken))}>
            {teken}
          </button>
        ))}
      </div>
      <div className="vraag-voet">
        <button type="button" className="vraag-knop" onClick={() => setCode(code.slice(0, -1))}>
          {t('tablet.wissen')}
        </button>
        <button type="submit" className="vraag-knop vraag-knop--hoofd" disabled={code.length < codelengte} aria-busy={busy}>
          {t('volgende')}
        </button>
      </div>
    </form>
  );
}

/** A key of the language files: what one can do now. */
function faultOf(error: unknown): 'ongeldig' | 'nieuw' | 'rustig' | 'verbinding' {
  if (!isProbleem(error)) return 'verbinding';
  if (error.status === 429 || error.code === 'code-geblokkeerd') return 'rustig';
  if (['code-verlopen', 'code-gebruikt', 'code-ingetrokken'].includes(error.code)) return 'nieuw';
  return error.status === 0 || error.status >= 500 ? 'verbinding' : 'ongeldig';
}
