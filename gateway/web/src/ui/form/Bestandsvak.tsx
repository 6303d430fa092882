import { useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { clsx } from '../clsx';
import { formatSize } from '../format';
import { Icon } from '../Icon';

interface BestandsvakProps {
  id: string;
  ref: Ref<HTMLInputElement>;
  /** What the browser offers to choose from: endings and types, with commas between. */
  accept: string;
  /** Which files are taken, in words. */
  eisen: string;
  file: File | undefined;
  fault: string | undefined;
  onChoose: (file: File | undefined) => void;
}

/**
 * The browser's own file field, stretched over the whole box: a click, the keyboard and a dropped file all work as
 * people know them. Its own words would be in the language of the browser; ours are in the box.
 */
export function Bestandsvak({ id, ref, accept, eisen, file, fault, onChoose }: Readonly<BestandsvakProps>) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  return (
    <div className={clsx('utrecht-form-field app-veld', fault !== undefined && 'utrecht-form-field--invalid')}>
      <label className="utrecht-form-label" htmlFor={id}>
        {t('formulier.bestand.label')}
      </label>
      {fault !== undefined && (
        <div id={`${id}-fout`} className="utrecht-form-field-error-message" role="alert">
          {fault}
        </div>
      )}
      <div className={clsx('app-bestandsvak', over && 'app-bestandsvak--boven', file && 'app-bestandsvak--gevuld')}>
        <input
          ref={ref}
          id={id}
          type="file"
          accept={accept}
          className="app-bestandsvak__invoer"
          aria-invalid={fault === undefined ? undefined : true}
          aria-describedby={clsx(fault !== undefined && `${id}-fout`, `${id}-uitleg`)}
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          onChange={(event) => onChoose(event.target.files?.[0])}
        />
        <span id={`${id}-uitleg`} className="app-bestandsvak__tekst">
          <Icon name={file ? 'vink' : 'omhoog'} />
          {file ? (
            <span>
              <strong className="app-bestandsvak__naam" dir="auto">
                {file.name}
              </strong>{' '}
              <span className="app-klein">{formatSize(file.size)}</span>
            </span>
          ) : (
            <span>
              <strong>{t('formulier.bestand.kies')}</strong> <span className="app-alleen-breed">{t('formulier.bestand.sleep')}</span>
            </span>
          )}
        </span>
      </div>
      <p className="app-klein app-bestandsvak__eisen">{eisen}</p>
    </div>
  );
}
