import type { Encoding } from '#lib/domain/dossier/decode-bytes.ts';

/** Letters that are read at a time. */
const PIECE = 1_000_000;

/** A file as text, piece by piece: never more of it in memory than that. `read`: bytes so far. */
export async function* streamText(
  file: Blob,
  encoding: Encoding
): AsyncGenerator<{ readonly text: string; readonly read: number }> {
  const decoder = new TextDecoder(encoding);
  const reader = file.stream().getReader();
  let [text, read] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    read += value.byteLength;
    text += decoder.decode(value, { stream: true });
    if (text.length < PIECE) continue;
    yield { text, read };
    text = '';
  }
  yield { text: text + decoder.decode(), read };
}
