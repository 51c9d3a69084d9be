/**
 * What has no place in a text that people read: control characters but tab and newline, and those that turn the
 * direction of what follows, by which a text can be made to look like another (https://trojansource.codes).
 */
const HIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** A text as it is kept: well-formed, lines ended by newlines alone, without hidden characters. */
export function cleanText(text: string): string {
  return straightenText(text).replace(HIDDEN, '');
}

/** Whether something of a text has to be left out, beyond what editors differ in. */
export function hidesSomething(text: string): boolean {
  return !text.isWellFormed() || cleanText(text) !== straightenText(text);
}

/** At most so many UTF-16 units of a text, never half a character. */
export function cutText(text: string, most: number): string {
  const cut = text.slice(0, most);
  return cut.isWellFormed() ? cut : cut.slice(0, -1).toWellFormed();
}

/** A lone half of a character becomes the sign for what cannot be read. */
function straightenText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n');
}
