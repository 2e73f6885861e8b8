import { browser } from 'wxt/browser';
import type { z } from 'zod';
import { type Answers, type MessageName, messages, type Says } from './messages.ts';
import { ownAddress } from './own-address.ts';

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  /** A page of our own (panel, popup, desk). */
  ours: boolean;
  /** The tab and address of a content script of ours, in the page's own top frame. */
  tab?: number;
  window?: number;
  url?: URL;
}

/** What answers each message. */
export type Handlers = { [N in MessageName]?: (says: Says<N>, sender: Sender) => Promise<Answers<N>> };

const isName = (name: unknown): name is MessageName => typeof name === 'string' && Object.hasOwn(messages, name);

/** Ask the background, or the page in a tab. Throws what the other side threw, and where nobody answers. */
export async function ask<N extends MessageName>(name: N, says: Says<N>, tab?: number): Promise<Answers<N>> {
  const message = { crossbill: name, says };
  const answer: unknown =
    tab === undefined ? await browser.runtime.sendMessage(message) : await browser.tabs.sendMessage(tab, message);
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) throw new Error(`no answer to ${name}`);
  if ('refused' in answer) throw new Error(String(answer.refused));
  return messages[name].answers.parse('answer' in answer ? answer.answer : null) as Answers<N>;
}

/**
 * Answer some of the messages in this world. Senders other than ourselves, unknown names and ill-shaped messages are
 * refused before a handler sees them, and counted by `onRefused`. Listeners stand at once, before any await.
 */
export function answer(handlers: Handlers, onRefused: (why: string) => void): () => void {
  const listener = (
    message: unknown,
    from: { id?: string; url?: string; frameId?: number; tab?: { id?: number; windowId?: number } },
  ) => {
    if (typeof message !== 'object' || message === null || !('crossbill' in message)) return undefined;
    const name = message.crossbill;
    if (from.id !== browser.runtime.id) return refuse('a stranger', onRefused);
    if (!isName(name)) return refuse('an unknown message', onRefused);
    const handler = handlers[name] as ((says: unknown, sender: Sender) => Promise<unknown>) | undefined;
    if (!handler) return undefined;
    const says = messages[name].says.safeParse('says' in message ? message.says : undefined);
    if (!says.success) return refuse(`${name}: ${faultOf(says.error)}`, onRefused);
    const sender = senderOf(from);
    if (!sender) return refuse(`${name} from a frame`, onRefused);
    return handler(says.data, sender).then(
      (answered) => ({ ok: true, answer: answered }),
      (error: unknown) => ({ ok: false, refused: error instanceof Error ? error.message : String(error) }),
    );
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

/** What is wrong with a message, in our own words alone: further in, its members may be named by the page. */
const faultOf = ({ issues: [first] }: z.ZodError): string =>
  `${first?.path.slice(0, 2).join('.') ?? ''} ${first?.code ?? ''}`.trim();

function refuse(why: string, onRefused: (why: string) => void) {
  onRefused(why);
  return Promise.resolve({ ok: false, refused: why });
}

function senderOf(from: {
  url?: string;
  frameId?: number;
  tab?: { id?: number; windowId?: number };
}): Sender | undefined {
  if (from.url?.startsWith(ownAddress('/'))) return { ours: true };
  if (from.frameId !== 0 || !from.url || !URL.canParse(from.url)) return undefined;
  return { ours: false, tab: from.tab?.id, window: from.tab?.windowId, url: new URL(from.url) };
}
