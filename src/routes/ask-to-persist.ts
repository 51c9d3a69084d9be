/** Asks the browser not to clear what it keeps when it is short of room. It may ask the reader, for whose answer nothing waits. */
export function askToPersist(): void {
  // Older browsers, and pages that are not served safely, cannot ask.
  void navigator.storage?.persist().catch(() => false);
}
