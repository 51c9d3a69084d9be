import { FIRST_YEAR, formatMoment, type Moment } from '#lib/domain/time/moment.ts';
import type { Span } from '#lib/domain/time/span.ts';

/** `paris-moscow-1944-1958-1920x1080.png`: plain letters, so that every system takes it. */
export function nameOfFile(
  { moment, span }: { readonly moment: Moment; readonly span: Span },
  detail: string,
  extension: string
): string {
  const from = span.mode === 'range' ? span.fromYear : span.mode === 'all' ? FIRST_YEAR : null;
  return (
    ['paris-moscow', from, formatMoment(moment), detail]
      .filter((part) => part !== null && part !== '')
      .join('-') + `.${extension}`
  );
}
