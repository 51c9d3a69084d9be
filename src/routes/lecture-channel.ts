import { base } from '$app/paths';
import type { Channel } from '#lib/state/lecture-link.svelte.ts';

/** What joins the windows of lectures of this site in one browser. */
export function channelOf(): Channel {
  const channel = new BroadcastChannel(`paris-moscow-lecture ${base}`);
  return {
    post: (message) => channel.postMessage(message),
    listen: (receive) => (channel.onmessage = ({ data }) => receive(data)),
    close: () => channel.close()
  };
}
