import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { fieldOf, isProbleem } from '../../api/problem';

function has(values: unknown, path: string): boolean {
  let at = values;
  for (const part of path.split('.')) {
    if (typeof at !== 'object' || at === null || !(part in at)) return false;
    at = (at as Record<string, unknown>)[part];
  }
  return true;
}

/**
 * Puts each error of a refused call at the field that it points to. What points to no field of this form comes back,
 * to be shown above it.
 */
export function applyProblem<T extends FieldValues>(form: UseFormReturn<T>, error: unknown): string[] {
  if (!isProbleem(error)) return [];
  const values = form.getValues();
  const rest: string[] = [];
  for (const fout of error.errors) {
    const field = fieldOf(fout);
    if (field !== undefined && has(values, field)) {
      form.setError(field as FieldPath<T>, { type: 'server', message: fout.detail });
    } else {
      rest.push(fout.detail);
    }
  }
  return rest;
}
