/** Bytes up to which a file is read whole: some 20,000 rows and more of any table. */
const SHORT = 4_000_000;

/** Whether a file is one that is better read piece by piece: long, and neither JSON nor anything else in brackets. */
export async function isLongTable(file: Blob): Promise<boolean> {
  if (file.size <= SHORT) return false;
  const head = await file.slice(0, 100).text();
  // In whatever encoding: of UTF-16 every other byte is 0, and its mark is no UTF-8.
  return !/^[\ufeff\ufffd\s\0]*[[{]/u.test(head);
}
