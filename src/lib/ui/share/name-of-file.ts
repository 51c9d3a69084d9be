import { formatMoment, type Moment } from '#lib/domain/time/moment.ts';
import { firstYearOf, type Span } from '#lib/domain/time/span.ts';

/** `paris-moscow-1944-1958-1920x1080.png`: plain letters, so that every system takes it. Of a dossier, with its name. */
export function nameOfFile(
  dossier: { readonly fileName: string } | null,
  { moment, span }: { readonly moment: Moment; readonly span: Span },
  detail: string,
  extension: string
): string {
  return (
    [dossier?.fileName ?? 'paris-moscow', firstYearOf(span), formatMoment(moment), detail]
      .filter((part) => part !== null && part !== '')
      .join('-') + `.${extension}`
  );
}
