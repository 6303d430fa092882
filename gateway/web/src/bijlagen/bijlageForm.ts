import { z } from 'zod';
import type { Bijlagesoort } from '../api/types';
import '../ui/form/rules';

/** In bytes; the service takes no more. Saying so here saves a long wait for a refusal. */
const largest = 10 * 1024 * 1024;

export const bijlagesoorten: readonly Bijlagesoort[] = ['verblijfsdocument', 'diploma', 'toets', 'brief', 'overig'];

const types = ['application/pdf', 'image/jpeg', 'image/png'];
export const accept = ['.pdf', '.jpg', '.jpeg', '.png', ...types].join(',');

const longestTitel = 100;
const isSoort = (value: string): value is Bijlagesoort => bijlagesoorten.some((one) => one === value);

export const bijlageSchema = z.object({
  bestand: z
    .custom<File | undefined>()
    .refine((file) => file !== undefined, 'validatie.bestand.kies')
    .refine((file) => file === undefined || file.size > 0, 'validatie.bestand.leeg')
    .refine((file) => file === undefined || file.size <= largest, 'validatie.bestand.teGroot')
    .refine((file) => file === undefined || types.includes(file.type), 'validatie.bestand.type'),
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
