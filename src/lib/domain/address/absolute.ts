import type { PageAddresses } from './page-addresses.ts';

/** The same addresses for whoever stands elsewhere. `origin` is like `https://example.org`, without a path. */
export function absoluteAddresses(to: PageAddresses, origin: string): PageAddresses {
  return {
    atlas: (query) => origin + to.atlas(query),
    event: (id) => origin + to.event(id),
    place: (id) => origin + to.place(id),
    person: (id) => origin + to.person(id),
    era: (id) => origin + to.era(id),
    standing: (page) => origin + to.standing(page),
    lecture: (id, query) => origin + to.lecture(id, query),
    presenter: (id) => origin + to.presenter(id),
    handout: (id) => origin + to.handout(id),
    ownLecture: (query) => origin + to.ownLecture(query),
    ownPresenter: (query) => origin + to.ownPresenter(query),
    ownHandout: (query) => origin + to.ownHandout(query),
    lectureEditor: (query) => origin + to.lectureEditor(query),
    dossier: (query) => origin + to.dossier(query),
    flows: (query) => origin + to.flows(query),
    embed: (query) => origin + to.embed(query),
    oembed: (kind, id) => origin + to.oembed(kind, id),
    data: (file) => origin + to.data(file),
    licences: () => origin + to.licences(),
    preview: (kind, id) => origin + to.preview(kind, id)
  };
}
