/** The signs of a code: those that are easily taken for one another (0 and O, 1 and I) are left out. */
export const codetekens = [...'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'] as const;

/** The groups in which a code is shown: the municipality, the place, and twice a half of the secret. */
const groups = [3, 2, 4, 4] as const;
export const codelengte = groups.reduce((total, group) => total + group, 0);

/** What was typed, without the spaces and hyphens that people put between groups. */
export function codeOf(typed: string): string {
  return [...typed.toUpperCase()].filter((sign) => codetekens.includes(sign)).slice(0, codelengte).join('');
}

/** In groups, so that one does not lose one's place: 25A-7K-QRST-3WXY. */
export function grouped(code: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const group of groups) {
    parts.push(code.slice(at, at + group));
    at += group;
  }
  return parts.filter((part) => part !== '').join('-');
}
