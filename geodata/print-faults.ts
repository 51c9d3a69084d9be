import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Fault } from '#lib/domain/source/source-data.ts';

/** `theatres/paris.geojson:42 recognition-ussr-1924 properties.when: "1924-13" is not …` */
export function formatFault(fault: Fault, folder: string): string {
  const line = lineOf(fault, folder);
  const place = line === null ? fault.file : `${fault.file}:${line}`;
  // The subject says already which Feature it is.
  const field = (fault.path[0] === 'features' ? fault.path.slice(2) : fault.path).join('.');
  return [place, fault.subject, field === '' ? undefined : `${field}:`, fault.message]
    .filter(Boolean)
    .join(' ');
}

/** The line of the deepest node on the fault's path that exists: a missing field is reported where it should stand. */
function lineOf({ file, path }: Fault, folder: string): number | null {
  if (path.length === 0) return null;
  let text: string;
  try {
    text = readFileSync(join(folder, file), 'utf8');
  } catch {
    return null;
  }
  const root = parseTree(text);
  if (root === undefined) return null;
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, depth));
    if (node !== undefined) return text.slice(0, node.offset).split('\n').length;
  }
  return null;
}
