import { z } from 'zod';
import type { Bijlagesoort } from '../api/types';
import '../ui/form/rules';

/** In bytes; the service takes no more. Saying so here saves a long wait for a refusal. */
const largest = 10 * 1024 * 1024;

export const bijlagesoorten: readonly Bijlagesoort[] = ['verblijfsdocument', 'diploma', 'toets', 'brief', 'overig'];

const byExtension: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
};
const types = Object.values(byExtension);
export const accept = [...Object.keys(byExtension).map((extension) => `.${extension}`), ...new Set(types)].join(',');

/** What a machine says of a file of which it does not know the type. */
const unknown = ['', 'application/octet-stream'];

/** Of what type a file is; by its name when the machine does not know. The service looks at the bytes. */
export function typeOf({ name, type }: File): string {
  if (!unknown.includes(type)) return type;
  return byExtension[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? type;
}

const longestTitel = 100;
const isSoort = (value: string): value is Bijlagesoort => bijlagesoorten.some((one) => one === value);

export const bijlageSchema = z.object({
  bestand: z
    .custom<File | undefined>()
    .refine((file) => file !== undefined, 'validatie.bestand.kies')
    .refine((file) => file === undefined || file.size > 0, 'validatie.bestand.leeg')
    .refine((file) => file === undefined || file.size <= largest, 'validatie.bestand.teGroot')
    .refine((file) => file === undefined || types.includes(typeOf(file)), 'validatie.bestand.type'),
  titel: z.string().trim().min(1, 'validatie.verplicht').max(longestTitel, 'validatie.teLang'),
  soort: z.string().refine(isSoort, 'validatie.kies'),
});

/** As the fields hold it: nothing is chosen at first. */
export interface BijlageForm {
  bestand: File | undefined;
  titel: string;
  soort: string;
}

export const empty: BijlageForm = { bestand: undefined, titel: '', soort: '' };

/** Scan_0012.pdf → Scan 0012 */
export function titelOf(file: File): string {
  return file.name
    .replace(/\.(pdf|jpe?g|png)$/i, '')
    .replaceAll('_', ' ')
    .slice(0, longestTitel);
}
