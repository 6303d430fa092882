import { useId, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { clsx } from '../ui/clsx';
import { formatNumber } from '../ui/format';
import { Icon } from '../ui/Icon';

interface BestandsvakProps {
  ref: Ref<HTMLInputElement>;
  file: File | undefined;
  fault: string | undefined;
  onChoose: (file: File | undefined) => void;
}

/**
 * The browser's own file field, stretched over the whole box: a click, the keyboard and a dropped file all work as
 * people know them. Its own words would be in the language of the browser; ours are in the box.
 */
export function Bestandsvak({ ref, file, fault, onChoose }: Readonly<BestandsvakProps>) {
  const { t } = useTranslation();
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <div className={clsx('utrecht-form-field app-veld', fault !== undefined && 'utrecht-form-field--invalid')}>
      <label className="utrecht-form-label" htmlFor={id}>
        {t('imports.bestand.label')}
      </label>
      {fault !== undefined && (
        <div id={`${id}-fout`} className="utrecht-form-field-error-message" role="alert">
          {fault}
        </div>
      )}
      <div className={clsx('imports-vak', over && 'imports-vak--boven', file && 'imports-vak--gevuld')}>
        <input
          ref={ref}
          id={id}
          type="file"
          accept=".csv,text/csv"
          className="imports-vak__invoer"
          aria-invalid={fault === undefined ? undefined : true}
          aria-describedby={clsx(fault !== undefined && `${id}-fout`, `${id}-uitleg`)}
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          onChange={(event) => onChoose(event.target.files?.[0])}
        />
        <span id={`${id}-uitleg`} className="imports-vak__tekst">
          <Icon name={file ? 'vink' : 'omhoog'} />
          {file ? (
            <span>
              <strong className="imports-vak__naam" dir="auto">
                {file.name}
              </strong>{' '}
              <span className="app-klein">{t('imports.bestand.grootte', { kb: formatNumber(Math.max(1, Math.round(file.size / 1024))) })}</span>
            </span>
          ) : (
            <span>
              <strong>{t('imports.bestand.kies')}</strong> <span className="app-alleen-breed">{t('imports.bestand.sleep')}</span>
            </span>
          )}
        </span>
      </div>
      <p className="app-klein imports-vak__eisen">{t('imports.bestand.eisen')}</p>
    </div>
  );
}
