import { createContext } from 'react';

/** The labels of a form's fields, so that the summary of errors can name them as the page does. */
export const LabelsContext = createContext<Map<string, string>>(new Map());

/** The id of a field's input: the summary of errors jumps to it. */
export function inputId(name: string): string {
  return `veld-${name.replaceAll('.', '-')}`;
}
