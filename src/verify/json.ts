/** Everything within data that was JSON, with the name of its field or its place in a list: what is deepest first. */
export function walkJson(
  data: unknown,
  visit: (value: unknown, name: string) => void,
  name = '',
): void {
  if (typeof data === 'object' && data !== null)
    for (const [inner, value] of Object.entries(data)) walkJson(value, visit, inner);
  visit(data, name);
}
