const NAMES = {
  nominative: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  genitive: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
};

/** "апрель 1930": CSL has one form for the name of a month, and that is the genitive, which only a day asks for. */
export function nameRussianMonth(year: number, month: number): string {
  return `${NAMES.nominative[month - 1]} ${year}`;
}

/**
 * The words by which Chicago joins the parts of a reference, in Russian. Written for this atlas after the CSL
 * specification (https://docs.citationstyles.org/en/stable/specification.html#locale-files): no package that is
 * small enough to depend on carries the locale ru-RU. What is missing here falls back to English.
 */
export const RUSSIAN_LOCALE = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="ru-RU">
  <style-options punctuation-in-quote="false"/>
  <date form="text">
    <date-part name="day" suffix="&#160;"/>
    <date-part name="month" suffix=" "/>
    <date-part name="year"/>
  </date>
  <date form="numeric">
    <date-part name="day" form="numeric-leading-zeros" suffix="."/>
    <date-part name="month" form="numeric-leading-zeros" suffix="."/>
    <date-part name="year"/>
  </date>
  <terms>
    <term name="accessed">дата обращения:</term>
    <term name="and">и</term>
    <term name="et-al">и&#160;др.</term>
    <term name="in">в:</term>
    <term name="no date" form="short">б.&#160;г.</term>
    <term name="no date">без года</term>
    <term name="letter">письмо</term>
    <term name="interview">интервью</term>
    <term name="presented at">представлено на</term>
    <term name="version">версия</term>
    <term name="open-quote">«</term>
    <term name="close-quote">»</term>
    <term name="open-inner-quote">„</term>
    <term name="close-inner-quote">“</term>
    <term name="page-range-delimiter">–</term>
    <term name="page" form="short"><single>с.</single><multiple>с.</multiple></term>
    <term name="volume" form="short"><single>т.</single><multiple>тт.</multiple></term>
    <term name="issue" form="short"><single>№</single><multiple>№</multiple></term>
    <term name="chapter" form="short"><single>гл.</single><multiple>гл.</multiple></term>
    <term name="part" form="short"><single>ч.</single><multiple>чч.</multiple></term>
    <term name="edition" form="short">изд.</term>
    <term name="editor" form="short"><single>ред.</single><multiple>ред.</multiple></term>
    <term name="translator" form="short"><single>пер.</single><multiple>пер.</multiple></term>
    <term name="editortranslator" form="short"><single>ред. и пер.</single><multiple>ред. и пер.</multiple></term>
    <term name="editor" form="verb">под редакцией</term>
    <term name="editor" form="verb-short">под ред.</term>
    <term name="translator" form="verb">перевод</term>
    <term name="translator" form="verb-short">пер.</term>
    <term name="editortranslator" form="verb">перевод и редакция</term>
    <term name="editortranslator" form="verb-short">пер. и ред.</term>
${NAMES.genitive
  .map((name, index) => `    <term name="month-${String(index + 1).padStart(2, '0')}">${name}</term>`)
  .join('\n')}
  </terms>
</locale>
`;
