export type Appearance = 'primary' | 'secondary' | 'subtle';

const modifiers = { primary: 'primary-action', secondary: 'secondary-action', subtle: 'subtle' } as const;

/** The classes of the design system's button, for a link that starts something. */
export function buttonLinkClass(appearance: Appearance): string {
  return `utrecht-button app-knoplink utrecht-button--${modifiers[appearance]}`;
}
