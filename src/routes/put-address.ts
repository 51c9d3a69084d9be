/** What stands in the fragment of the atlas while a view for a scene is sought in it. */
export const PUT = '#put=';

/** What a fragment names; null if it is none of these. */
export function readPutAddress(fragment: string): { lectureId: string; sceneId: string } | null {
  const match = /^#put=([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(fragment);
  return match === null ? null : { lectureId: match[1]!, sceneId: match[2]! };
}

/** The fragment for a scene of a lecture of one's own. */
export function putAddress(lectureId: string, sceneId: string): string {
  return `${PUT}${lectureId}/${sceneId}`;
}
