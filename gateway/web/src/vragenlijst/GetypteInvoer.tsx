import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useTyped } from './getypt';
import type { InvoerProps } from './Invoer';
import { latinDigits } from './vragen';
import { Veldfout } from './Veldfout';

/** A number, or a text in the person's own language. */
export function GetypteInvoer({ vraag, vraagKop, waarden, onAnswer, faulty }: Readonly<InvoerProps>) {
  const { t } = useTranslation();
  const id = useId();
  const getal = vraag.soort === 'getal';
  const read = (typed: string) => (getal ? latinDigits(typed) : typed).trim();
  const { typed, fault, type, keep } = useTyped({ vraag, start: waarden[0] ?? '', kept: waarden[0], read, onAnswer, faulty });
  const common = {
    id,
    value: typed,
    'aria-labelledby': vraagKop,
    'aria-invalid': fault !== undefined || undefined,
    'aria-describedby': fault === undefined ? undefined : `${id}-fout`,
    onBlur: keep,
  };
  return (
    <>
      {fault !== undefined && <Veldfout id={`${id}-fout`}>{t(`fout.${fault}`, { ...vraag.bereik })}</Veldfout>}
      {getal ? (
        <input
          {...common}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          className="utrecht-textbox vraag-getal"
          onChange={(event) => type(event.target.value)}
        />
      ) : (
        <textarea
          {...common}
          rows={5}
          dir="auto"
          maxLength={vraag.langste}
          className="utrecht-textarea"
          onChange={(event) => type(event.target.value)}
        />
      )}
    </>
  );
}
