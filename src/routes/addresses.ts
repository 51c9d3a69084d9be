import { asset, resolve } from '$app/paths';
import type { PageAddresses } from '#lib/domain/address/page-addresses.ts';
import type { Language } from '#lib/domain/language/language.ts';

/** Where everything stands in a language: English, the default, has no prefix. */
export function addressesOf(language: Language): PageAddresses {
  const lang = language === 'en' ? {} : { lang: language };
  return {
    atlas: (query = '') => resolve('/[[lang=lang]]', lang) + query,
    event: (id) => resolve('/[[lang=lang]]/(pages)/event/[id]', { ...lang, id }),
    place: (id) => resolve('/[[lang=lang]]/(pages)/place/[id]', { ...lang, id }),
    person: (id) => resolve('/[[lang=lang]]/(pages)/person/[id]', { ...lang, id }),
    era: (id) => resolve('/[[lang=lang]]/(pages)/era/[id]', { ...lang, id }),
    standing: (page) => resolve(`/[[lang=lang]]/(pages)/${page}`, lang),
    lecture: (id, query = '') => resolve('/[[lang=lang]]/lecture/[id]', { ...lang, id }) + query,
    presenter: (id) => resolve('/[[lang=lang]]/lecture/[id]/notes', { ...lang, id }),
    handout: (id) => resolve('/[[lang=lang]]/lecture/[id]/handout', { ...lang, id }),
    ownLecture: (query = '') => resolve('/[[lang=lang]]/lecture/own', lang) + query,
    ownPresenter: (query = '') => resolve('/[[lang=lang]]/lecture/own/notes', lang) + query,
    ownHandout: (query = '') => resolve('/[[lang=lang]]/lecture/own/handout', lang) + query,
    lectureEditor: (query = '') => resolve('/[[lang=lang]]/lecture/edit', lang) + query,
    dossier: (query = '') => resolve('/[[lang=lang]]/dossier', lang) + query,
    flows: (query = '') => resolve('/[[lang=lang]]/flows', lang) + query,
    embed: (query = '') => resolve('/[[lang=lang]]/embed', lang) + query,
    oembed: (kind, id) => resolve('/[[lang=lang]]/oembed/[kind]/[id].json', { ...lang, kind, id }),
    data: (path) => asset(`/data/${path}`),
    licences: () => asset('/licences.txt'),
    preview: (kind, id) => resolve('/preview/[language]/[kind]/[id].png', { language, kind, id })
  };
}
