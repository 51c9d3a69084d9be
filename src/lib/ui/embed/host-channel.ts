import { parseHostMessage, type EmbedMessage, type HostMessage } from '#lib/domain/embed/messages.ts';

/** Speaks to the page around an embedded atlas. */
export interface HostChannel {
  /** Tells the page, unless its origin is not known yet; that the atlas is ready is told in any case. */
  send(message: EmbedMessage): void;
  close(): void;
}

/** Of a window what a channel needs; another in tests. */
export type ChannelWindow = Pick<Window, 'parent' | 'addEventListener' | 'removeEventListener'> & {
  readonly document: Pick<Document, 'referrer'>;
};

/**
 * Listens to the page around this one, and to nobody else; null if there is none. What it sends that is meant for an
 * atlas and cannot be read is answered by an error. See docs/decisions/013.
 */
export function openHostChannel(
  frame: ChannelWindow,
  receive: (message: HostMessage, channel: HostChannel) => void
): HostChannel | null {
  const host = frame.parent;
  if ((host as unknown) === frame) return null;
  let origin = originOf(frame.document.referrer);

  const channel: HostChannel = {
    send(message) {
      if (origin !== null) host.postMessage(message, targetOf(origin));
      // Says nothing but that it is there, and only its own parent can hear it.
      else if (message.type === 'atlas:ready') host.postMessage(message, '*');
    },
    close: () => frame.removeEventListener('message', take)
  };

  function take({ source, origin: from, data }: MessageEvent<unknown>): void {
    if (source !== host) return;
    const message = parseHostMessage(data);
    if (message === null) return;
    origin = from;
    if (typeof message === 'string') channel.send({ type: 'atlas:error', reason: message });
    else receive(message, channel);
  }

  frame.addEventListener('message', take);
  return channel;
}

/** A file, or a page in a sandbox, has an origin without a name; the parent window is still the only one to hear. */
function targetOf(origin: string): string {
  return origin === 'null' ? '*' : origin;
}

function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}
