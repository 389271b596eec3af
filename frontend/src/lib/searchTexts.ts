/** The named texts out of the parameters of an address. A number is one too: somebody may look for "4711". */
export function texts<Name extends string>(
  search: Record<string, unknown>,
  ...names: readonly Name[]
): { [name in Name]?: string } {
  const found: { [name in Name]?: string } = {};
  for (const name of names) {
    const value = search[name];
    if (typeof value === 'string' && value !== '') found[name] = value;
    if (typeof value === 'number') found[name] = String(value);
  }
  return found;
}
