import { describe, expect, it } from 'vitest';
import { accept, bijlageSchema, typeOf } from './bijlageForm';

const fileOf = (name: string, type = '') => new File(['x'], name, { type });
const faults = (bestand: File) =>
  bijlageSchema.safeParse({ bestand, titel: 'Scan', soort: 'diploma' }).error?.issues.map(({ message }) => message);

describe('the file of a document', () => {
  it('has the type its name tells when the machine does not know', () => {
    expect(typeOf(fileOf('Scan.PDF'))).toBe('application/pdf');
    expect(typeOf(fileOf('foto.v2.jpeg', 'application/octet-stream'))).toBe('image/jpeg');
    expect(faults(fileOf('Scan.pdf'))).toBeUndefined();
  });

  it('is refused by what the machine does know, whatever its name', () => {
    expect(faults(fileOf('Scan.pdf', 'text/html'))).toEqual(['validatie.bestand.type']);
    expect(faults(fileOf('Scan.docx'))).toEqual(['validatie.bestand.type']);
    expect(faults(fileOf('pdf'))).toEqual(['validatie.bestand.type']);
  });

  it('can be chosen by its name and by its type', () => {
    expect(accept).toBe('.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png');
  });
});
