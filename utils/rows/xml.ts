import { SaxesParser } from 'saxes';
import { fault, faultOf } from './fault.ts';

/** What an XML part is heard by: names without their prefix. */
interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Deeper than any part of a spreadsheet. */
const DEEPEST = 200;
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads an XML part as its bytes come, yielding after each piece so that what was heard can be passed on.
 * Throws 'damaged' for what is no XML, and for a document type: a spreadsheet has none, and it could define entities.
 */
export async function* heard(bytes: AsyncIterable<Uint8Array>, listener: XmlListener): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const decoder = new TextDecoder('utf-8');
  let depth = 0;
  parser.on('error', () => {
    throw fault('damaged');
  });
  parser.on('doctype', () => {
    throw fault('damaged');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw fault('damaged');
    listener.open?.(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.close?.(local(name));
  });
  const { text } = listener;
  if (text) {
    parser.on('text', (piece) => text(piece));
    parser.on('cdata', (piece) => text(piece));
  }
  try {
    for await (const piece of bytes) {
      parser.write(decoder.decode(piece, { stream: true }));
      yield;
    }
    parser.write(decoder.decode()).close();
  } catch (error) {
    if (faultOf(error)) throw error;
    throw fault('damaged');
  }
  yield;
}

/** Reads a small XML part as a whole. */
export async function hear(bytes: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
  for await (const _ of heard(bytes, listener));
}
