import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useTyped } from './getypt';
import type { InvoerProps } from './Invoer';
import { Veldfout } from './Veldfout';
import { latinDigits } from './vragen';

interface Parts {
  dag: string;
  maand: string;
  jaar: string;
}

const names = ['dag', 'maand', 'jaar'] as const;

function partsOf(iso: string | undefined): Parts {
  const [jaar = '', maand = '', dag = ''] = iso?.split('-') ?? [];
  return { dag, maand, jaar };
}

/** Nothing until all three are there. */
function isoOf({ dag, maand, jaar }: Parts): string {
  if ([dag, maand, jaar].some((part) => part.trim() === '')) return '';
  const digits = (text: string, length: number) => latinDigits(text).trim().padStart(length, '0');
  return `${digits(jaar, 4)}-${digits(maand, 2)}-${digits(dag, 2)}`;
}

/**
 * Day, month and year apart, in numbers, by the calendar of a Dutch letter: the date field of a browser follows the
 * language of the device, and its calendar.
 */
export function DatumInvoer({ vraag, vraagKop, waarden, onAnswer, faulty }: Readonly<InvoerProps>) {
  const { t } = useTranslation();
  const id = useId();
  const { typed, fault, type, keep } = useTyped({
    vraag,
    start: partsOf(waarden[0]),
    kept: waarden[0],
    read: isoOf,
    onAnswer,
    faulty,
  });
  return (
    <>
      {fault !== undefined && <Veldfout id={`${id}-fout`}>{t(`fout.${fault}`)}</Veldfout>}
      <div className="vraag-datum" role="group" aria-labelledby={vraagKop} dir="ltr">
        {names.map((name) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`}>{t(name)}</label>
            <input
              id={`${id}-${name}`}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={name === 'jaar' ? 4 : 2}
              className="utrecht-textbox"
              value={typed[name]}
              aria-invalid={fault !== undefined || undefined}
              aria-describedby={fault === undefined ? undefined : `${id}-fout`}
              onChange={(event) => type({ ...typed, [name]: event.target.value })}
              onBlur={keep}
            />
          </div>
        ))}
      </div>
    </>
  );
}
