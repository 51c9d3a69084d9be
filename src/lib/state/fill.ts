import type { Kept } from '#lib/domain/offline/messages.ts';

/**
 * Has files kept until all are or something hinders, and resolves to how it stands then; null: nobody keeps anything.
 * `keep` has a few more kept, `pause` is taken between.
 */
export async function fill(
  keep: () => Promise<Kept | null>,
  onprogress: (kept: Kept) => void,
  pause: () => Promise<void>
): Promise<Kept | null> {
  for (;;) {
    const kept = await keep();
    if (kept === null) return null;
    onprogress(kept);
    if (kept.isReady || kept.trouble !== null) return kept;
    await pause();
  }
}
