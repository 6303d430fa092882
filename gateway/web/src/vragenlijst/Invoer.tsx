import { useId, type RefObject } from 'react';
import type { Vraag } from '../api/types';
import { DatumInvoer } from './DatumInvoer';
import { GetypteInvoer } from './GetypteInvoer';
import { toggled } from './vragen';

export interface InvoerProps {
  vraag: Vraag;
  /** The id of the heading that asks. */
  vraagKop: string;
  waarden: readonly string[];
  onAnswer: (waarden: readonly string[]) => void;
  /** Set while what is typed cannot be kept. */
  faulty: RefObject<boolean>;
}

/** Where one answers: to choose is one touch, and what is typed is kept when one leaves the field. */
export function Invoer(props: Readonly<InvoerProps>) {
  switch (props.vraag.soort) {
    case 'meerkeuze':
      return <Meerkeuze {...props} />;
    case 'schaal':
      return <Schaal {...props} />;
    case 'datum':
      return <DatumInvoer {...props} />;
    case 'getal':
    case 'tekst':
      return <GetypteInvoer {...props} />;
    default:
      return <Keuze {...props} />;
  }
}

interface TegelProps {
  type: 'radio' | 'checkbox';
  name: string;
  checked: boolean;
  onChange: () => void;
  children: string;
}

function Tegel({ children, ...input }: Readonly<TegelProps>) {
  return (
    <label className="vraag-optie">
      <input {...input} />
      <span>{children}</span>
    </label>
  );
}

function Keuze({ vraag, vraagKop, waarden, onAnswer }: Readonly<InvoerProps>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-labelledby={vraagKop} className="vraag-opties">
      {vraag.opties.map(({ id, tekst }) => (
        <Tegel key={id} type="radio" name={name} checked={waarden.includes(id)} onChange={() => onAnswer([id])}>
          {tekst}
        </Tegel>
      ))}
    </div>
  );
}

function Meerkeuze({ vraag, vraagKop, waarden, onAnswer }: Readonly<InvoerProps>) {
  const name = useId();
  return (
    <div role="group" aria-labelledby={vraagKop} className="vraag-opties">
      {vraag.opties.map(({ id, tekst }) => (
        <Tegel
          key={id}
          type="checkbox"
          name={name}
          checked={waarden.includes(id)}
          onChange={() => onAnswer(toggled(vraag, waarden, id))}
        >
          {tekst}
        </Tegel>
      ))}
    </div>
  );
}

function Schaal({ vraag, vraagKop, waarden, onAnswer }: Readonly<InvoerProps>) {
  const name = useId();
  const { min, max } = vraag.bereik ?? { min: 1, max: 5 };
  const steps = Array.from({ length: max - min + 1 }, (_, i) => String(min + i));
  return (
    <div role="radiogroup" aria-labelledby={vraagKop}>
      <p className="vraag-schaal__uiteinde">{vraag.uiteinden?.laag}</p>
      <div className="vraag-schaal">
        {steps.map((step) => (
          <Tegel key={step} type="radio" name={name} checked={waarden[0] === step} onChange={() => onAnswer([step])}>
            {step}
          </Tegel>
        ))}
      </div>
      <p className="vraag-schaal__uiteinde vraag-schaal__uiteinde--hoog">{vraag.uiteinden?.hoog}</p>
    </div>
  );
}
