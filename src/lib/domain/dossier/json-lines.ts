/**
 * The line, from 1, on which each element of a list of a JSON text begins: the first list that is the value of `key`,
 * wherever it stands. Elements that are not found have none.
 */
export function linesOfElements(text: string, key: string): number[] {
  const opening = new RegExp(`"${key}"\\s*:\\s*\\[`).exec(text);
  if (opening === null) return [];
  const lines: number[] = [];
  let line = 1 + countIn(text, 0, opening.index + opening[0].length);
  let [depth, isInString] = [0, false];
  for (let at = opening.index + opening[0].length; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\n') line += 1;
    if (isInString) {
      if (character === '\\') at += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{' || character === '[') {
      if (depth === 0) lines.push(line);
      depth += 1;
    } else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth < 0) break;
    }
  }
  return lines;
}

function countIn(text: string, from: number, until: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < until; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
