import type { CompiledDossier } from '#lib/domain/dossier/compile-dossier.ts';
import { dossierWordsOf } from '#lib/domain/language/dossier-words.ts';
import type { Language } from '#lib/domain/language/language.ts';
import { NotKept } from '#lib/domain/own/not-kept.ts';
import type { AtlasRecord } from '#lib/domain/record/record.ts';
import { DossierReader } from '#lib/dossier/dossier-reader.ts';
import { fetchData } from './fetch-data.ts';
import { ownDossiers } from './own-dossiers.ts';

export type FoundDossier =
  { readonly compiled: CompiledDossier } | { readonly compiled: null; readonly reason: string };

/** The dossier of a key in the language of the page, on the ground of the atlas; or why there is none. Never throws. */
export async function findOwnDossier(key: string, language: Language): Promise<FoundDossier> {
  const words = dossierWordsOf(language);
  const reader = new DossierReader();
  try {
    const stored = await ownDossiers().load(key);
    if (stored === null) return { compiled: null, reason: words.unknown };
    const [atlas, compiled] = await Promise.all([
      fetchData(`record.${language}.json`) as Promise<AtlasRecord>,
      reader.ask<'compile'>({
        ask: 'compile',
        dossier: stored.dossier,
        language,
        release: {
          released: new Date(stored.summary.openedAt).toISOString().slice(0, 10),
          hash: key.replace(/^own-/, '').slice(0, 12)
        }
      })
    ]);
    // Of the atlas's own record a dossier has the names on the ground, and nothing else.
    const { labels, landLabels } = atlas;
    return { compiled: { ...compiled, record: { ...compiled.record, labels, landLabels } } };
  } catch (error) {
    if (error instanceof NotKept) return { compiled: null, reason: words.trouble[error.trouble] };
    return { compiled: null, reason: words.failed(error instanceof Error ? error.message : String(error)) };
  } finally {
    reader.stop();
  }
}
