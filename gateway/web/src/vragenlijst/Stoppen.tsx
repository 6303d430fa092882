import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Kop } from './Kop';
import { Veldfout } from './Veldfout';

interface StoppenProps {
  stop: () => Promise<unknown>;
  /** An answer waits for the connection: whoever leaves now leaves it behind. */
  unsaved: boolean;
  onBack: () => void;
  onStop: () => void;
}

/** Asks once more: going on takes a new code. */
export function Stoppen({ stop, unsaved, onBack, onStop }: Readonly<StoppenProps>) {
  const { t } = useTranslation();
  const leave = useMutation({ mutationFn: stop, onSuccess: onStop });
  return (
    <>
      <Kop>{t('hier.titel')}</Kop>
      <p className="vraag-uitleg">{t(unsaved ? 'overzicht.eerstOpslaan' : 'hier.uitleg')}</p>
      {leave.isError && <Veldfout>{t('fout.laden')}</Veldfout>}
      <div className="vraag-voet">
        <button type="button" className="vraag-knop" onClick={onBack}>
          {t('hier.nee')}
        </button>
        <button
          type="button"
          className="vraag-knop vraag-knop--hoofd"
          disabled={unsaved || leave.isPending}
          onClick={() => leave.mutate()}
        >
          {t('hier.ja')}
        </button>
      </div>
    </>
  );
}
