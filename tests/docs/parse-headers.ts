/** One rule of a `_headers` file. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: ReadonlyMap<string, string>;
}

/** What Cloudflare Pages takes: https://developers.cloudflare.com/pages/configuration/headers/ */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/**
 * Reads a `_headers` file as far as Netlify and Cloudflare Pages agree on it: comments, addresses from the first column
 * with at most one `*`, and as their last part; below each, indented, its headers. Throws, with the line, at anything else.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: Map<string, string> }[] = [];
  text.split('\n').forEach((line, index) => {
    const fail = (reason: string) => new Error(`line ${index + 1}: ${reason}: ${line}`);
    if (line.length > LONGEST_LINE) throw fail('too long');
    if (line.trim() === '' || line.startsWith('#')) return;
    const [, name, value] = /^ {2}([A-Za-z][A-Za-z-]*): (\S.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) {
      const headers = rules.at(-1)?.headers;
      if (headers === undefined) throw fail('no address above');
      if (headers.has(name)) throw fail('twice for one address');
      headers.set(name, value);
    } else if (/^\/([\w.-]+\/)*([\w.-]+|\*)?$/.test(line)) {
      if (rules.some(({ path }) => path === line)) throw fail('twice');
      if (rules.at(-1)?.headers.size === 0) throw fail('no header for the address above');
      rules.push({ path: line, headers: new Map() });
    } else throw fail('neither an address nor a header');
  });
  if (rules.length > MOST_RULES) throw new Error(`${rules.length} rules, more than ${MOST_RULES}`);
  return rules;
}
